//! The program `outbound-check`: many deals and trainings, line by line.
//!
//! [`answers`] reads JSON Lines and answers each by a function, on several threads, in the order of the lines:
//! [`screen`] says what follows from a deal, [`outcomes`] its outcomes alone, [`estimate`] what a training comes to.
//!
//! ```
//! use outbound_check_cli::{answers, screen};
//! use std::num::NonZero;
//!
//! let deals = &br#"{"name": "Embassy", "answers": {"government_business": "yes"}}
//! {"name": "Misspelt", "answers": {"us_citizn": "yes"}}
//! "#[..];
//! let mut text = Vec::new();
//! for answered in answers(deals, NonZero::<usize>::MIN, screen)? {
//!     text.extend(answered?.text);
//! }
//! let lines: Vec<serde_json::Value> =
//!     text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
//! assert_eq!(lines[0]["possible"], serde_json::json!(["not_covered"]));
//! assert_eq!((&lines[1]["line"], &lines[1]["path"]), (&2.into(), &"answers.us_citizn".into()));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! [`command`] has the arguments of the program and its help, [`Progress`] what it tells while it runs.

// A panic ends one line's answer: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod answers;
mod command;
mod estimate;
mod failure;
mod pieces;
mod progress;
mod screen;

pub use answers::{Answered, Answers, answers};
pub use command::command;
pub use estimate::estimate;
pub use failure::Failure;
pub use progress::Progress;
pub use screen::{Screened, outcomes, screen};

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
