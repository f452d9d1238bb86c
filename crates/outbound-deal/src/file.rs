//! The saved form: JSON with a version, read strictly.
//!
//! A later version gets a type of its own for what it reads, and turns into the present one; a file
//! of version 1 opens for ever (`tests/deal/deal-version-1.json`).

use super::{Deal, Problem, Refused, limits, within};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use training_compute::Training;

/// The version of the saved form; this program writes the newest, and a file without one is of the
/// first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Version;

impl Version {
    /// The version written.
    pub const NEWEST: u64 = limits::VERSION;
}

impl TryFrom<u64> for Version {
    type Error = Refused;

    fn try_from(version: u64) -> Result<Self, Refused> {
        if version == Self::NEWEST { Ok(Self) } else { Err(Refused::Version(version)) }
    }
}

impl From<Version> for u64 {
    fn from(_: Version) -> Self {
        Version::NEWEST
    }
}

/// What was not read; a refusal may be shown by its path alone, so that the whole has a name too.
fn refused(error: strict_json::Error, whole: &str) -> Refused {
    match error {
        strict_json::Error::NotJson(error) => Refused::NotJson(error),
        strict_json::Error::At { path, problem } => {
            let path = if path.is_empty() { whole.to_owned() } else { path };
            Refused::At { path, problem: Problem::read(problem) }
        }
    }
}

impl Deal {
    /// Opens the saved form.
    ///
    /// # Errors
    /// [`Refused`], naming the place, for anything that is not known or beyond the [`limits`]:
    /// nothing is skipped, since a misspelt answer would otherwise go unread.
    ///
    /// ```
    /// use outbound_deal::Deal;
    /// let refused = Deal::read(br#"{"systems": [{"answers": {"develops_ai_system": "perhaps"}}]}"#);
    /// let refused = refused.map_err(|refused| refused.to_string());
    /// assert!(refused.is_err_and(|text| text.starts_with("systems[0].answers.develops_ai_system: ")));
    /// ```
    pub fn read(file: &[u8]) -> Result<Self, Refused> {
        let whole = "the deal";
        let tree = tree(file, whole)?;
        // A file that would fail to read may simply be newer: that is then what there is to say.
        let version = tree.get("version").and_then(Value::as_u64);
        if let Some(other) = version.filter(|version| *version != Version::NEWEST) {
            return Err(Refused::Version(other));
        }
        let deal = strict_json::described(&tree).map_err(|error| refused(error, whole))?;
        within::check_either("systems", &tree)?;
        within::check(&deal)?;
        Ok(deal)
    }

    /// The saved form, on one line.
    #[must_use]
    pub fn write(&self) -> String {
        let mut saved = strict_json::written(self);
        if let Value::Object(fields) = &mut saved {
            fields.remove("version");
        }
        // Whoever looks into a file should see first what it is.
        let version = Version::NEWEST;
        format!(r#"{{"version":{version},{}"#, saved.to_string().trim_start_matches('{'))
    }
}

/// Opens a training by itself, as it stands in a deal under `systems[…].training`.
///
/// # Errors
/// As [`Deal::read`].
///
/// ```
/// use outbound_deal::read_training;
/// let refused = read_training(br#"{"stages": [{"method": {"stated": {"operations": -1}}}]}"#);
/// let refused = refused.map_err(|refused| refused.to_string());
/// assert!(refused.is_err_and(|text| text.starts_with("stages[0].method.stated.operations: ")));
/// ```
pub fn read_training(file: &[u8]) -> Result<Training, Refused> {
    let whole = "the training";
    let tree = tree(file, whole)?;
    let training = strict_json::described(&tree).map_err(|error| refused(error, whole))?;
    within::check_either("stages", &tree)?;
    within::check_training("stages", &training)?;
    Ok(training)
}

fn tree(file: &[u8], whole: &str) -> Result<Value, Refused> {
    if file.len() > limits::BYTES {
        return Err(Refused::TooLarge { found: file.len(), most: limits::BYTES });
    }
    // Some editors begin a file with this mark.
    let text = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    strict_json::tree(text).map_err(|error| refused(error, whole))
}
