//! The questions of the rule in the groups of the form, each where the law first asks it.

use outbound_rule::facts::Scope;
use outbound_rule::law::part850::{
    S206, S209, S210, S216, S217, S219, S221, S224, S229, S303, S501, S502, S503,
};
use outbound_rule::law::{Asked, Citation, Section};
use outbound_words::{Message, message};

/// Questions that belong together, by the sections that ask them.
pub(crate) struct Group {
    /// The id of its heading.
    pub name: &'static str,
    /// Its heading.
    pub heading: Message,
    /// Whether they are asked of each AI system.
    pub of_systems: bool,
    sections: &'static [&'static Section],
    holds: fn(&Citation) -> bool,
}

impl Group {
    const fn new(
        name: &'static str,
        heading: Message,
        sections: &'static [&'static Section],
    ) -> Self {
        Self { name, heading, of_systems: false, sections, holds: |_| true }
    }

    const fn of_systems(self) -> Self {
        Self { of_systems: true, ..self }
    }

    const fn only(self, holds: fn(&Citation) -> bool) -> Self {
        Self { holds, ..self }
    }
}

/// The groups, in the order of the form.
pub(crate) static GROUPS: [Group; 8] = [
    Group::new("group-investor", message::GROUP_INVESTOR, &[&S229, &S206, &S219, &S303]),
    Group::new("group-transaction", message::GROUP_TRANSACTION, &[&S210]),
    Group::new("group-knowledge", message::GROUP_KNOWLEDGE, &[&S216]),
    Group::new("group-target", message::GROUP_TARGET, &[&S221, &S209]),
    Group::new("group-system", message::GROUP_SYSTEM, &[&S224, &S217]).of_systems(),
    Group::new("group-activities", message::GROUP_ACTIVITIES, &[&S217, &S224])
        .only(|place| !is_list(place)),
    Group::new("group-lists", message::GROUP_LISTS, &[&S224]).only(is_list),
    Group::new("group-exceptions", message::GROUP_EXCEPTIONS, &[&S501, &S502, &S503]),
];

/// Whether a place is about the lists a target may be on.
fn is_list(place: &Citation) -> bool {
    place.section() == S224.number && place.top_label() == Some("m")
}

thread_local! {
    /// Walking the sections takes longer than drawing what they ask.
    static QUESTIONS: Vec<Vec<(Asked, Citation)>> = GROUPS.iter().map(asked).collect();
}

impl Group {
    /// What is asked, in the order of the sections, each with where.
    pub(crate) fn questions(&self) -> Vec<(Asked, Citation)> {
        let number = GROUPS.iter().position(|group| group.name == self.name);
        QUESTIONS.with(|all| number.and_then(|number| all.get(number).cloned()).unwrap_or_default())
    }
}

/// Where a question is first asked.
pub(crate) fn place(question: Asked) -> Option<Citation> {
    QUESTIONS.with(|all| {
        all.iter().flatten().find(|(other, _)| *other == question).map(|(_, place)| place.clone())
    })
}

fn asked(group: &Group) -> Vec<(Asked, Citation)> {
    // What § 850.209 asks is asked once, about the company.
    let of_company = if group.sections.iter().any(|section| section.number == S209.number) {
        Vec::new()
    } else {
        S209.asked()
    };
    let mut questions: Vec<(Asked, Citation)> = Vec::new();
    for (question, place) in group.sections.iter().flat_map(|section| section.asked()) {
        let scope = match question {
            Asked::Fact(fact) => fact.scope(),
            Asked::Measure(_) => Scope::Deal,
        };
        let asked_there = of_company.iter().any(|(other, _)| *other == question);
        let here =
            (scope == Scope::System) == group.of_systems && (group.holds)(&place) && !asked_there;
        if here && !questions.iter().any(|(other, _)| *other == question) {
            questions.push((question, place));
        }
    }
    questions
}
