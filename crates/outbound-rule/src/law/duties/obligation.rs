//! What the rule asks of somebody.

use super::{Due, Filing};
use crate::law::timeline::{Timeline, Trigger, thirty_days_after};
use crate::law::{Citation, provision::Provision};
use strict_json::named;

named! {
    /// What the rule asks of somebody, in the order of the Code.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Obligation {
        /// Not to engage in a prohibited transaction (§ 850.301).
        NotEngage = "not_engage",
        /// To take all reasonable steps to prohibit and prevent it (§ 850.302).
        PreventByEntity = "prevent_by_entity",
        /// Not to direct it knowingly (§ 850.303).
        NotDirect = "not_direct",
        /// To notify Treasury of one's own transaction (§ 850.401).
        Notify = "notify",
        /// To notify Treasury of the controlled foreign entity's (§ 850.402).
        NotifyForEntity = "notify_for_entity",
        /// To notify Treasury after learning what would have made it covered (§ 850.403).
        NotifyKnowledge = "notify_knowledge",
        /// To answer Treasury's questions (§ 850.404(b)).
        Answer = "answer",
        /// To update what was filed before completion (§ 850.404(d)).
        Update = "update",
        /// To hand in what was not available (§§ 850.404(e), 850.405(d)).
        Supplement = "supplement",
        /// To keep the notification and what supports it for ten years (§ 850.405(c)).
        KeepRecords = "keep_records",
        /// To correct a material omission or inaccuracy (§ 850.406).
        Correct = "correct",
        /// To keep to the conditions of a national interest exemption (§ 850.502(d)).
        KeepConditions = "keep_conditions",
    }
}

impl Obligation {
    /// What whoever has filed a notification has to do afterwards.
    pub(super) const AFTER_FILING: [Self; 5] =
        [Self::Answer, Self::Update, Self::Supplement, Self::KeepRecords, Self::Correct];

    /// The paragraph that imposes it.
    #[must_use]
    pub fn citation(self) -> Citation {
        self.provision().citation()
    }

    /// The paragraph that sets its time, where that is another one.
    #[must_use]
    pub fn deadline(self) -> Option<Citation> {
        match self {
            Self::Notify | Self::NotifyForEntity | Self::NotifyKnowledge => {
                Some(Citation::of("850.404").at("c"))
            }
            Self::Supplement => Some(Citation::of("850.405").at("d")),
            _ => None,
        }
    }

    /// The paragraph that imposes it, with our words for it.
    #[must_use]
    pub fn provision(self) -> &'static Provision {
        match self {
            Self::NotEngage => &NOT_ENGAGE,
            Self::PreventByEntity => &PREVENT_BY_ENTITY,
            Self::NotDirect => &NOT_DIRECT,
            Self::Notify => &NOTIFY,
            Self::NotifyForEntity => &NOTIFY_FOR_ENTITY,
            Self::NotifyKnowledge => &NOTIFY_KNOWLEDGE,
            Self::Answer => &ANSWER,
            Self::Update => &UPDATE,
            Self::Supplement => &SUPPLEMENT,
            Self::KeepRecords => &KEEP_RECORDS,
            Self::Correct => &CORRECT,
            Self::KeepConditions => &KEEP_CONDITIONS,
        }
    }

    /// Under which section it files a notification, if that is what it asks.
    #[must_use]
    pub fn filing(self) -> Option<Filing> {
        match self {
            Self::Notify => Some(Filing::Own),
            Self::NotifyForEntity => Some(Filing::ForEntity),
            Self::NotifyKnowledge => Some(Filing::AfterKnowledge),
            _ => None,
        }
    }

    /// By when it is due, with the day if what triggers it has one.
    #[must_use]
    pub fn due(self, timeline: &Timeline) -> Due {
        let within = |trigger: Trigger, promptly| Due::Within {
            trigger,
            promptly,
            last_day: timeline.triggered(trigger).and_then(thirty_days_after),
        };
        match self {
            Self::NotEngage | Self::PreventByEntity | Self::NotDirect | Self::KeepConditions => {
                Due::Always
            }
            Self::Notify | Self::NotifyForEntity | Self::Update => {
                within(Trigger::Completion, false)
            }
            Self::NotifyKnowledge => within(Trigger::Knowledge, true),
            Self::Supplement => within(Trigger::Information, true),
            Self::Correct => within(Trigger::Error, true),
            Self::Answer => Due::AsAsked,
            Self::KeepRecords => Due::Until(timeline.retained_until()),
        }
    }
}

static NOT_ENGAGE: Provision =
    Provision::new("850.301", &[], "A U.S. person may not engage in the transaction");
static PREVENT_BY_ENTITY: Provision = Provision::new(
    "850.302",
    &["a"],
    "The U.S. parent takes all reasonable steps to prohibit and prevent its controlled foreign entity's transaction",
);
static NOT_DIRECT: Provision = Provision::new(
    "850.303",
    &["a"],
    "A U.S. person with authority at the investor may not direct, order, decide upon or approve the transaction",
);
static NOTIFY: Provision =
    Provision::new("850.401", &[], "The U.S. person files a notification with the Treasury");
static NOTIFY_FOR_ENTITY: Provision = Provision::new(
    "850.402",
    &[],
    "The U.S. parent files a notification of its controlled foreign entity's transaction with the Treasury",
);
static NOTIFY_KNOWLEDGE: Provision = Provision::new(
    "850.403",
    &[],
    "A U.S. person that, after completion, actually learns what would have made the transaction covered files a notification, whether it would have been notifiable or prohibited",
);
static ANSWER: Provision = Provision::new(
    "850.404",
    &["b"],
    "Whoever has filed answers the Treasury's questions and requests in the time and manner it sets; the answers become part of the notification and of its certification",
);
static UPDATE: Provision = Provision::new(
    "850.404",
    &["d"],
    "Whoever filed before completion updates the notification if something in it has materially changed",
);
static SUPPLEMENT: Provision = Provision::new(
    "850.404",
    &["e"],
    "Whoever could not give an item of the notification hands it in, in writing, once it is to be had",
);
static KEEP_RECORDS: Provision = Provision::new(
    "850.405",
    &["c"],
    "Whoever has filed keeps a copy with the supporting documents for ten years from the filing and produces them on request: pitch decks, marketing letters, offering memoranda, transaction documents with side letters and investment agreements, diligence materials",
);
static CORRECT: Provision = Provision::new(
    "850.406",
    &[],
    "Whoever has made a representation, statement or certification informs the Treasury in writing of a material omission or inaccuracy in it",
);
static KEEP_CONDITIONS: Provision = Provision::new(
    "850.502",
    &["d"],
    "Whoever holds a national interest exemption keeps to the conditions it is subject to",
);
