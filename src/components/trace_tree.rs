use super::{Cite, Rich};
use crate::{hooks::use_words, law::Citation, logic::Truth};
use std::rc::Rc;
use yew::{AttrValue, Html, Properties, classes, component, html};

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

/// What a [`TraceTree`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TraceTreeProps {
    /// The paragraphs, outermost first.
    pub nodes: Rc<[TraceNode]>,
}

/// The reading of the rule, paragraph by paragraph.
#[component]
pub fn TraceTree(props: &TraceTreeProps) -> Html {
    html! {
        <ul class="trace">
            for node in props.nodes.iter() {
                <li>
                    if node.children.is_empty() {
                        <div class="leaf">
                            <Line node={node.clone()} />
                            { source(node) }
                        </div>
                    } else {
                        <details open={node.open}>
                            <summary><Line node={node.clone()} /></summary>
                            { source(node) }
                            <TraceTree nodes={node.children.clone()} />
                        </details>
                    }
                </li>
            }
        </ul>
    }
}

/// The link to the text; not in the summary, where a press would both open and leave.
fn source(node: &TraceNode) -> Html {
    html! {
        if let Some(citation) = node.citation.clone() {
            <Cite {citation} />
        }
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct LineProps {
    node: TraceNode,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let words = use_words();
    let TraceNode { label, summary, truth, .. } = &props.node;
    let (class, key, mark) = match truth {
        Truth::Yes => ("yes", "truth-yes", "M2 8.5L6.5 13L14 3.5"),
        Truth::No => ("no", "truth-no", "M3 3L13 13M13 3L3 13"),
        Truth::Unknown => ("unknown", "truth-unknown", "M2 2H14V14H2ZM2 8L8 2M2 14L14 2M8 14L14 8"),
    };
    html! {
        <span class={classes!("line", class)}>
            <svg class="truth-mark" viewBox="0 0 16 16" aria-hidden="true"><path d={mark} /></svg>
            <span class="summary">
                if !label.is_empty() {
                    <b class="label">{ label }</b>
                    { " " }
                }
                <Rich text={summary.clone()} />
                { " " }
                <em class="truth">{ words.text(key) }</em>
            </span>
        </span>
    }
}
