//! The words of the page, in each language, and [`number`]: numbers as people write them in it.
//!
//! ```
//! use outbound_words::{Language, Words};
//! assert_eq!(Words::of(Language::German).language(), Language::German);
//! ```
//!
//! Messages are Fluent files under `locale/`, a folder for each language. The build script makes [`message`] of them: what is
//! missing, misspelt or out of step with another language does not compile, and what a program does not say is not in it.

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod fill;
mod language;
pub mod message;
mod notation;
pub mod number;
mod paragraph;
mod piece;
mod plural;
pub mod rules;
mod say;
mod value;
mod words;

/// Text that is cheap to copy, as pages hold it.
pub use implicit_clone::unsync::IString as AttrValue;
pub use language::Language;
pub use piece::Piece;
pub use plural::Plurals;
pub use say::{Message, Say};
pub use value::{Count, Slot, Value};
pub use words::Words;

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
