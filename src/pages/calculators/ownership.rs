//! Who holds half, through chains of owners.

use super::{edit, field, percent, remove, take_over};
use crate::components::choose::choice;
use crate::components::{Reason, reasons, tick};
use crate::store::State;
use outbound_drafts::{CapTable, CapTableEdit, Edit, Held, Nature, Row};
use outbound_rule::facts::Answer;
use outbound_rule::facts::ownership::{self, Concern, Finding, Holdings, Interest, OwnershipError};
use outbound_rule::law::Citation;
use outbound_words::{Message, Words, message};
use partly_known::{End, Ends, Truth};
use yew::{AttrValue, Html, html};

/// Who holds what of whom, who they are, and whether that comes to half.
pub(super) fn ownership(words: &Words, state: &State) -> Html {
    let table = &state.draft.calculators().cap_table;
    let rows = table.rows().iter().enumerate();
    let complete = [Held::Company, Held::Investor].into_iter().filter(|held| table.holds(held));
    html! {
        <>
            { for rows.map(|(number, row)| holding(words, state, number, row)) }
            <p><button type="button" class="link" id="ownership-add"
                onclick={edit(state, |_| Edit::CapTable(CapTableEdit::Add))}>
                { words.text(message::OWNERSHIP_ADD) }
            </button></p>
            if !table.names().is_empty() {
                <h3>{ words.text(message::OWNERSHIP_WHO) }</h3>
                { for table.names().into_iter().enumerate().map(|(number, name)| nature(words, state, number, name)) }
                { for complete.map(|held| named(words, state, "", &held)) }
                { found(words, state) }
            }
        </>
    }
}

fn company(words: &Words) -> AttrValue {
    words.text(message::THE_COMPANY)
}

fn investor(words: &Words) -> AttrValue {
    words.text(message::THE_INVESTOR)
}

/// One holding: who, of what, how much of each of the three.
fn holding(words: &Words, state: &State, number: usize, row: &Row) -> Html {
    let notation = state.draft.notation();
    let table = &state.draft.calculators().cap_table;
    let title = words.text(message::OwnershipRow { number: number + 1 });
    let on_holder =
        edit(state, move |name: String| Edit::CapTable(CapTableEdit::Holder(number, name)));
    let named = table.names().into_iter().filter(|name| *name != row.holder.trim());
    let offered = [(Held::Company, company(words)), (Held::Investor, investor(words))]
        .into_iter()
        .chain(named.map(|name| (Held::Named(name.to_owned()), name.to_owned().into())));
    let on_held = edit(state, move |held| Edit::CapTable(CapTableEdit::Held(number, held)));
    let held = choice(
        (format!("held-{number}"), words.text(message::OWNERSHIP_HELD)),
        offered.collect(),
        &row.held,
        on_held,
    );
    let parts = Interest::ALL.map(|interest| {
        let name = interest.name();
        let on_input = edit(state, move |text: String| {
            Edit::CapTable(CapTableEdit::Part(number, interest, text))
        });
        let read = CapTable::part(row, interest, notation);
        let label = words.text(message::interest(interest));
        let part = field(
            words,
            (format!("{name}-{number}"), label),
            &row.parts[interest],
            read.clone(),
            &on_input,
        );
        let part_of_whole = |end: &End| (0.0..=100.0).contains(&end.at);
        let beyond = matches!(read, Some(Ok(Ends { low, high })) if !low.iter().chain(&high).all(part_of_whole));
        html! {
            <>
                { part }
                if beyond {
                    <p class="note"><span class="error">{ words.text(message::PERCENT_BEYOND) }</span></p>
                }
            </>
        }
    });
    let on_runs = edit(state, move |runs| Edit::CapTable(CapTableEdit::Runs(number, runs)));
    let on_remove = edit(state, move |()| Edit::CapTable(CapTableEdit::Remove(number)));
    html! {
        <fieldset class="row" key={number}>
            <legend>{ title.clone() }</legend>
            { field(words, (format!("holder-{number}"), words.text(message::OWNERSHIP_HOLDER)), &row.holder, None, &on_holder) }
            <p class="field"><span class="label">{ words.text(message::OWNERSHIP_HELD) }</span>{ held }</p>
            { for parts }
            { tick(words, &format!("runs-{number}"), &words.text(message::OWNERSHIP_RUNS), row.runs, on_runs) }
            { remove(words, &title, on_remove) }
        </fieldset>
    }
}

/// What is known of a holder.
fn nature(words: &Words, state: &State, number: usize, name: &str) -> Html {
    let known = state.draft.calculators().cap_table.nature(name);
    let put = |change: fn(Nature, Option<Answer>) -> Nature| {
        let name = name.to_owned();
        edit(state, move |answer| {
            Edit::CapTable(CapTableEdit::Nature(name.clone(), change(known, answer)))
        })
    };
    let concern = {
        let name = name.to_owned();
        edit(state, move |concern| {
            Edit::CapTable(CapTableEdit::Nature(name.clone(), Nature { concern, ..known }))
        })
    };
    let concerns = [
        (None, message::NOT_KNOWN),
        (Some(Concern::Yes), message::concern(Concern::Yes)),
        (Some(Concern::Government), message::concern(Concern::Government)),
        (Some(Concern::No), message::concern(Concern::No)),
    ];
    let answers = || {
        let all = [
            (None, message::NOT_KNOWN),
            (Some(Answer::Yes), message::answer(Answer::Yes)),
            (Some(Answer::No), message::answer(Answer::No)),
        ];
        all.map(|(answer, key)| (answer, words.text(key))).to_vec()
    };
    let concern_label = words.text(message::OWNERSHIP_CONCERN);
    let [sdn, us] = [words.text(message::OWNERSHIP_SDN), words.text(message::OWNERSHIP_US)];
    html! {
        <fieldset class="row" key={name.to_owned()}>
            <legend>{ name.to_owned() }</legend>
            <p class="field"><span class="label">{ concern_label.clone() }</span>
                { choice((format!("concern-{number}"), concern_label), concerns.map(|(concern, key)| (concern, words.text(key))).to_vec(), &known.concern, concern) }</p>
            <p class="field"><span class="label">{ sdn.clone() }</span>
                { choice((format!("sdn-{number}"), sdn), answers(), &known.sdn, put(|known, sdn| Nature { sdn, ..known })) }</p>
            <p class="field"><span class="label">{ us.clone() }</span>
                { choice((format!("us-{number}"), us), answers(), &known.us, put(|known, us| Nature { us, ..known })) }</p>
            if state.draft.calculators().cap_table.holds(&Held::Named(name.to_owned())) {
                { named(words, state, &number.to_string(), &Held::Named(name.to_owned())) }
            }
        </fieldset>
    }
}

/// Whether all holders are named that could matter.
fn named(words: &Words, state: &State, number: &str, held: &Held) -> Html {
    let (control, name) = match held {
        Held::Company => ("complete-company".to_owned(), company(words)),
        Held::Investor => ("complete-investor".to_owned(), investor(words)),
        Held::Named(name) => (format!("complete-{number}"), name.clone().into()),
    };
    let label = words.text(message::OwnershipComplete { name });
    let on = state.draft.calculators().cap_table.is_complete(held);
    let held = held.clone();
    let on_change =
        edit(state, move |complete| Edit::CapTable(CapTableEdit::Complete(held.clone(), complete)));
    html! { <p>{ tick(words, &control, &label, on, on_change) }</p> }
}

/// What it comes to.
fn found(words: &Words, state: &State) -> Html {
    let called = [company(words), investor(words)];
    let owned = state
        .draft
        .calculators()
        .cap_table
        .owned([called[0].as_str(), called[1].as_str()], state.draft.notation());
    match owned {
        Err(error) => {
            html! { <p class="note"><span class="error">{ wrong(words, &error) }</span></p> }
        }
        Ok(owned) => html! {
            <>
                if let Some(held) = owned.company {
                    <h3>{ words.text(message::OWNERSHIP_OF_COMPANY) }</h3>
                    { reasons(words, &of_company(words, &held)) }
                    { take_over(words, state, held.of_target().to_vec()) }
                }
                if let Some(held) = owned.investor {
                    <h3>{ words.text(message::OWNERSHIP_OF_INVESTOR) }</h3>
                    { reasons(words, &of_investor(words, &held)) }
                    { take_over(words, state, held.of_investor().to_vec()) }
                }
            </>
        },
    }
}

fn of_company(words: &Words, held: &Holdings) -> Vec<Reason> {
    let place = |labels: &[&'static str], section| {
        labels.iter().fold(Citation::of(section), |place, label| place.at(label))
    };
    [
        (message::FOUND_GOVERNMENT, held.government, place(&["c"], "850.221")),
        (message::FOUND_CONCERN, held.concern, place(&["d"], "850.221")),
        (message::FOUND_TIER, held.tier, place(&["e"], "850.221")),
        (message::FOUND_SDN, held.sdn, place(&["m", "4"], "850.224")),
    ]
    .into_iter()
    .map(|(key, finding, citation)| Reason {
        text: said(words, key, &finding),
        citation,
        truth: finding.truth,
    })
    .collect()
}

/// What is held, and by the other reading where that matters.
fn said(words: &Words, about: Message, finding: &Finding) -> AttrValue {
    let held = |held: ownership::Held| {
        let part = |part: ownership::Percent| percent(words, part.low(), part.high());
        words.text(message::FoundParts {
            votes: part(held.votes),
            board: part(held.board),
            equity: part(held.equity),
        })
    };
    let text = format!("{} {}", words.text(about), held(finding.taken));
    if finding.taken == finding.other || finding.truth != Truth::Unknown {
        return text.into();
    }
    format!("{text} {} {}", words.text(message::FOUND_OTHER), held(finding.other)).into()
}

fn of_investor(words: &Words, held: &Holdings) -> Vec<Reason> {
    let place = |label| Citation::of("850.219").at("a").at(label);
    [
        (message::FOUND_PARENT_VOTES, held.parent_by_votes, "1"),
        (message::FOUND_PARENT_BOARD, held.parent_by_board, "2"),
    ]
    .into_iter()
    .map(|(key, truth, label)| Reason { text: words.text(key), citation: place(label), truth })
    .collect()
}

/// Why the table cannot be followed, and what to do.
fn wrong(words: &Words, error: &OwnershipError) -> AttrValue {
    match error {
        OwnershipError::TooMany(number) => {
            words.text(message::OwnershipTooMany { number: *number })
        }
        OwnershipError::SameName(name) | OwnershipError::NotNamed(name) => {
            words.text(message::OwnershipSameName { name: name.clone() })
        }
        OwnershipError::Twice { holder, held } => {
            words.text(message::OwnershipTwice { holder: holder.clone(), held: held.clone() })
        }
        OwnershipError::MoreThanWhole { held, interest } => {
            let interest = words.text(message::interest(*interest)).to_string();
            words.text(message::OwnershipMore { held: held.clone(), interest })
        }
        OwnershipError::Circle(names) => {
            words.text(message::OwnershipCircle { names: names.join(" → ") })
        }
    }
}
