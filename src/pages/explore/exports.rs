//! What can be taken home: the picture, the numbers with their caveats, links, and how to cite them.

use super::address::fragment;
use super::captions;
use super::chart::{named, still};
use super::layers::{day_line, other_lines, rule_line};
use super::state::{Act, Do, ExplorerState};
use crate::components::download::MARK;
use crate::hooks;
use jiff::civil::Date;
use outbound_rule::law::Line;
use outbound_words::{Message, Words, message};
use strict_json::date_text;
use threshold_explorer::{BROAD, Drawing, Filter, csv, newest, points, ring, rows, svg, zip};
use training_compute::Models;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// The ways to take it home; where it stands in another page, the way to the whole as well.
pub(super) fn links(words: &Words, explorer: &ExplorerState, alone: bool, act: &Act) -> Html {
    let told = act.reform(Do::Tell);
    let way = |says: Message, does: fn(&Words, &ExplorerState, &Callback<AttrValue>)| {
        let (words, explorer, told) = (*words, explorer.clone(), told.clone());
        let text = words.text(says);
        let onclick = move |_: MouseEvent| does(&words, &explorer, &told);
        html! { <button type="button" class="link" {onclick}>{ text }</button> }
    };
    let whole = format!("./{}", fragment(words.language(), &explorer.view));
    html! {
        <section class="home">
            <h2>{ words.text(message::HOME_HEADING) }</h2>
            <p class="groups">
                { way(message::HOME_SVG, save_svg) }
                { way(message::HOME_PNG, save_png) }
                { way(message::HOME_CSV, save_csv) }
                if alone {
                    <a href={whole} target="_blank" rel="noopener">{ words.text(message::HOME_WHOLE) }</a>
                } else {
                    { way(message::HOME_LINK, copy_link) }
                    { way(message::HOME_EMBED, copy_embed) }
                }
                { way(message::HOME_CITE, copy_citation) }
            </p>
            <p class="status" role="status">{ explorer.told.clone() }</p>
        </section>
    }
}

/// Whose data it is, under which licence, and how old.
pub(super) fn source(words: &Words) -> AttrValue {
    let models = Models::ours();
    let copied = strict_json::day(&models.copied).unwrap_or_else(newest);
    words.text(message::HomeSource {
        source: training_compute::SOURCE,
        copied: words.date(copied),
        newest: words.date(newest()),
    })
}

fn today() -> Date {
    hooks::today().unwrap_or_else(newest)
}

/// The chart in view, for a file.
pub(super) fn drawing(words: &Words, explorer: &ExplorerState, day: Date) -> Drawing {
    let view = &explorer.view;
    let still = still(&view.filter, view.ranges);
    let [below, _] = still.below;
    let [names, _] = named(&view.filter, view.day);
    let mut layers = vec![below];
    layers.extend(other_lines(words, explorer, &BROAD));
    layers.extend([day_line(words, explorer, &BROAD), names]);
    layers.extend(Line::ALL.map(|line| rule_line(words, &BROAD, line, view.lines)));
    if let Some(point) = explorer.shown().and_then(|at| points().get(at)) {
        layers.push(ring(&BROAD, point));
    }
    let plain = |text: AttrValue| crate::components::plain(&text).to_string();
    for text in layers.iter_mut().flatten() {
        if let threshold_explorer::Shape::Text { text, .. } = text {
            *text = crate::components::plain(text).to_string();
        }
    }
    let mut subtitle = vec![captions::summary(words, view)];
    if view.filter != Filter::default() {
        subtitle.push(words.text(message::HomeFiltered { view: view.write() }).to_string());
    }
    Drawing {
        title: words.text(message::EXPLORE_TITLE).to_string(),
        subtitle,
        key: captions::KEY
            .iter()
            .map(|(class, name, _)| (*class, words.text(*name).to_string()))
            .collect(),
        layers,
        notes: vec![
            plain(words.text(message::EXPLORE_ABOUT_BANDS)),
            source(words).to_string(),
            words.text(message::HomeMade { day: words.date(day) }).to_string(),
        ],
        language: words.language().tag(),
    }
}

fn name(explorer: &ExplorerState, kind: &str) -> String {
    format!("models-{}.{kind}", date_text(explorer.view.day))
}

fn save_svg(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    let text = svg(&BROAD, &drawing(words, explorer, today()));
    hooks::save(&name(explorer, "svg"), "image/svg+xml", &text);
    told.emit(words.text(message::HOME_SAVED));
}

fn save_png(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    let drawing = drawing(words, explorer, today());
    let done = {
        let words = *words;
        told.reform(move |done| {
            words.text(if done { message::HOME_SAVED } else { message::HOME_NOT_SAVED })
        })
    };
    let text = svg(&BROAD, &drawing);
    hooks::save_picture(name(explorer, "png"), &text, drawing.extent(&BROAD), done);
}

fn save_csv(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    let table = format!("{MARK}{}", csv(&rows(&explorer.view), explorer.view.lines));
    let readme = readme(words, explorer, today(), &link(words, explorer));
    let files: [(&str, &[u8]); 2] =
        [("models.csv", table.as_bytes()), ("README.txt", readme.as_bytes())];
    hooks::save_bytes(&name(explorer, "zip"), "application/zip", &zip(&files, today()));
    told.emit(words.text(message::HOME_SAVED));
}

/// What is to be known of the table, in the words of the page.
pub(super) fn readme(words: &Words, explorer: &ExplorerState, day: Date, link: &str) -> String {
    let plain = |text: &str| crate::components::plain(text).to_string();
    let mut text = format!(
        "{}\n\n{}\n\n",
        words.text(message::EXPLORE_TITLE),
        captions::summary(words, &explorer.view)
    );
    text += &format!("{}\n{link}\n\n", words.text(message::HOME_VIEW));
    text += &format!("{}\n\n", citation(words, link, day));
    for about in super::about(words) {
        text += &format!("- {}\n", plain(&about));
    }
    text += &format!("- {}\n", plain(&words.text(message::HOME_COLUMNS)));
    text
}

/// How to cite what is in view.
pub(super) fn citation(words: &Words, link: &str, day: Date) -> String {
    words
        .text(message::HomeCitation {
            source: source(words),
            link: link.to_owned(),
            day: words.date(day),
        })
        .to_string()
}

fn link(words: &Words, explorer: &ExplorerState) -> String {
    hooks::address(&fragment(words.language(), &explorer.view))
}

fn copied(words: &Words, text: &str, told: &Callback<AttrValue>) {
    let words = *words;
    hooks::copy(
        text,
        told.reform(move |done| {
            words.text(if done { message::HOME_COPIED } else { message::HOME_NOT_COPIED })
        }),
    );
}

fn copy_link(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    copied(words, &link(words, explorer), told);
}

fn copy_citation(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    copied(words, &citation(words, &link(words, explorer), today()), told);
}

fn copy_embed(words: &Words, explorer: &ExplorerState, told: &Callback<AttrValue>) {
    let fragment = fragment(words.language(), &explorer.view);
    let page = hooks::address("");
    let folder = page.rsplit_once('/').map_or(page.as_str(), |(folder, _)| folder);
    let title = words.text(message::EXPLORE_TITLE);
    copied(
        words,
        &format!(
            "<iframe src=\"{folder}/embed.html{fragment}\" title=\"{title}\" width=\"100%\" height=\"900\" \
             loading=\"lazy\"></iframe>"
        ),
        told,
    );
}
