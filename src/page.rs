//! The pages: one table of what each is called, in the order of the navigation. `src/pages.rs` says which component each is.

use outbound_words::{Message, message};

macro_rules! pages {
    ($($(#[$about:meta])* $page:ident: $name:literal, $title:ident, $label:ident;)*) => {
        /// A page of the application.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Page {
            $($(#[$about])* $page,)*
        }

        impl Page {
            /// Every page: those about the deal, then those for everybody. The last is reached from the remark beside the
            /// navigation.
            pub const ALL: &[Self] = &[$(Self::$page),*];

            /// The page's part of the address; the first page has none.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$page => $name,)*
                }
            }

            /// What stands above it.
            #[must_use]
            pub fn title(self) -> Message {
                match self {
                    $(Self::$page => message::$title,)*
                }
            }

            /// What it is called in the navigation.
            #[must_use]
            pub fn label(self) -> Message {
                match self {
                    $(Self::$page => message::$label,)*
                }
            }
        }
    };
}

pages! {
    /// The sentence with blanks, its verdict and the ruler.
    #[default]
    Check: "", CHECK_TITLE, PAGE_CHECK;
    /// One question after the other.
    Interview: "interview", INTERVIEW_TITLE, PAGE_INTERVIEW;
    /// Every fact the rule turns on, in one form.
    Facts: "facts", FACTS_TITLE, PAGE_FACTS;
    /// Training compute, in every way it can be counted.
    Compute: "compute", COMPUTE_TITLE, PAGE_COMPUTE;
    /// What was answered, and what to ask the company.
    Answers: "answers", ANSWERS_TITLE, PAGE_ANSWERS;
    /// The result in full and what follows from it.
    Result: "result", RESULT_TITLE, PAGE_RESULT;
    /// The memo for the file.
    Memo: "memo", MEMO_TITLE, PAGE_MEMO;
    /// The deals in this page: opened, saved, compared, wiped.
    Deals: "deals", DEALS_TITLE, PAGE_DEALS;
    /// Who holds half, and other workings behind an answer.
    Calculators: "calculators", CALCULATORS_TITLE, PAGE_CALCULATORS;
    /// Published models against the lines.
    Explore: "explore", EXPLORE_TITLE, PAGE_EXPLORE;
    /// What the numbers mean: explainers, other lines, terms.
    Background: "background", BACKGROUND_TITLE, PAGE_BACKGROUND;
    /// The rule as the engine reads it.
    Rules: "rules", RULES_TITLE, PAGE_RULES;
    /// What can be checked of the promise that nothing leaves.
    Privacy: "privacy", PRIVACY_TITLE, PAGE_PRIVACY;
}
