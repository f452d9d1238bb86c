//! What windows tell each other of what is kept: which records, never what stands in them.

use super::database::NAME;
use gloo::events::EventListener;
use outbound_drafts::workspace::Mark;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

/// Something another window tells.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// It wrote or removed these records.
    Changed(Vec<Mark>),
    /// It wiped everything.
    Wiped,
    /// It removed what was kept, because nothing is to be kept any more.
    Removed,
    /// It keeps all in another way, with a passphrase or without.
    Anew,
}

thread_local! {
    /// One to speak and to hear, so that no window hears itself. There is none where the browser has none: then each
    /// window finds out when it next writes.
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(NAME).ok();
}

/// Tells the others, of what was kept since that.
pub(super) fn tell(since: Mark, news: &News) {
    let text = match news {
        News::Changed(ids) => {
            ids.iter().fold(format!("changed {since}"), |text, id| format!("{text} {id}"))
        }
        News::Wiped => format!("wiped {since}"),
        News::Removed => format!("removed {since}"),
        News::Anew => format!("anew {since}"),
    };
    if let Some(channel) = CHANNEL.with(Clone::clone) {
        let _ = channel.post_message(&text.into());
    }
}

/// Hears the others while it is held.
pub(super) fn listen(since: Mark, heard: Callback<News>) -> Option<EventListener> {
    let channel = CHANNEL.with(Clone::clone)?;
    Some(EventListener::new(&channel, "message", move |event| {
        let text = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        if let Some(news) = text.and_then(|text| read(&text, since)) {
            heard.emit(news);
        }
    }))
}

fn read(text: &str, since: Mark) -> Option<News> {
    let mut words = text.split(' ');
    let (what, of) = (words.next()?, Mark::read(words.next()?)?);
    if of != since {
        return None;
    }
    match what {
        "changed" => Some(News::Changed(words.map(Mark::read).collect::<Option<_>>()?)),
        "wiped" => Some(News::Wiped),
        "removed" => Some(News::Removed),
        "anew" => Some(News::Anew),
        _ => None,
    }
}
