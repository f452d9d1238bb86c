//! What pages are made of: values and callbacks in, markup out.
//!
//! Components read no store and no address; what they say is in the words of a language. Most are
//! functions; one that keeps a state of its own is a component of Yew's. Texts given to them may hold
//! powers such as `10^25`, shown as superscripts.

mod bar;
mod choice;
pub(crate) mod choose;
mod cite;
mod day_field;
mod disclosure;
pub(crate) mod download;
mod folded;
mod next_question;
mod note_field;
mod outcome_mark;
mod page_layout;
mod parts;
mod quantity_field;
mod reasons;
mod rich;
mod ruler;
mod sentence;
mod shell;
mod text_field;
mod theme_switch;
mod tick;
mod trace_tree;
mod verdict;
mod verdict_bar;
mod yes_no;

pub use bar::bar;
pub use choice::{Choice, ChoiceOption};
pub use cite::cite;
pub use day_field::{DayField, DayFieldProps};
pub use disclosure::disclosure;
pub use folded::{Folded, FoldedProps};
pub use next_question::next_question;
pub use note_field::note_field;
pub use outcome_mark::outcome_mark;
pub use page_layout::{desk, page_head};
pub use parts::{does, part, press, says};
pub use quantity_field::{Place, QuantityField, QuantityNote, quantity_field, quantity_note};
pub use reasons::{Reason, reasons};
pub use rich::{plain, rich, spoken};
pub use ruler::{Band, Reach, Ruler, RulerLine, Size, ruler};
pub use sentence::sentence;
pub use shell::shell;
pub use text_field::text_field;
pub use theme_switch::theme_switch;
pub use tick::tick;
pub use trace_tree::{TraceNode, trace_tree};
pub use verdict::verdict;
pub use verdict_bar::VerdictBar;
pub use yes_no::{YesNo, yes_no};
