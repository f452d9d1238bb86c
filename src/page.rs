//! The pages: one table of what each is called, in the order of the navigation. `src/pages.rs` says which component each is.

use outbound_words::{Message, message};

macro_rules! pages {
    ($($(#[$about:meta])* $page:ident: $name:literal, $title:expr, $label:expr;)*) => {
        strict_json::named! {
            /// A page of the application, by its part of the address; the first has none. First come those about the deal,
            /// then those for everybody; the last is reached from the remark beside the navigation.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub enum Page {
                $($(#[$about])* $page = $name,)*
            }
        }

        impl Page {
            /// What stands above it.
            #[must_use]
            pub fn title(self) -> Message {
                match self {
                    $(Self::$page => $title,)*
                }
            }

            /// What it is called in the navigation.
            #[must_use]
            pub fn label(self) -> Message {
                match self {
                    $(Self::$page => $label,)*
                }
            }
        }
    };
}

pages! {
    /// The sentence with blanks, its verdict and the ruler.
    #[default]
    Check: "", message::CHECK_TITLE, message::PAGE_CHECK;
    /// One question after the other.
    Interview: "interview", message::INTERVIEW_TITLE, message::PAGE_INTERVIEW;
    /// Every fact the rule turns on, in one form.
    Facts: "facts", message::FACTS_TITLE, message::PAGE_FACTS;
    /// Training compute, in every way it can be counted.
    Compute: "compute", message::COMPUTE_TITLE, message::PAGE_COMPUTE;
    /// What was answered, and what to ask the company.
    Answers: "answers", message::ANSWERS_TITLE, message::PAGE_ANSWERS;
    /// The result in full and what follows from it.
    Result: "result", message::RESULT_TITLE, message::PAGE_RESULT;
    /// The memo for the file.
    Memo: "memo", message::MEMO_TITLE, message::PAGE_MEMO;
    /// The deals in this page: opened, saved, compared, wiped.
    Deals: "deals", message::DEALS_TITLE, message::PAGE_DEALS;
    /// Who holds half, and other workings behind an answer.
    Calculators: "calculators", message::CALCULATORS_TITLE, message::PAGE_CALCULATORS;
    /// Published models against the lines.
    Explore: "explore", message::EXPLORE_TITLE, message::PAGE_EXPLORE;
    /// What the numbers mean: explainers, other lines, terms.
    Background: "background", message::BACKGROUND_TITLE, message::PAGE_BACKGROUND;
    /// The rule as the engine reads it.
    Rules: "rules", message::RULES_TITLE, message::PAGE_RULES;
    /// What can be checked of the promise that nothing leaves.
    Privacy: "privacy", message::PRIVACY_TITLE, message::PAGE_PRIVACY;
}
