//! A choice among a few, as buttons or a list.

use super::plain;
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::{
    AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with,
    use_node_ref,
};

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// The name given back.
    pub value: AttrValue,
    /// What is read.
    pub label: AttrValue,
}

/// What a [`Choice`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChoiceProps {
    /// The name of the control; its id is `field-` and the name.
    pub name: AttrValue,
    /// What is chosen, for those who do not see the sentence around it.
    pub label: AttrValue,
    /// What there is to choose from.
    pub options: Rc<[ChoiceOption]>,
    /// The value chosen.
    pub value: AttrValue,
    /// Called with the value of the option chosen.
    pub on_change: Callback<AttrValue>,
}

/// A choice set as a blank in a sentence.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let node = use_node_ref();
    // Once a visitor has chosen, the `selected` attribute no longer moves the control.
    use_effect_with((node.clone(), props.value.clone()), |(node, value)| {
        if let Some(select) = node.cast::<HtmlSelectElement>() {
            select.set_value(value);
        }
    });
    let on_change = props.on_change.clone();
    let onchange = move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            on_change.emit(select.value().into());
        }
    };
    let id = AttrValue::from(format!("field-{}", props.name));
    let chosen = props.options.iter().find(|option| option.value == props.value);
    html! {
        <span class="blank choice">
            <label class="visually-hidden" for={id.clone()}>{ &props.label }</label>
            // A select neither breaks its text nor, in every browser, is as wide as it: so what is
            // seen is text, and the control lies over it.
            <span class="chosen" aria-hidden="true">
                { chosen.map(|option| plain(&option.label)).unwrap_or_default() }
            </span>
            <select {id} ref={node} name={&props.name} {onchange}>
                for ChoiceOption { value, label } in props.options.iter() {
                    <option key={value.as_str()} {value} selected={*value == props.value}>
                        { plain(label) }
                    </option>
                }
            </select>
        </span>
    }
}
