//! What pages are made of: values and callbacks in, markup out.
//!
//! Components read no store and no address; the only context they use is the words of the
//! language. Texts given to them may hold powers such as `10^25`, shown as superscripts.

mod choice;
mod cite;
mod desk;
mod disclosure;
mod next_question;
mod outcome_mark;
mod quantity_field;
mod reasons;
mod rich;
mod ruler;
mod sentence;
mod shell;
mod theme_switch;
mod trace_tree;
mod verdict;
mod verdict_bar;
mod yes_no;

pub use choice::{Choice, ChoiceOption};
pub use cite::Cite;
pub use desk::{Desk, PageHead};
pub use disclosure::Disclosure;
pub use next_question::NextQuestion;
pub use outcome_mark::OutcomeMark;
pub use quantity_field::{Place, QuantityField, QuantityNote};
pub use reasons::{Reason, Reasons};
pub use rich::{Rich, plain, rich, spoken};
pub use ruler::{Band, LineKind, Ruler, RulerLine, Size};
pub use sentence::sentence;
pub use shell::Shell;
pub use theme_switch::ThemeSwitch;
pub use trace_tree::{TraceNode, TraceTree};
pub use verdict::Verdict;
pub use verdict_bar::VerdictBar;
pub use yes_no::YesNo;
