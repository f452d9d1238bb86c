//! What can be taken home: the picture, the numbers with their caveats, links, and how to cite them.

use super::address::fragment;
use super::captions;
use super::chart::{named, still};
use super::exploring::{Act, Do, Exploring};
use super::layers::{day_line, other_lines, rule_line};
use crate::components::download::MARK;
use crate::hooks;
use jiff::civil::Date;
use outbound_rule::law::Line;
use outbound_words::Words;
use strict_json::date_text;
use threshold_explorer::{BROAD, Drawing, Filter, csv, newest, points, ring, rows, svg, zip};
use training_compute::Models;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// The ways to take it home; where it stands in another page, the way to the whole as well.
pub(super) fn links(words: &Words, exploring: &Exploring, alone: bool, act: &Act) -> Html {
    let told = act.reform(Do::Tell);
    let way = |key: &'static str, does: fn(&Words, &Exploring, &Callback<AttrValue>)| {
        let (words, exploring, told) = (words.clone(), exploring.clone(), told.clone());
        let text = words.text(key);
        let onclick = move |_: MouseEvent| does(&words, &exploring, &told);
        html! { <button type="button" class="link" {onclick}>{ text }</button> }
    };
    let whole = format!("./{}", fragment(words.language(), &exploring.view));
    html! {
        <section class="home">
            <h2>{ words.text("home-heading") }</h2>
            <p class="groups">
                { way("home-svg", save_svg) }
                { way("home-png", save_png) }
                { way("home-csv", save_csv) }
                if alone {
                    <a href={whole} target="_blank" rel="noopener">{ words.text("home-whole") }</a>
                } else {
                    { way("home-link", copy_link) }
                    { way("home-embed", copy_embed) }
                }
                { way("home-cite", copy_citation) }
            </p>
            <p class="status" role="status">{ exploring.told.clone() }</p>
        </section>
    }
}

/// Whose data it is, under which licence, and how old.
pub(super) fn source(words: &Words) -> AttrValue {
    let models = Models::ours();
    let copied = strict_json::day(&models.copied).unwrap_or_else(newest);
    let values = [
        ("source", training_compute::SOURCE.into()),
        ("copied", words.date(copied)),
        ("newest", words.date(newest())),
    ];
    words.with("home-source", &values)
}

fn today() -> Date {
    hooks::today().unwrap_or_else(newest)
}

/// The chart in view, for a file.
pub(super) fn drawing(words: &Words, exploring: &Exploring, day: Date) -> Drawing {
    let view = &exploring.view;
    let still = still(&view.filter, view.ranges);
    let [below, _] = still.below;
    let [names, _] = named(&view.filter, view.day);
    let mut layers = vec![below];
    layers.extend(other_lines(words, exploring, &BROAD));
    layers.extend([day_line(words, exploring, &BROAD), names]);
    layers.extend(Line::ALL.map(|line| rule_line(words, &BROAD, line, view.lines)));
    if let Some(point) = exploring.shown().and_then(|at| points().get(at)) {
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
        subtitle.push(words.with("home-filtered", &[("view", view.write())]).to_string());
    }
    Drawing {
        title: words.text("explore-title").to_string(),
        subtitle,
        key: captions::KEY
            .iter()
            .map(|(class, name, _)| (*class, words.text(name).to_string()))
            .collect(),
        layers,
        notes: vec![
            plain(words.text("explore-about-bands")),
            source(words).to_string(),
            words.with("home-made", &[("day", words.date(day))]).to_string(),
        ],
        language: words.language().tag(),
    }
}

fn name(exploring: &Exploring, kind: &str) -> String {
    format!("models-{}.{kind}", date_text(exploring.view.day))
}

fn save_svg(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    let text = svg(&BROAD, &drawing(words, exploring, today()));
    hooks::save(&name(exploring, "svg"), "image/svg+xml", &text);
    told.emit(words.text("home-saved"));
}

fn save_png(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    let drawing = drawing(words, exploring, today());
    let done = {
        let words = words.clone();
        told.reform(move |done| words.text(if done { "home-saved" } else { "home-not-saved" }))
    };
    let text = svg(&BROAD, &drawing);
    hooks::save_picture(name(exploring, "png"), &text, drawing.extent(&BROAD), done);
}

fn save_csv(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    let table = format!("{MARK}{}", csv(&rows(&exploring.view), exploring.view.lines));
    let readme = readme(words, exploring, today(), &link(words, exploring));
    let files: [(&str, &[u8]); 2] =
        [("models.csv", table.as_bytes()), ("README.txt", readme.as_bytes())];
    hooks::save_bytes(&name(exploring, "zip"), "application/zip", &zip(&files, today()));
    told.emit(words.text("home-saved"));
}

/// What is to be known of the table, in the words of the page.
pub(super) fn readme(words: &Words, exploring: &Exploring, day: Date, link: &str) -> String {
    let plain = |text: &str| crate::components::plain(text).to_string();
    let mut text = format!(
        "{}\n\n{}\n\n",
        words.text("explore-title"),
        captions::summary(words, &exploring.view)
    );
    text += &format!("{}\n{link}\n\n", words.text("home-view"));
    text += &format!("{}\n\n", citation(words, link, day));
    for key in super::ABOUT {
        let about = words.with(key, &[("newest", words.date(newest()))]);
        text += &format!("- {}\n", plain(&about));
    }
    text += &format!("- {}\n", plain(&words.text("home-columns")));
    text
}

/// How to cite what is in view.
pub(super) fn citation(words: &Words, link: &str, day: Date) -> String {
    let values =
        [("source", source(words)), ("link", link.to_owned().into()), ("day", words.date(day))];
    words.with("home-citation", &values).to_string()
}

fn link(words: &Words, exploring: &Exploring) -> String {
    hooks::address(&fragment(words.language(), &exploring.view))
}

fn copied(words: &Words, text: &str, told: &Callback<AttrValue>) {
    let words = words.clone();
    hooks::copy(
        text,
        told.reform(move |done| words.text(if done { "home-copied" } else { "home-not-copied" })),
    );
}

fn copy_link(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    copied(words, &link(words, exploring), told);
}

fn copy_citation(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    copied(words, &citation(words, &link(words, exploring), today()), told);
}

fn copy_embed(words: &Words, exploring: &Exploring, told: &Callback<AttrValue>) {
    let fragment = fragment(words.language(), &exploring.view);
    let page = hooks::address("");
    let folder = page.rsplit_once('/').map_or(page.as_str(), |(folder, _)| folder);
    let title = words.text("explore-title");
    copied(
        words,
        &format!(
            "<iframe src=\"{folder}/embed.html{fragment}\" title=\"{title}\" width=\"100%\" height=\"900\" \
             loading=\"lazy\"></iframe>"
        ),
        told,
    );
}
