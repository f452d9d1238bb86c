//! Every field in turn, while everything around it is well filled.

use super::schema::{Field, Form, Place};
use super::wild::WILD;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::rc::Rc;

/// All turns of all fields of a whole.
pub fn turns(whole: &Place) -> Vec<Turn> {
    let mut turns = Turns::default();
    turns.place(whole, &Rc::default(), "");
    turns.made
}

/// A field that has its turn.
pub struct Turn {
    around: Rc<Value>,
    at: String,
    holds: Holds,
}

/// What it holds.
enum Holds {
    /// What stands there.
    Itself,
    /// What stands there, so many times.
    Rows(usize),
    /// Something else.
    This(&'static str),
    /// It is left out.
    Nothing,
}

impl Turn {
    /// Whether everything in it is well filled.
    pub fn is_usual(&self) -> bool {
        matches!(self.holds, Holds::Itself)
    }

    /// Whether the field is left out.
    pub fn is_left_out(&self) -> bool {
        matches!(self.holds, Holds::Nothing)
    }

    /// The whole as it stands in a file.
    pub fn text(&self) -> String {
        /// Nothing else in a deal is this text.
        const MARK: &str = "?";
        match self.holds {
            Holds::Itself => self.around.to_string(),
            Holds::Rows(many) => {
                let row = self.around.pointer(&format!("{}/0", self.at)).cloned();
                with(&self.around, &self.at, vec![row.unwrap_or_default(); many].into()).to_string()
            }
            Holds::This(wild) => {
                let marked = with(&self.around, &self.at, MARK.into()).to_string();
                marked.replacen(&format!("\"{MARK}\""), wild, 1)
            }
            Holds::Nothing => {
                let mut whole = (*self.around).clone();
                let above = self.at.rsplit_once('/');
                let above = above.and_then(|(above, name)| Some((whole.pointer_mut(above)?, name)));
                if let Some((Value::Object(fields), name)) = above {
                    fields.remove(name);
                }
                whole.to_string()
            }
        }
    }
}

/// Takes the fields one after the other.
#[derive(Default)]
struct Turns {
    /// The kinds of which the fields had their turn: an answer is made of the same ones everywhere.
    known: BTreeSet<String>,
    made: Vec<Turn>,
}

impl Turns {
    /// The place at `at` in each form it may have, and each field of it, while everything around stands as it is.
    fn place(&mut self, place: &Place, around: &Rc<Value>, at: &str) {
        let known = place.kind.as_ref().is_some_and(|kind| !self.known.insert(kind.clone()));
        // No row of an empty list can have its turn.
        let empty = |usual: &Value| usual.as_array().is_some_and(Vec::is_empty);
        let mut usual = place.usual.clone().filter(|usual| !empty(usual));
        for form in &place.forms {
            let filled = usual.take().unwrap_or_else(|| form.filled());
            let around = Rc::new(with(around, at, filled));
            self.turn(&around, at, Holds::Itself);
            match form {
                Form::Fields(fields) if !known => {
                    let alone = || Rc::new(with(&around, at, Map::new().into()));
                    let around = if fields.stand_alone() { alone() } else { around.clone() };
                    fields.each.iter().for_each(|field| self.field(field, &around, at));
                }
                Form::List(row, _) => {
                    [2, 101].into_iter().for_each(|rows| self.turn(&around, at, Holds::Rows(rows)));
                    self.place(row, &around, &format!("{at}/0"));
                }
                _ => {}
            }
        }
    }

    fn field(&mut self, Field { name, place, .. }: &Field, around: &Rc<Value>, above: &str) {
        let at = format!("{above}/{name}");
        self.turn(around, &at, Holds::Nothing);
        WILD.iter().for_each(|wild| self.turn(around, &at, Holds::This(wild)));
        self.place(place, around, &at);
    }

    fn turn(&mut self, around: &Rc<Value>, at: &str, holds: Holds) {
        self.made.push(Turn { around: around.clone(), at: at.to_owned(), holds });
    }
}

/// The same with something else in one place.
fn with(around: &Value, at: &str, new: Value) -> Value {
    let mut whole = around.clone();
    let Some((above, name)) = at.rsplit_once('/') else { return new };
    match whole.pointer_mut(above) {
        Some(Value::Object(fields)) => drop(fields.insert(name.to_owned(), new)),
        Some(Value::Array(rows)) => rows.first_mut().into_iter().for_each(|row| *row = new.clone()),
        _ => {}
    }
    whole
}
