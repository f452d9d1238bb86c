use crate::components::{bar, rich};
use crate::compute::{Unit, Working};
use crate::law::Line;
use crate::locale::Words;
use crate::pages::state::State;
use crate::pages::wording;
use yew::{Html, html};

/// What each unknown contributes to the spread, and which value of it would put the median on a line.
pub(super) fn uncertainty(words: &Words, state: &State, working: &Working) -> Html {
    let influences = working.influences();
    html! {
        if working.operations.is_some() && !influences.is_empty() {
            <h3>{ words.text("uncertainty-heading") }</h3>
            <p>{ rich(words, &words.text("uncertainty-lede")) }</p>
            <ul class="bars">
                for influence in influences.iter() {
                    <li>
                        <span>{ words.text(&format!("input-{}", influence.term.input.name())) }
                            if let Some(stage) = influence.term.stage.filter(|_| working.stages.len() > 1) {
                                { format!(" ({})", stage + 1) }
                            }
                        </span>
                        <span class="figure">{ super::value(words, influence.share, Some(Unit::Utilisation)) }</span>
                        { bar(influence.share) }
                        <span class="small">
                            for line in Line::ALL {
                                if let Some(value) = working.value_on_line(&influence.term, state.basis.lines.at(line)) {
                                    { rich(words, &words.with("uncertainty-on-line", &[
                                        ("line", wording::number(words, state.basis.lines.at(line))),
                                        ("value", super::value(words, value, influence.term.input.unit())),
                                    ])) }{ " " }
                                }
                            }
                        </span>
                    </li>
                }
            </ul>
        }
    }
}
