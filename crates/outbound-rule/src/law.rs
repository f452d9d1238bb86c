//! The rule as data, and the one small function that reads it.
//!
//! A [`Section`] holds dated [`Version`]s of its text as a [`Test`]: a tree of about ten words.
//! [`part850`] is that data. [`Facts`] go in; the truth of any part, a [`Trace`] of the whole
//! reading and the exact set of outcomes not ruled out ([`possible`]) come out.
//!
//! The law sees training compute as a range of operations and knows nothing of how it was estimated.
//!
//! ```
//! use outbound_rule::facts::Facts;
//! use outbound_rule::law::{Basis, Outcome, possible};
//! // Nothing is known: nothing is ruled out.
//! let outcomes = possible(&Facts::new(1), &Basis::default());
//! assert_eq!(outcomes.iter().count(), Outcome::ALL.len());
//! ```

mod asked;
mod atom;
mod basis;
mod because;
mod changing;
mod circuit;
mod citation;
pub mod diligence;
mod doubt;
pub mod duties;
mod edition;
mod flips;
mod goal;
mod inquiry;
mod interview;
mod look_ahead;
mod minimal;
mod outcome;
pub mod part850;
pub mod penalties;
mod polarity;
mod provision;
mod question;
mod reach;
mod read;
mod reading;
mod readings;
mod reasons;
mod section;
mod systems;
pub mod timeline;
mod trace;
mod view;

pub use crate::facts::Facts;
pub use asked::Asked;
pub use basis::{Basis, Line, Lines};
pub use because::because;
pub use citation::Citation;
pub use doubt::Doubt;
pub use duties::{Duty, duties};
pub use flips::{Change, Direction, Flip, flips};
pub use inquiry::Inquiry;
pub use interview::{next_question, open_questions, ranked_questions};
pub use outcome::{Outcome, Outcomes};
pub use provision::Provision;
pub use question::Question;
pub use reach::possible;
pub use read::read;
pub use reading::{Reading, Readings};
pub use readings::differing;
pub use reasons::{Reason, grounds, reasons};
pub use section::{Section, Test, Version};
pub use timeline::{Timeline, Warning, warnings};
pub use trace::{Step, Trace, trace, traces};
