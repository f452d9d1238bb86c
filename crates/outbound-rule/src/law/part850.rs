//! 31 CFR Part 850 as data: the table of contents, in the order of the Code.
//!
//! One section, one file. Read them beside the CFR: the labels are the Code's, the words are ours.
//! Formatting is left to us here, so that the tree keeps the indentation of the text.

macro_rules! contents {
    ($($section:ident $file:ident,)*) => {
        $(#[rustfmt::skip] mod $file; pub use $file::SECTION as $section;)*

        /// Every section in the data, in the order of the Code.
        pub static SECTIONS: &[&Section] = &[$(&$section,)*];
    };
}

contents! {
    S206 s206_controlled_foreign_entity,
    S208 s208_covered_activity,
    S209 s209_covered_foreign_person,
    S210 s210_covered_transaction,
    S216 s216_knowledge,
    S217 s217_notifiable_transaction,
    S219 s219_parent,
    S221 s221_person_of_a_country_of_concern,
    S224 s224_prohibited_transaction,
    S229 s229_us_person,
    S303 s303_knowingly_directing,
    S501 s501_excepted_transaction,
    S502 s502_national_interest_exemption,
    S503 s503_ieepa_statutory_exception,
}

use super::{Section, Test};
use jiff::civil::{Date, date};

/// The day the rule took effect.
pub const EFFECTIVE: Date = date(2025, 1, 2);

/// Where the rule was published: 15 November 2024.
pub const PUBLISHED: &str = "89 FR 90398";

/// The first question of four: is it a covered transaction, exceptions aside?
pub static COVERED: Test = Test::All(&[Test::See(&S210), Test::Not(&Test::See(&S503))]);
/// Does an exception or an exemption apply?
pub static EXCEPTED: Test = Test::Any(&[Test::See(&S501), Test::See(&S502)]);
/// Does the target do what may not be invested in?
pub static PROHIBITED: Test = Test::See(&S224);
/// Does it do what must be reported?
pub static NOTIFIABLE: Test = Test::See(&S217);
