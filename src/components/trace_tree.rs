//! The whole reading as a tree.

use super::{Folded, cite, rich};
use outbound_rule::law::Citation;
use outbound_words::{Words, message};
use partly_known::Truth;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, classes, html};

/// A paragraph as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceNode {
    /// Its label within the paragraph above: `(d)`, `(3)`; empty for a connective.
    pub label: AttrValue,
    /// What it says, in our words.
    pub summary: AttrValue,
    /// Its place, for a piece of the text.
    pub citation: Option<Citation>,
    /// What it comes to.
    pub truth: Truth,
    /// Shown open, because it decides.
    pub open: bool,
    /// Its parts.
    pub children: Rc<[TraceNode]>,
}

/// The reading of the rule, paragraph by paragraph, outermost first.
///
/// A single step without a place of its own, such as “all of”, stands in the line above it.
pub fn trace_tree(words: &Words, nodes: &[TraceNode]) -> Html {
    html! {
        <ul class="trace">
            for node in nodes {
                { item(words, node) }
            }
        </ul>
    }
}

fn item(words: &Words, node: &TraceNode) -> Html {
    let mut steps = Vec::new();
    let mut last = node;
    while let Some(step) = sole_step(last) {
        steps.push(step.summary.clone());
        last = step;
    }
    let line = line(words, node, &steps);
    // Not in the summary, where a press would both open and leave.
    let source = node.citation.as_ref().map(cite);
    html! {
        <li>
            if last.children.is_empty() {
                <div class="leaf">{ line }{ source }</div>
            } else {
                <Folded {line} open={node.open} held={inside(words, source, &last.children)} />
            }
        </li>
    }
}

/// Makes the parts of a paragraph.
fn inside(words: &Words, source: Option<Html>, parts: &Rc<[TraceNode]>) -> Callback<(), Html> {
    let (words, parts) = (*words, parts.clone());
    Callback::from(move |()| html! { <>{ source.clone() }{ trace_tree(&words, &parts) }</> })
}

/// The only part of a node, if it can be said in the node's own line: a connective, or what a
/// connective is about.
fn sole_step(node: &TraceNode) -> Option<&TraceNode> {
    match node.children.as_ref() {
        [only] if only.citation.is_none() => {
            let connects = !only.children.is_empty() || node.citation.is_none();
            connects.then_some(only)
        }
        _ => None,
    }
}

fn line(words: &Words, node: &TraceNode, steps: &[AttrValue]) -> Html {
    let TraceNode { label, summary, truth, .. } = node;
    let (class, key, mark) = match truth {
        Truth::Yes => ("yes", message::TRUTH_YES, "M2 8.5L6.5 13L14 3.5"),
        Truth::No => ("no", message::TRUTH_NO, "M3 3L13 13M13 3L3 13"),
        Truth::Unknown => {
            ("unknown", message::TRUTH_UNKNOWN, "M2 2H14V14H2ZM2 8L8 2M2 14L14 2M8 14L14 8")
        }
    };
    html! {
        <span class={classes!("line", class)}>
            <svg class="truth-mark" viewBox="0 0 16 16" aria-hidden="true"><path d={mark} /></svg>
            <span class="summary">
                if !label.is_empty() {
                    <b class="label">{ label }</b>
                    { " " }
                }
                { rich(words, summary) }
                for step in steps {
                    <span class="step">{ " · " }{ rich(words, step) }</span>
                }
                { " " }
                <em class="truth">{ words.text(key) }</em>
            </span>
        </span>
    }
}
