//! What is open in the page, how deals come in and go out, and what every page is given of it.

mod intake;
pub(crate) mod keeping;
mod kept;
mod opening;
mod refused;
mod state;
mod use_workspace;

pub use intake::{Arrived, Intake, Keeping, Opening, Told, Trouble};
pub use kept::Kept;
pub use state::State;
pub use use_workspace::use_workspace;

pub(crate) use intake::tell_trouble_to;
pub(crate) use opening::{full, open_files, open_link, put, unlock, wipe};
