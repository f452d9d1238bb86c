//! 31 CFR Part 850 as data: the table of contents, in the order of the Code.
//!
//! One section, one file. Read them beside the CFR: the labels are the Code's, the words are ours.
//! Formatting is left to us here, so that the tree keeps the indentation of the text.

#[rustfmt::skip] mod s208_covered_activity;
#[rustfmt::skip] mod s209_covered_foreign_person;
#[rustfmt::skip] mod s210_covered_transaction;
#[rustfmt::skip] mod s216_knowledge;
#[rustfmt::skip] mod s217_notifiable_transaction;
#[rustfmt::skip] mod s221_person_of_a_country_of_concern;
#[rustfmt::skip] mod s224_prohibited_transaction;
#[rustfmt::skip] mod s229_us_person;
#[rustfmt::skip] mod s501_excepted_transaction;

pub use s208_covered_activity::SECTION as S208;
pub use s209_covered_foreign_person::SECTION as S209;
pub use s210_covered_transaction::SECTION as S210;
pub use s216_knowledge::SECTION as S216;
pub use s217_notifiable_transaction::SECTION as S217;
pub use s221_person_of_a_country_of_concern::SECTION as S221;
pub use s224_prohibited_transaction::SECTION as S224;
pub use s229_us_person::SECTION as S229;
pub use s501_excepted_transaction::SECTION as S501;

use super::{Section, Test};
use jiff::civil::{Date, date};

/// The day the rule took effect.
pub const EFFECTIVE: Date = date(2025, 1, 2);

/// Where the rule was published: 15 November 2024.
pub const PUBLISHED: &str = "89 FR 90398";

/// Every section in the data, in the order of the Code.
pub static SECTIONS: &[&Section] = &[&S208, &S209, &S210, &S216, &S217, &S221, &S224, &S229, &S501];

/// The first question of four: is it a covered transaction, exceptions aside?
pub static COVERED: Test = Test::See(&S210);
/// Does an exception apply?
pub static EXCEPTED: Test = Test::See(&S501);
/// Does the target do what may not be invested in?
pub static PROHIBITED: Test = Test::See(&S224);
/// Does it do what must be reported?
pub static NOTIFIABLE: Test = Test::See(&S217);
