//! Why something was not read.

/// Why something was not read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not JSON at all, or cut short.
    #[error("not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// Something in it that is not understood.
    #[error("{path}: {problem}")]
    At {
        /// Where, such as `systems[0].answers`; empty for the whole.
        path: String,
        /// What is wrong there. Of the text no more is quoted than [`quoted`](crate::letters::quoted) lets through.
        problem: String,
    },
}

impl Error {
    /// What serde_json says of a text that was read up to this path; with a path nobody needs lines and columns.
    pub(crate) fn of_text(error: serde_json::Error, path: String) -> Self {
        let said = error.to_string();
        // For serde_json a number is no JSON if it is too large; of it, too, there is a place to tell.
        if !error.is_data() && !said.starts_with("number out of range") {
            return Self::NotJson(error);
        }
        let place = format!(" at line {} column {}", error.line(), error.column());
        Self::At { path, problem: said.strip_suffix(&place).unwrap_or(&said).to_owned() }
    }
}
