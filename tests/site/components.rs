//! Components, rendered to text without a browser.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use crate::element::Element;
use crate::outline::outline;
use crate::rendered::{english, german, shown};
use outbound_check::components::{
    Band, Choice, ChoiceOption, Place, QuantityField, Reason, Ruler, RulerLine, Size, TraceNode,
    VerdictBar, YesNo, cite, next_question, quantity_field, reasons, rich, ruler, sentence, shell,
    trace_tree, verdict, yes_no,
};
use outbound_check::hooks::{Route, Theme};
use outbound_check::page::Page;
use outbound_rule::facts::Answer;
use outbound_rule::law::{Citation, Line, Outcome, Outcomes};
use outbound_words::{Language, Slot, Words, message};
use partly_known::Truth;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, html};

fn place(section: &'static str, labels: &[&'static str]) -> Citation {
    labels.iter().fold(Citation::of(section), |place, label| place.at(label))
}

#[tokio::test]
async fn powers_are_raised_and_read_aloud() {
    let page = shown(rich(&english(), "more than 10^23, or 1.5 × 10²⁴")).await;
    insta::assert_snapshot!(outline(&page), @"more than ‹10^23› 10 to the 23, or 1.5 × ‹10^24› 10 to the 24");
    let page = shown(rich(&german(), "über 10^25")).await;
    insta::assert_snapshot!(outline(&page), @"über ‹10^25› 10 hoch 25");
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
    let left = Outcomes::such_that(|o| matches!(o, Outcome::Prohibited | Outcome::Notifiable));
    let page = shown(verdict(&english(), left)).await;
    insta::assert_snapshot!(outline(&page), @r#"
    heading 2: Not ruled out
    status "Not ruled out" [live polite]
      list
        item
          paragraph: Prohibited may not be made
        item
          paragraph: Notifiable may be made; report it within 30 days of completion
        item
          paragraph: ~Excepted~ ruled out
        item
          paragraph: ~Not covered~ ruled out
    "#);
}

#[tokio::test]
async fn the_verdict_is_settled_when_one_is_left() {
    let page = shown(verdict(&english(), Outcomes::only(Outcome::Excepted))).await;
    insta::assert_snapshot!(outline(&page), @r#"
    heading 2: Settled
    status "Settled" [live polite]
      list
        item
          paragraph: Excepted an exception takes it out of the rule
        item
          paragraph: ~Prohibited~ ruled out
        item
          paragraph: ~Notifiable~ ruled out
        item
          paragraph: ~Not covered~ ruled out
      paragraph: No answer to the questions you were not asked could change this.
    "#);
}

#[tokio::test]
async fn german_names_the_rule_s_own_term_beside_its_word() {
    let page = shown(verdict(&german(), Outcomes::only(Outcome::Notifiable))).await;
    insta::assert_snapshot!(outline(&page), @r#"
    heading 2: Entschieden
    status "Entschieden" [live polite]
      list
        item
          paragraph: Meldepflichtig {en: notifiable} erlaubt; binnen 30 Tagen nach Vollzug zu melden
        item
          paragraph: ~Verboten~ ausgeschlossen
        item
          paragraph: ~Ausgenommen~ ausgeschlossen
        item
          paragraph: ~Nicht erfasst~ ausgeschlossen
      paragraph: Keine Antwort auf eine nicht gestellte Frage könnte daran etwas ändern.
    "#);
}

#[tokio::test]
async fn the_bar_says_the_verdict_and_keeps_the_rest_closed() {
    let left = Outcomes::only(Outcome::Prohibited);
    let page =
        shown(html! { <VerdictBar words={english()} {left}><p>{ "more" }</p></VerdictBar> }).await;
    insta::assert_snapshot!(outline(&page), @"button [expanded false]: Settled Prohibited");
}

fn lines() -> [RulerLine; 3] {
    let line = |operations, label: &'static str, which| RulerLine {
        operations,
        label: label.into(),
        line: which,
        chance: Some("78%".into()),
    };
    [
        line(1e23, "notifiable above 10^23", Line::Notifiable),
        line(1e24, "biological: prohibited above 10^24", Line::Biological),
        line(1e25, "prohibited above 10^25", Line::Prohibited),
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
    let words = Element::read(&page).text();
    for part in
        ["notifiable above 10 23", "prohibited above 10 25", "chance above", "78%", "caption"]
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
async fn the_small_ruler_is_heard_and_has_no_words() {
    let page = ruled(Size::Small, band(1e24), "About 10^24", None).await;
    assert_eq!(Element::read(&page).text(), "");
    insta::assert_snapshot!(outline(&page), @r#"
    figure
      img "About 10 to the 24 chance above: notifiable above 10 to the 23, 78%. chance above: biological: prohibited above 10 to the 24, 78%. chance above: prohibited above 10 to the 25, 78%."
    "#);
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
    insta::assert_snapshot!(outline(&page), @r#"
    ‹two›
    combobox "investor" = two of 2
    "#);
}

#[tokio::test]
async fn a_sentence_keeps_the_order_of_its_language_and_marks_stay_with_the_blank() {
    let (weekday, date) = (Slot(0), Slot(1));
    let says = message::DateWithWeekday { weekday, date };
    let control = |slot| choice(if slot == weekday { "weekday" } else { "date" });
    let page = shown(sentence(&english(), says, control)).await;
    insta::assert_snapshot!(outline(&page), @r#"
    paragraph
      ‹two›
      combobox "weekday" = two of 2
      ,
      ‹two›
      combobox "date" = two of 2
    "#);
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
    insta::assert_snapshot!(outline(&page), @r#"
    paragraph: As published
    textbox "Training tokens" = "1025" [invalid, described by "As published 1,025 The superscript was lost. Did you mean ‹10^25› 10 to the 25?"]
    tokens 1,025
    paragraph
      The superscript was lost.
      button: Did you mean ‹10^25› 10 to the 25?
    "#);
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
    insta::assert_snapshot!(outline(&page), @r#"
    textbox "Training tokens" = "14.8T" [placeholder …, described by "14.8 trillion"]
    14.8 trillion
    "#);
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
    let page = question(None, true).await;
    insta::assert_snapshot!(outline(&page), @r#"
    group "On the SDN List?"
      radio "Yes"
      radio "No"
      radio "Don’t know"
      radio "Does not apply"
      radio "Disputed"
    "#);
    let page = question(Some(Answer::No), true).await;
    insta::assert_snapshot!(outline(&page), @r#"
    group "On the SDN List?"
      radio "Yes"
      radio "No" [checked]
      radio "Don’t know"
      radio "Does not apply"
      radio "Disputed"
      button: Clear: On the SDN List?
    "#);
}

#[tokio::test]
async fn among_others_rare_answers_are_set_aside_until_one_is_given() {
    let page = question(Some(Answer::No), false).await;
    insta::assert_snapshot!(outline(&page), @r#"
    group "On the SDN List?"
      radio "Yes"
      radio "No" [checked]
      radio "Don’t know"
      details "More"
      button: Clear: On the SDN List?
    "#);
    let page = question(Some(Answer::Disputed), false).await;
    insta::assert_snapshot!(outline(&page), @r#"
    group "On the SDN List?"
      radio "Yes"
      radio "No"
      radio "Don’t know"
      details "More" [open]
        radio "Does not apply"
        radio "Disputed" [checked]
      button: Clear: On the SDN List?
    "#);
}

#[tokio::test]
async fn a_citation_leads_to_its_paragraph_and_tells_no_one_who_follows_it() {
    let page = shown(cite(&place("850.217", &["d", "3"]))).await;
    insta::assert_snapshot!(outline(&page), @"link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.217#p-850.217(d)(3) [rel noreferrer noopener, target _blank]: § 850.217(d)(3)");
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
    insta::assert_snapshot!(outline(&page), @r"
    list
      item
        paragraph: Met. one
        link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.224#p-850.224(k)(1) [rel noreferrer noopener, target _blank]: § 850.224(k)(1)
      item
        paragraph: Open. two
        link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.224#p-850.224(k)(1) [rel noreferrer noopener, target _blank]: § 850.224(k)(1)
      item
        paragraph: Not met. three
        link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.224#p-850.224(k)(1) [rel noreferrer noopener, target _blank]: § 850.224(k)(1)
    ");
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
    insta::assert_snapshot!(outline(&page), @r#"
    list
      item
        details "(d) develops an AI system holds" [open]
          link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.217#p-850.217(d) [rel noreferrer noopener, target _blank]: § 850.217(d)
          list
            item
              (3) trained with more than ‹10^23› 10 to the 23 operations holds
              link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.217#p-850.217(d)(3) [rel noreferrer noopener, target _blank]: § 850.217(d)(3)
    "#);
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
    insta::assert_snapshot!(outline(&page), @r#"
    list
      item
        details "a paragraph · all of holds" [open]
          link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.217#p-850.217(d) [rel noreferrer noopener, target _blank]: § 850.217(d)
          list
            item
              one holds
            item
              two holds
      item
        not · a fact holds
      item
        details "a place holds" [open]
          link → https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.216#p-850.216(a) [rel noreferrer noopener, target _blank]: § 850.216(a)
          list
            item
              its fact holds
    "#);
}

#[tokio::test]
async fn the_next_question_has_one_button() {
    let (question, source) = ("How many accelerators?", "Ask the company");
    let page = shown(next_question(&english(), question, source, &Callback::noop())).await;
    insta::assert_snapshot!(outline(&page), @r"
    heading 3: What would settle it
    paragraph: How many accelerators?
    paragraph: Ask the company
    button: Answer this next
    ");
}

/// What stands around a page, in the dark.
pub async fn shell_around(route: Route) -> String {
    let (words, on_theme) = (Words::of(route.language), Callback::noop());
    shown(shell(&words, route, Theme::Dark, &on_theme, false, html! { <h1>{ "…" }</h1> })).await
}

#[tokio::test]
async fn the_shell_stands_around_every_page_in_both_languages() {
    for language in Language::ALL {
        for page in Page::ALL {
            let rendered = shell_around(Route::new(language, page)).await;
            let tree = Element::read(&rendered);
            let current: Vec<_> = tree
                .all()
                .into_iter()
                .filter(|one| one.get("aria-current") == Some("page"))
                .collect();
            assert_eq!(current.len(), 1);
            let here = Route::new(language, page).to_string();
            assert_eq!(current[0].get("href"), Some(here.as_str()));
            assert_eq!(tree.tagged("main").len(), 1);
            for language in Language::ALL {
                tree.with("href", &Route::new(language, page).to_string());
            }
        }
    }
}
