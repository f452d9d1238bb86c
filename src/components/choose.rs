//! A choice among named values.

use crate::components::{Choice, ChoiceOption};
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, html};

/// A choice among named values, each worded by a key.
pub(crate) fn choice<T: Clone + PartialEq + 'static>(
    control: (String, AttrValue),
    offered: Vec<(T, AttrValue)>,
    chosen: &T,
    on_change: Callback<T>,
) -> Html {
    let value = offered.iter().position(|(value, _)| value == chosen).unwrap_or_default();
    let (values, labels): (Vec<T>, Vec<AttrValue>) = offered.into_iter().unzip();
    let on_number = Callback::from(move |number: usize| {
        values.get(number).into_iter().for_each(|value| on_change.emit(value.clone()));
    });
    numbered(control, &labels, value, on_number)
}

/// A choice among labels by their places: the same for values of every kind, so that it is compiled once.
fn numbered(
    (name, label): (String, AttrValue),
    labels: &[AttrValue],
    chosen: usize,
    on_number: Callback<usize>,
) -> Html {
    let options = labels.iter().enumerate().map(|(number, label)| ChoiceOption {
        value: number.to_string().into(),
        label: label.clone(),
    });
    let options: Rc<[_]> = options.collect();
    let on_change = Callback::from(move |number: AttrValue| {
        number.parse().into_iter().for_each(|number| on_number.emit(number));
    });
    html! { <Choice {name} {label} {options} value={chosen.to_string()} {on_change} /> }
}
