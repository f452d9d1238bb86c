//! What is shown, rendered to text without a browser.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use outbound_check::components::{
    Band, Choice, ChoiceOption, LineKind, Place, QuantityField, Reason, Ruler, RulerLine, Size,
    TraceNode, VerdictBar, YesNo, cite, next_question, quantity_field, reasons, rich, ruler,
    sentence, shell, trace_tree, verdict, yes_no,
};
use outbound_check::hooks::{Probed, Route, Seal, Served, Theme};
use outbound_check::page::Page;
use outbound_check::pages::{Shown, privacy::statement};
use outbound_check::store::{State, use_workspace};
use outbound_drafts::workspace::Workspace;
use outbound_rule::facts::Answer;
use outbound_rule::law::{Citation, Outcome, Outcomes};
use outbound_words::number::Notation;
use outbound_words::{Language, Slot, Words, message};
use partly_known::Truth;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, LocalServerRenderer, Properties, component, html};

#[derive(Clone, PartialEq, Properties)]
struct StageProps {
    shown: Html,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    props.shown.clone()
}

/// Renders as a page does, and holds every component to the page's policy.
async fn shown(shown: Html) -> String {
    let props = StageProps { shown };
    let page = LocalServerRenderer::<Stage>::with_props(props).hydratable(false).render().await;
    assert!(!page.contains("style="), "the policy forbids style attributes: {page}");
    assert!(!page.contains("javascript:"), "{page}");
    assert_every_reference_resolves(&page);
    page
}

fn english() -> Words {
    Words::of(Language::English)
}

fn german() -> Words {
    Words::of(Language::German)
}

/// What `for`, `aria-labelledby`, `aria-describedby` and `aria-controls` name is there, once.
#[track_caller]
fn assert_every_reference_resolves(page: &str) {
    for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        for ids in values(page, attribute) {
            for id in ids.split(' ') {
                let found = page.matches(&format!(" id=\"{id}\"")).count();
                assert_eq!(found, 1, "{attribute}=\"{ids}\" in {page}");
            }
        }
    }
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The text a reader sees or hears, tags taken out.
fn text(page: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in page.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

#[track_caller]
fn assert_in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let found = rest.find(part);
        assert!(found.is_some(), "`{part}` is missing or too early in {page}");
        rest = &rest[found.unwrap() + part.len()..];
    }
}

fn place(section: &'static str, labels: &[&'static str]) -> Citation {
    labels.iter().fold(Citation::of(section), |place, label| place.at(label))
}

#[tokio::test]
async fn powers_are_raised_and_read_aloud() {
    let english = shown(rich(&english(), "more than 10^23, or 1.5 × 10²⁴")).await;
    assert_in_order(
        &english,
        &[
            "<span aria-hidden=\"true\">10<sup>23</sup></span>",
            "10 to the 23",
            "1.5\u{a0}×\u{a0}<",
            "10 to the 24",
        ],
    );
    let german = shown(rich(&german(), "über 10^25")).await;
    assert!(german.contains("10 hoch 25"), "{german}");
}

#[tokio::test]
async fn what_is_no_power_stays_as_it_is() {
    for plain in ["1025 flops", "110^3", "10^", "in 2010", "10 to 20"] {
        let page = shown(rich(&english(), plain)).await;
        assert_eq!(page, plain);
    }
}

#[tokio::test]
async fn the_verdict_lists_what_is_left_gravest_first_and_strikes_the_rest() {
    let left = Outcomes::where_(|o| matches!(o, Outcome::Prohibited | Outcome::Notifiable));
    let page = shown(verdict(&english(), left)).await;
    assert_in_order(
        &page,
        &[
            "Not ruled out",
            "<output id=\"verdict\"",
            "data-outcome=\"prohibited\" data-ruled-out=\"false\"",
            "data-outcome=\"notifiable\" data-ruled-out=\"false\"",
            "data-outcome=\"excepted\" data-ruled-out=\"true\"",
            "<s class=\"word\">Excepted</s>",
            "data-outcome=\"not_covered\" data-ruled-out=\"true\"",
        ],
    );
    assert!(!page.contains("Settled"), "{page}");
}

#[tokio::test]
async fn the_verdict_is_settled_when_one_is_left() {
    let page = shown(verdict(&english(), Outcomes::only(Outcome::Excepted))).await;
    assert_in_order(
        &page,
        &["Settled", "Excepted", "No answer to the questions you were not asked"],
    );
}

#[tokio::test]
async fn german_names_the_rule_s_own_term_beside_its_word() {
    let left = Outcomes::only(Outcome::Notifiable);
    let page = shown(verdict(&german(), left)).await;
    assert_in_order(&page, &["Meldepflichtig", "lang=\"en\"", ">notifiable<"]);
}

#[tokio::test]
async fn the_bar_says_the_verdict_and_keeps_the_rest_closed() {
    let left = Outcomes::only(Outcome::Prohibited);
    let page =
        shown(html! { <VerdictBar words={english()} {left}><p>{ "more" }</p></VerdictBar> }).await;
    assert_in_order(&page, &["aria-expanded=\"false\"", "Settled", "Prohibited", "hidden", "more"]);
}

fn lines() -> [RulerLine; 3] {
    let line = |operations, label: &'static str, kind| RulerLine {
        operations,
        label: label.into(),
        kind,
        chance: Some("78%".into()),
    };
    [
        line(1e23, "notifiable above 10^23", LineKind::Notifiable),
        line(1e24, "biological: prohibited above 10^24", LineKind::Biological),
        line(1e25, "prohibited above 10^25", LineKind::Prohibited),
    ]
}

/// The ruler with the rule's lines.
async fn ruled(size: Size, band: Band, description: &str, caption: Option<Html>) -> String {
    let band = Some(band);
    let shown_ruler = Ruler { lines: &lines(), band, reach: None, size, description };
    shown(ruler(&english(), &shown_ruler, caption)).await
}

fn band(median: f64) -> Band {
    Band { median, core: (median / 1.3, median * 1.3), wide: (median / 2.0, median * 2.0) }
}

#[tokio::test]
async fn the_ruler_names_its_lines_and_their_chances_in_words() {
    let caption = Some(html! { "caption" });
    let description = "Estimate 1.07 × 10^25 operations";
    let page = ruled(Size::Hero, band(1.07e25), description, caption).await;
    assert_eq!(page.matches("role=\"img\"").count(), 3, "one for each room");
    let heard = "aria-label=\"Estimate 1.07 × 10 to the 25 operations chance above: notifiable above 10 to the 23, ";
    assert!(page.contains(heard), "{page}");
    let words = text(&page);
    for part in ["notifiable above 1023", "prohibited above 1025", "chance above", "78%", "caption"]
    {
        assert!(words.contains(part), "{part} in {words}");
    }
    for exponent in 20..=28 {
        assert!(page.contains(&format!(">{exponent}</tspan>")), "10^{exponent} is on the scale");
    }
    assert!(!page.contains("class=\"off\""), "nothing runs off the scale");
}

#[tokio::test]
async fn a_band_off_the_scale_is_an_arrow() {
    for (median, pointers) in [(1e18, 0), (1e30, 0), (1.2e28, 3)] {
        let page = ruled(Size::Hero, band(median), "", None).await;
        assert_eq!(page.matches("class=\"off\"").count(), 3, "{median}");
        assert_eq!(page.matches("class=\"pointer\"").count(), pointers, "{median}");
    }
}

#[tokio::test]
async fn the_small_ruler_has_no_words() {
    let page = ruled(Size::Small, band(1e24), "About 10^24", None).await;
    assert_eq!(text(&page), "");
    assert_eq!(page.matches("role=\"img\"").count(), 1);
}

#[tokio::test]
async fn coordinates_are_numbers_whatever_the_band() {
    for median in [f64::MIN_POSITIVE, 1e-300, 1e24, 1e300, f64::MAX] {
        let wide = (0.0, f64::INFINITY);
        let band = Band { median, core: wide, wide };
        let page = ruled(Size::Hero, band, "", None).await;
        assert!(!page.contains("NaN") && !page.contains("inf"), "{page}");
    }
}

fn choices() -> Rc<[ChoiceOption]> {
    Rc::new(["one", "two"].map(|value| ChoiceOption { value: value.into(), label: value.into() }))
}

fn choice(name: &'static str) -> Html {
    html! {
        <Choice {name} label={name} options={choices()} value="two" on_change={Callback::noop()} />
    }
}

#[tokio::test]
async fn a_choice_has_a_label_and_shows_what_was_chosen() {
    let page = shown(choice("investor")).await;
    assert_in_order(
        &page,
        &["<label", "for=\"field-investor\"", "name=\"investor\"", "value=\"two\" selected"],
    );
}

#[tokio::test]
async fn a_sentence_keeps_the_order_of_its_language_and_marks_stay_with_the_blank() {
    let (weekday, date) = (Slot(0), Slot(1));
    let says = message::DateWithWeekday { weekday, date };
    let control = |slot| choice(if slot == weekday { "weekday" } else { "date" });
    let page = shown(sentence(&english(), says, control)).await;
    assert_in_order(&page, &["name=\"weekday\"", "</select>", "</span>,</span> ", "name=\"date\""]);
}

#[tokio::test]
async fn a_number_field_ties_its_messages_to_itself() {
    let field = QuantityField {
        name: "tokens".into(),
        label: "Training tokens".into(),
        value: "1025".into(),
        hint: Some("As published".into()),
        unit: Some("tokens".into()),
        understood: Some("1,025".into()),
        error: Some("The superscript was lost.".into()),
        suggestion: Some("10^25".into()),
        ..QuantityField::default()
    };
    let page = shown(quantity_field(&english(), &field)).await;
    assert_eq!(values(&page, "aria-describedby"), ["tokens-hint tokens-understood tokens-note"]);
    assert_in_order(&page, &["aria-invalid=\"true\"", "The superscript was lost.", "Did you mean"]);
}

#[tokio::test]
async fn a_number_in_a_sentence_is_a_labelled_blank() {
    let field = QuantityField {
        name: "tokens".into(),
        label: "Training tokens".into(),
        value: "14.8T".into(),
        place: Place::Sentence,
        understood: Some("14.8 trillion".into()),
        ..QuantityField::default()
    };
    let page = shown(quantity_field(&english(), &field)).await;
    assert_in_order(&page, &["for=\"field-tokens\"", "value=\"14.8T\"", "14.8 trillion"]);
    assert!(!page.contains("aria-invalid"), "{page}");
}

/// A question among others, its rarer answers folded away, or alone on its page.
async fn question(answer: Option<Answer>, alone: bool) -> String {
    let question = YesNo {
        name: "on_sdn_list".into(),
        legend: "On the SDN List?".into(),
        folded: (!alone).then(|| "More".into()),
        answer,
        ..YesNo::default()
    };
    shown(yes_no(&english(), &question)).await
}

#[tokio::test]
async fn a_question_offers_five_answers_and_can_be_cleared() {
    let silent = question(None, true).await;
    let offered: Vec<_> = values(&silent, "value");
    assert_eq!(offered, ["yes", "no", "dont_know", "does_not_apply", "disputed"]);
    assert!(!silent.contains("checked") && !silent.contains("Clear"), "{silent}");

    let among_others = question(None, false).await;
    assert_eq!(values(&among_others, "value"), ["yes", "no", "dont_know"]);

    let answered = question(Some(Answer::No), false).await;
    assert_in_order(&answered, &["value=\"no\" checked", "Clear"]);
    assert_eq!(values(&answered, "open"), [""; 0], "what is set aside stays closed");
}

#[tokio::test]
async fn an_answer_set_aside_is_shown_when_it_was_given() {
    let page = question(Some(Answer::Disputed), false).await;
    assert_eq!(values(&page, "open").len(), 1, "{page}");
    assert_in_order(&page, &["class=\"more\"", "value=\"disputed\" checked"]);
}

#[tokio::test]
async fn a_citation_leads_to_its_paragraph_and_tells_no_one_who_follows_it() {
    let page = shown(cite(&place("850.217", &["d", "3"]))).await;
    assert_in_order(
        &page,
        &[
            "/part-850/section-850.217#p-850.217(d)(3)\"",
            "noreferrer noopener",
            "§\u{a0}850.217(d)(3)",
        ],
    );
}

#[tokio::test]
async fn a_reason_says_whether_it_is_met() {
    let reason = |text: &'static str, truth| Reason {
        text: text.into(),
        citation: place("850.224", &["k", "1"]),
        truth,
    };
    let deciding =
        [reason("one", Truth::Yes), reason("two", Truth::Unknown), reason("three", Truth::No)];
    let page = shown(reasons(&english(), &deciding)).await;
    assert_in_order(&page, &["Met.", "one", "Open.", "two", "Not met.", "three"]);
}

#[tokio::test]
async fn a_reading_is_a_tree_whose_links_stand_outside_what_opens_it() {
    let leaf = TraceNode {
        label: "(3)".into(),
        summary: "trained with more than 10^23 operations".into(),
        citation: Some(place("850.217", &["d", "3"])),
        truth: Truth::Yes,
        open: false,
        children: Rc::new([]),
    };
    let root = TraceNode {
        label: "(d)".into(),
        summary: "develops an AI system".into(),
        citation: Some(place("850.217", &["d"])),
        open: true,
        children: Rc::new([leaf.clone()]),
        ..leaf
    };
    let page = shown(trace_tree(&english(), &[root])).await;
    assert_in_order(&page, &["<details open", "(d)", "holds", "</summary>", "<a ", "(3)", "<a "]);
    let summary = page.split("<summary>").nth(1).and_then(|rest| rest.split("</summary>").next());
    assert!(summary.is_some_and(|summary| !summary.contains("<a ")), "{page}");
}

#[tokio::test]
async fn a_lone_connective_stands_in_the_line_it_belongs_to() {
    let node = |summary: &'static str, citation, children: Vec<TraceNode>| TraceNode {
        label: AttrValue::default(),
        summary: summary.into(),
        citation,
        truth: Truth::Yes,
        open: true,
        children: children.into(),
    };
    let facts = vec![node("one", None, vec![]), node("two", None, vec![])];
    let root =
        node("a paragraph", Some(place("850.217", &["d"])), vec![node("all of", None, facts)]);
    let not = node("not", None, vec![node("a fact", None, vec![])]);
    let lone_fact =
        node("a place", Some(place("850.216", &["a"])), vec![node("its fact", None, vec![])]);
    let page = shown(trace_tree(&english(), &[root, not, lone_fact])).await;
    let lines: Vec<_> = page.split("class=\"summary\">").skip(1).map(text).collect();
    let starts =
        ["a paragraph · all of", "one", "two", "not · a fact", "a place holds", "its fact"];
    assert_eq!(lines.len(), starts.len(), "{lines:?}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{line} should start with {start}");
    }
}

#[tokio::test]
async fn the_next_question_has_one_button() {
    let (question, source) = ("How many accelerators?", "Ask the company");
    let page = shown(next_question(&english(), question, source, &Callback::noop())).await;
    assert_in_order(
        &page,
        &["What would settle it", "accelerators?", "Ask the company", "Answer this next"],
    );
    assert_eq!(page.matches("<button").count(), 1);
}

#[tokio::test]
async fn the_shell_stands_around_every_page_in_both_languages() {
    for language in Language::ALL {
        for page in Page::ALL {
            let route = Route::new(language, page);
            let (words, inside) = (Words::of(language), html! { <h1>{ "…" }</h1> });
            let on_theme = Callback::noop();
            let rendered = shown(shell(&words, route, Theme::Dark, &on_theme, false, inside)).await;
            assert_in_order(
                &rendered,
                &["class=\"skip\"", "<header", "<main id=\"main\"", "<h1>", "<footer"],
            );
            assert_eq!(rendered.matches("aria-current=\"page\"").count(), 1);
            for language in Language::ALL {
                let there = Route::new(language, page);
                assert!(rendered.contains(&format!("href=\"{there}\"")), "{there} in {rendered}");
            }
            assert_in_order(
                &rendered,
                &["hreflang=\"en\"", "hreflang=\"de\"", "value=\"dark\" checked"],
            );
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OpenedProps {
    language: Language,
    page: Page,
}

/// A page as the application opens it.
#[component]
fn Opened(props: &OpenedProps) -> Html {
    let state = use_workspace(props.language, None);
    html! { <Shown page={props.page} words={Words::of(props.language)} {state} /> }
}

#[tokio::test]
async fn the_pages_open_with_the_example_in_both_languages() {
    for language in Language::ALL {
        for page in [Page::Check, Page::Interview, Page::Facts, Page::Answers] {
            let rendered = shown(html! { <Opened {language} {page} /> }).await;
            assert_eq!(rendered.matches("<h1").count(), 1);
            assert_eq!(rendered.matches("data-ruled-out=\"false\"").count(), 2, "verdict and bar");
            assert_in_order(&rendered, &["data-outcome=\"notifiable\""]);
            let ids = values(&rendered, "id");
            let different: std::collections::BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), different.len(), "an id stands twice");
        }
    }
}

#[tokio::test]
async fn the_explorer_counts_and_knows_no_deal() {
    for (language, counted) in [
        (
            Language::English,
            [
                "On 31 December 2024",
                "<strong>2</strong> <span>organisations in China",
                "<strong>73</strong> <span>models in China",
            ],
        ),
        (
            Language::German,
            [
                "Am 31. Dezember 2024",
                "<strong>2</strong> <span>Organisationen in China",
                "<strong>73</strong> <span>Modelle in China",
            ],
        ),
    ] {
        let rendered = shown(html! { <Opened {language} page={Page::Explore} /> }).await;
        assert_eq!(rendered.matches("<h1").count(), 1);
        assert!(!rendered.contains("data-ruled-out"), "no verdict beside public data");
        assert_in_order(&rendered, &counted);
        assert_eq!(
            rendered.matches("role=\"slider\"").count(),
            10,
            "three lines, the day and the models, in two drawings"
        );
        let ids = values(&rendered, "id");
        let different: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "an id stands twice");
    }
}

#[tokio::test]
async fn the_memo_stands_alone_and_in_the_language_of_the_page() {
    for language in Language::ALL {
        let rendered = shown(html! { <Opened {language} page={Page::Memo} /> }).await;
        assert_eq!(rendered.matches("<h1").count(), 1);
        assert!(!rendered.contains("data-ruled-out"), "no verdict beside a document");
        let tag = format!("<article lang=\"{}\" class=\"memo\">", language.tag());
        assert_in_order(&rendered, &[&tag, "<h3>1. ", "<h3>4. ", "role=\"img\"", "<h3>9. "]);
        let ids = values(&rendered, "id");
        let different: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "an id stands twice");
    }
}

#[tokio::test]
async fn the_privacy_page_says_what_it_does_not_know() {
    for (language, unknown) in [
        (Language::English, ["Whether it is sealed", "does not let the page see", "Not tried yet"]),
        (Language::German, ["Ob sie versiegelt ist", "lässt sie die Seite nicht", "Noch nicht"]),
    ] {
        let rendered = shown(html! { <Opened {language} page={Page::Privacy} /> }).await;
        assert_eq!(rendered.matches("<h1").count(), 1);
        assert!(!rendered.contains("data-ruled-out"), "no verdict beside a document");
        assert_in_order(&rendered, &unknown);
        assert_in_order(&rendered, &["id=\"probe\"", "class=\"memo\""]);
    }
}

#[test]
fn the_data_flow_statement_says_what_was_found() {
    let state = State::of(Workspace::example(Notation::English));
    let came = Served {
        edition: Some("file".into()),
        seal: Some(Seal::Sealed),
        wasm: Some("ab12".into()),
        ..Served::default()
    };
    let probed = Probed {
        tried: vec!["fetch blocked connect-src page,seal".into(), "worklet absent".into()],
        found: vec!["local outbound-check x".into(), "caches".into(), "isolated yes".into()],
    };
    let day = jiff::civil::date(2026, 11, 28);
    let told =
        |words: &Words, came, probed| statement(words, &state, came, probed, Some(day)).markdown();
    let english = told(&english(), &came, &probed);
    assert_in_order(
        &english,
        &[
            "Nothing, when the file is opened from a disk",
            "Sealed; an attempt",
            "1 of 2 attempts were blocked",
            "Local storage: outbound-check, x\n",
            "SHA-256 of this page as it came — the browser did not say",
            "ab12",
            "28 November 2026",
        ],
    );
    let german = told(&german(), &Served::default(), &Probed::default());
    assert_in_order(
        &german,
        &["Beim Laden: IP", "Nicht sicher versiegelt", "Noch nicht versucht", "28. November 2026"],
    );
}

#[tokio::test]
async fn the_footer_dates_the_rule() {
    let page = |language| {
        let route = Route::new(language, Page::Check);
        let inside = html! { "…" };
        shown(shell(&Words::of(language), route, Theme::Auto, &Callback::noop(), false, inside))
    };
    let english = page(Language::English).await;
    assert_in_order(
        &english,
        &["15 November 2024", "2 January 2025", "13 March 2027", "COINS Act"],
    );
    let german = page(Language::German).await;
    assert_in_order(&german, &["15. November 2024", "2. Januar 2025", "13. März 2027"]);
}

/// The two shades of every colour in the style sheet, light first.
fn colours() -> impl Fn(&str) -> [f64; 2] {
    let sheet = std::fs::read_to_string("static/style.css").unwrap();
    move |name| {
        let start = format!("--{name}: light-dark(");
        let shades = sheet.split(&start).nth(1).and_then(|rest| rest.split(')').next()).unwrap();
        let shades: Vec<_> = shades.split(", ").map(luminance).collect();
        shades.try_into().unwrap()
    }
}

/// Relative luminance of `#rrggbb`, as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

#[test]
fn colours_stand_out_enough_in_light_and_dark() {
    let colour = colours();
    let check = |front: &str, back: &str, least: f64| {
        for (front_shade, back_shade) in colour(front).into_iter().zip(colour(back)) {
            let (light, dark) = (front_shade.max(back_shade), front_shade.min(back_shade));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= least, "{front} on {back}: {contrast:.2} : 1 is under {least}");
        }
    };
    for ground in ["paper", "tint"] {
        for ink in ["ink", "muted", "accent", "prohibited", "notifiable", "excepted", "not-covered"]
        {
            check(ink, ground, 4.5);
        }
    }
    check("paper", "accent", 4.5);
    for mark in ["edge", "band", "accent-faint"] {
        check(mark, "paper", 3.0);
    }
    check("band", "band-wide", 3.0);
}

/// What stands on the page of explainers, powers written `10^25` as they are read.
async fn background(language: Language) -> String {
    let rendered = shown(html! { <Opened {language} page={Page::Background} /> }).await;
    assert_eq!(rendered.matches("<h1").count(), 1);
    assert!(!rendered.contains("data-ruled-out"), "no verdict: it is about no deal");
    let ids = values(&rendered, "id");
    let different: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), different.len(), "an id stands twice");
    rendered.replace("<sup>", "<sup>^")
}

#[tokio::test]
async fn the_explainers_take_their_figures_from_the_engine() {
    use outbound_words::number::{Notation, compact, grouped, percent, scientific};
    use training_compute::{Effort, Models, Run, accelerator};
    let share = Run::Usual.utilisation().0;
    let effort = Effort::of(1e25, accelerator("H100 SXM").unwrap(), share).unwrap();
    let chance = Models::ours().named("Pangu Ultra").unwrap().operations.unwrap();
    let chance = chance.spread().chance_above(1e25);
    for (language, notation) in
        [(Language::English, Notation::English), (Language::German, Notation::German)]
    {
        let page = text(&background(language).await);
        let two = |value| grouped(value, 2, notation);
        let years = two(effort.chip_hours / 24.0 / 365.25);
        let days = two(effort.chip_hours / 24.0 / 10_000.0);
        let ends = |spread: training_compute::Spread| [0.05, 0.95].map(|p| spread.quantile(p));
        let [low, high] = ends(effort.kilowatt_hours.unwrap()).map(|end| two(end / 1e3));
        let [cheap, dear] = ends(effort.dollars.unwrap()).map(|end| compact(end, 2, notation));
        let in_a_day = scientific(1e25 / effort.chip_hours * 24.0, 3, notation).mantissa.unwrap();
        let chance = percent(chance, 2, notation);
        let told = match language {
            Language::English => vec![
                format!("{years} years"),
                format!("{days} days"),
                format!("{low} to {high}\u{a0}MWh"),
                format!("${cheap} to ${dear}"),
                format!("above 10^2510 to the 25 is then {chance}"),
                format!("it does {in_a_day}\u{a0}×\u{a0}"),
            ],
            Language::German => vec![
                format!("{years} Jahre"),
                format!("{days} Tage"),
                format!("{low} bis {high}\u{a0}MWh"),
                format!("{cheap} bis {dear} US-Dollar"),
                format!("Wahrscheinlichkeit von {chance}"),
                format!("rechnet er {in_a_day}\u{a0}×\u{a0}"),
            ],
        };
        for part in told {
            assert!(page.contains(&part), "`{part}` is not in {page}");
        }
    }
}

#[tokio::test]
async fn the_explainers_sort_known_models_between_the_powers() {
    let page = background(Language::English).await;
    let groups = page.split("<dl class=\"known\">").nth(1).unwrap().split("</dl>").next().unwrap();
    let groups: Vec<_> = groups.split("<dt>").skip(1).collect();
    let models = groups.iter().map(|group| group.matches("<li>").count()).collect::<Vec<_>>();
    assert_eq!(models, [2, 3, 3, 5, 2]);
    for (group, model) in [(1, "GPT-3 175B"), (2, "DeepSeek-V3"), (3, "GPT-4<"), (4, "Grok 3")] {
        assert!(groups[group].contains(model), "{model} in {}", groups[group]);
    }
}

#[tokio::test]
async fn the_explainers_date_the_rule_for_people_and_programs() {
    let page = background(Language::German).await;
    let days = values(&page, "datetime");
    assert!(days.is_sorted(), "{days:?}");
    for day in ["2023-08-09", "2024-11-15", "2025-01-02", "2025-12-18", "2027-03-13"] {
        assert!(days.contains(&day), "{day}");
    }
    assert_in_order(&page, &["9. August 2023", "2. Januar 2025", "13. März 2027"]);
}

#[tokio::test]
async fn the_explainers_list_every_line_and_explain_every_term() {
    use threshold_explorer::regimes::REGIMES;
    for language in Language::ALL {
        let page = background(language).await;
        let table = page.split("<table").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(table.matches("<tr").count(), REGIMES.len() + 1);
        assert_eq!(table.matches("<tr class=\"used\"").count(), 3, "the rule's own lines");
        for regime in REGIMES {
            assert!(table.contains(regime.source.address), "{}", regime.name);
        }
        let terms =
            page.split("class=\"glossary\"").skip(1).map(|part| part.matches("<dt>").count());
        assert_eq!(terms.collect::<Vec<_>>(), [16, 10]);
        assert_eq!(page.matches("<cite").count(), 16, "each of the rule's terms with its place");
    }
    let german = background(Language::German).await;
    assert_in_order(
        &german,
        &["erfasste ausländische Person", "<i lang=\"en\">covered foreign person</i>"],
    );
}

#[test]
fn the_readme_counts_what_the_data_counts() {
    let readme = include_str!("../README.md");
    let models = threshold_explorer::points().len();
    assert!(readme.contains(&format!("{models} published models by date")), "{models}");
    let accelerators = training_compute::accelerators().len();
    assert!(readme.contains(&format!("{accelerators} accelerators")), "{accelerators}");
}
