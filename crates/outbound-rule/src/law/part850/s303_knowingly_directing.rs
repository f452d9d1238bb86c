//! § 850.303 Knowingly directing an otherwise prohibited transaction.
use super::{EFFECTIVE, PUBLISHED, S229};
use crate::facts::Fact::{
    DirectsTransaction, HasAuthority, KnowsWouldBeProhibited, RecusedFromDecision,
    RecusedFromDocuments, RecusedFromNegotiations,
};
use crate::law::{Section, Test::{All, Any, Asks, Not, Para, See}, Version};

/// What a U.S. person may not do for an investor that is none.
pub static SECTION: Section = Section {
    number: "850.303",
    heading: "Knowingly directing an otherwise prohibited transaction",
    says: "A U.S. person knowingly directs the investor's transaction",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: All(&[
        Para("a", "A U.S. person with authority at an investor that is none exercises it to direct, order, decide upon or approve a transaction that it knows would be prohibited to a U.S. person", &All(&[
            Not(&See(&S229)),
            Asks(HasAuthority),
            Asks(DirectsTransaction),
            Asks(KnowsWouldBeProhibited),
        ])),
        Para("b", "That person, not recused from each of the three, takes part in", &Any(&[
            Para("1", "formal approval and decision-making, recommendations included", &Not(&Asks(RecusedFromDecision))),
            Para("2", "reviewing, editing, commenting on, approving or signing the documents", &Not(&Asks(RecusedFromDocuments))),
            Para("3", "negotiations with the target or counterparty", &Not(&Asks(RecusedFromNegotiations))),
        ])),
    ]) }],
};
