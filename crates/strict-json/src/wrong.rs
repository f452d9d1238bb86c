use super::{Error, Tree};
use crate::letters::quoted;
use std::fmt;

/// What is wrong in a tree, and where: whoever opened a part of it says in which.
///
/// ```
/// use strict_json::Wrong;
/// let wrong = Wrong::says(&"not so").within("answers").at(0).within("systems");
/// assert_eq!(wrong.to_string(), "systems[0].answers: not so");
/// ```
// One word for whoever hands it on: most of the code that opens something does little else.
#[derive(Debug)]
pub struct Wrong(Box<Found>);

#[derive(Debug)]
struct Found {
    /// With a point before each name.
    path: String,
    problem: String,
}

impl Wrong {
    /// That something is so.
    pub fn says(problem: &dyn fmt::Display) -> Self {
        Self(Box::new(Found { path: String::new(), problem: problem.to_string() }))
    }

    /// That something else should be there.
    #[must_use]
    pub fn expected(what: &str, found: &Tree) -> Self {
        let found = match found {
            Tree::Null => "null",
            Tree::Bool(_) => "true or false",
            Tree::Whole(_) | Tree::Number(_) => "another number",
            Tree::Text(_) => "a text",
            Tree::List(_) => "a list",
            Tree::Object(_) => "an object",
        };
        Self::says(&format!("expected {what}, not {found}"))
    }

    /// The same, seen from the object that has it under a name.
    #[must_use]
    pub fn within(mut self, name: &str) -> Self {
        self.0.path.insert_str(0, &quoted(name));
        self.0.path.insert(0, '.');
        self
    }

    /// The same, seen from the list that has it at a place.
    #[must_use]
    pub fn at(mut self, place: usize) -> Self {
        self.0.path.insert_str(0, &format!("[{place}]"));
        self
    }

    fn path(&self) -> &str {
        self.0.path.strip_prefix('.').unwrap_or(&self.0.path)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        f.write_str(&self.0.problem)
    }
}

impl From<Wrong> for Error {
    fn from(wrong: Wrong) -> Self {
        let path = wrong.path().to_owned();
        Self::At { path, problem: wrong.0.problem }
    }
}
