//! The rule's lines moved elsewhere, and the mark of whatever comes of it.

use crate::components::{QuantityField, disclosure, does, press, quantity_field, rich, says};
use crate::store::State;
use crate::wording;
use outbound_drafts::Action;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use yew::{Html, html};

/// Where each line is to lie instead.
pub(crate) fn lines(words: &Words, state: &State) -> Html {
    let fields = Line::ALL.map(|line| {
        let moved = state.draft.lines();
        let text = moved.text(line).to_owned();
        let error = match moved.read(line, state.draft.notation()) {
            Some(Err(misread)) => Some(wording::misread(words, &misread, &text)),
            _ => None,
        };
        let rule = wording::number(words, line.in_the_rule());
        let field = QuantityField {
            name: format!("line-{}", line.name()).into(),
            label: words.text(message::moved_line(line)),
            value: text.into(),
            hint: Some(words.text(message::MovedHint { rule })),
            error,
            on_input: state.act.reform(move |text| Action::Line(line, text)),
            ..QuantityField::default()
        };
        quantity_field(words, &field)
    });
    let inside = html! {
        <>
            { says(words, message::MOVED_LEDE) }
            { for fields }
            <p>{ press("link", words.text(message::MOVED_BACK), does(&state.act, Action::LinesOfTheRule)) }</p>
        </>
    };
    disclosure(words, &words.text(message::MOVED_HEADING), inside)
}

/// Says that a result is not the rule's, and why.
pub(crate) fn mark(words: &Words, state: &State) -> Html {
    let moved = Line::ALL.into_iter().filter(|line| {
        let rule = line.in_the_rule();
        state.basis.lines.at(*line) != rule
    });
    html! {
        if state.basis.lines.hypothetical() {
            <div class="hypothetical" role="note">
                <strong>{ words.text(message::HYPOTHETICAL) }</strong>
                for line in moved {
                    <p>{ rich(words, &wording::moved(words, line, &state.basis)) }</p>
                }
            </div>
        }
    }
}
