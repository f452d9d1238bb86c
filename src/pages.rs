//! The pages: they read the draft and what follows from it, and lay out components.

mod asked;
mod check;
mod desk;
mod facts;
mod figures;
mod follows;
mod rules;
mod state;
mod wording;

pub use check::CheckPage;
pub use facts::FactsPage;
pub use rules::RulesPage;
pub use state::{State, use_draft, use_state_of};
