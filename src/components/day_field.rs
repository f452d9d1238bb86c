//! A field for a day.

use jiff::civil::Date;
use outbound_deal::limits::YEARS;
use outbound_words::{Words, message};
use strict_json::date_text;
use strict_json::day;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Event, FocusEvent, Html, Properties, TargetCast, classes, component, html,
    use_effect_with, use_mut_ref, use_node_ref, use_state_eq,
};

/// What a [`DayField`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DayFieldProps {
    /// The words of the language.
    pub words: Words,
    /// The name of the control; its id is `field-` and the name.
    pub name: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day that counts.
    pub day: Option<Date>,
    /// Whether there is always one: what is left unfinished then gives way to it.
    #[prop_or_default]
    pub needed: bool,
    /// Called with the day, or that there is none.
    pub on_change: Callback<Option<Date>>,
}

/// What stands in the field while it is no day that counts.
#[derive(Clone, Debug, PartialEq)]
struct Unread {
    text: String,
    /// Whether the field was left like that; until then somebody may still be typing.
    left: bool,
}

/// A field for a day.
///
/// A day counts once it is whole: while the year 2026 is typed, browsers tell of the years 2, 20 and 202. Until the
/// field is left the day before stays, so that nothing moves; then what is no day counts for nothing, and it is said
/// what is wrong with it. No `min` stands there: with one, some browsers take the year away while it is typed. What is
/// drawn may be older than the last key, so that a field somebody types in is drawn with what it holds.
#[component]
pub fn DayField(props: &DayFieldProps) -> Html {
    let DayFieldProps { words, name, label, day: counted, needed, on_change } = props.clone();
    let unread = use_state_eq(|| None::<Unread>);
    let field = use_node_ref();
    // Whether the field has the keyboard. The document does not know: while Chromium goes from the month to the day, no
    // element has it.
    let entered = use_mut_ref(|| false);
    // What was told since the field was entered: any of it may come back as the day that counts.
    let told = use_mut_ref(Vec::<Option<Date>>::new);
    use_effect_with(counted, {
        let (unread, told) = (unread.setter(), told.clone());
        move |counted| {
            if counted.is_some() && !told.borrow().contains(counted) {
                unread.set(None);
            }
        }
    });
    let hear = {
        let (unread, told) = (unread.setter(), told.clone());
        Callback::from(move |(input, left): (HtmlInputElement, bool)| {
            let text = input.value();
            let read = day(&text);
            // Of a day that is not whole a browser gives no text, but knows that there is some.
            let empty = text.is_empty() && !input.matches(":invalid").unwrap_or_default();
            let fallback = counted.filter(|_| needed && left && read.is_none());
            if let Some(fallback) = fallback {
                input.set_value(&date_text(fallback));
                unread.set(None);
                return;
            }
            let known = read.is_some() || empty;
            unread.set((!known).then_some(Unread { text, left }));
            let last = told.borrow().last().copied();
            if (known || left) && (read != counted || last.is_some_and(|last| last != read)) {
                told.borrow_mut().push(read);
                on_change.emit(read);
            }
        })
    };
    let onchange = hear.reform({
        let (told, entered) = (told.clone(), entered.clone());
        move |event: Event| {
            let left = !*entered.borrow();
            if left {
                told.borrow_mut().clear(); // a program filled it in, at once
            }
            (event.target_unchecked_into(), left)
        }
    });
    let onfocusin = {
        let (told, entered) = (told.clone(), entered.clone());
        move |_: FocusEvent| {
            *entered.borrow_mut() = true;
            told.borrow_mut().clear();
        }
    };
    let onfocusout = hear.reform({
        let entered = entered.clone();
        move |event: FocusEvent| {
            *entered.borrow_mut() = false;
            (event.target_unchecked_into(), true)
        }
    });
    let wrong = unread.as_ref().filter(|unread| unread.left).map(|unread| {
        let year = unread.text.split('-').next().and_then(|year| year.parse::<u32>().ok());
        match year.map(|year| year.to_string()) {
            Some(year) => {
                let [first, last] = [YEARS.start(), YEARS.end()].map(ToString::to_string);
                words.text(message::DayNoSuchYear { year, first, last })
            }
            None => words.text(message::DAY_UNFINISHED),
        }
    });
    let typed = unread.is_some() || told.borrow().contains(&counted);
    let typing = field.cast::<HtmlInputElement>().filter(|_| typed && *entered.borrow());
    let value = match (typing, &*unread) {
        (Some(field), _) => field.value(),
        (None, Some(unread)) => unread.text.clone(),
        (None, None) => counted.map(date_text).unwrap_or_default(),
    };
    let (id, note) = (format!("field-{name}"), format!("{name}-note"));
    html! {
        <p class={classes!("field", wrong.is_some().then_some("wrong"))}>
            <label for={id.clone()}>{ label }</label>
            <input ref={field} type="date" {id} {name} {value} {onchange} {onfocusin} {onfocusout}
                aria-invalid={wrong.is_some().then_some("true")}
                aria-describedby={wrong.is_some().then(|| note.clone())} />
            if let Some(wrong) = wrong {
                <span class="note error" id={note} role="status">{ wrong }</span>
            }
        </p>
    }
}
