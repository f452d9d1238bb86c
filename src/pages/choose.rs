use crate::components::{Choice, ChoiceOption};
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, html};

/// A choice among named values, each worded by a key.
pub(super) fn choice<T: Clone + PartialEq + 'static>(
    (name, label): (String, AttrValue),
    offered: Vec<(T, AttrValue)>,
    chosen: &T,
    on_change: Callback<T>,
) -> Html {
    let value = offered.iter().position(|(value, _)| value == chosen).unwrap_or_default();
    let options = offered.iter().enumerate().map(|(number, (_, label))| ChoiceOption {
        value: number.to_string().into(),
        label: label.clone(),
    });
    let options: Rc<[_]> = options.collect();
    let on_change = Callback::from(move |number: AttrValue| {
        let chosen = number.parse().ok().and_then(|number: usize| offered.get(number));
        chosen.into_iter().for_each(|(value, _)| on_change.emit(value.clone()));
    });
    html! { <Choice {name} {label} {options} value={value.to_string()} {on_change} /> }
}
