//! The arguments of the program and its help.

use clap::{Arg, ArgAction, Command, value_parser};
use std::num::NonZero;
use std::path::PathBuf;

/// What can be asked of the program, with examples for each. A test runs them: a line that begins with `$` is a
/// command of a shell, what stands below it is what it prints.
///
/// ```
/// let asked = outbound_check_cli::command().get_matches_from(["outbound-check", "screen", "--outcomes", "deals.jsonl"]);
/// assert!(asked.subcommand().is_some_and(|(name, of)| name == "screen" && of.get_flag("outcomes")));
/// ```
#[must_use]
pub fn command() -> Command {
    Command::new("outbound-check")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Whether investments are prohibited, notifiable, excepted or not covered under 31 CFR Part 850")
        .after_help(STATUS)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            of_lines("screen")
                .about("Say what follows from deals: JSON Lines in, one answer a line out, in order")
                .arg(
                    Arg::new("outcomes")
                        .long("outcomes")
                        .action(ArgAction::SetTrue)
                        .help("The outcomes alone, without what they follow from and what follows from them: several times as fast"),
                )
                .after_help(SCREEN),
        )
        .subcommand(
            of_lines("estimate")
                .about("Estimate trainings: JSON Lines in, the operations of one a line out, in order")
                .after_help(ESTIMATE),
        )
        .subcommand(
            Command::new("rules").about("Print the rule as data, as JSON").after_help(RULES),
        )
        .subcommand(
            Command::new("schema")
                .about("Print the JSON Schema of a deal")
                .after_help(SCHEMA),
        )
}

/// A command that answers lines.
fn of_lines(name: &'static str) -> Command {
    let file = Arg::new("file")
        .value_name("FILE")
        .default_value("-")
        .hide_default_value(true)
        .value_parser(value_parser!(PathBuf))
        .help("The file with the lines; - or none is standard input");
    let threads = Arg::new("threads")
        .long("threads")
        .value_name("N")
        .value_parser(value_parser!(NonZero<usize>))
        .help("How many threads answer lines, instead of one for each core");
    let quiet = Arg::new("quiet")
        .short('q')
        .long("quiet")
        .action(ArgAction::SetTrue)
        .help("Tell nothing of how far it is, not on a terminal either");
    Command::new(name).args([file, threads, quiet])
}

const STATUS: &str = "\
Exit status:
  0  every line was read and answered
  1  some lines could not be read or worked out: their answers say what is wrong and where
  2  the arguments are wrong, or the input or the output failed

Information, not legal advice.";

const SCREEN: &str = r#"A line is a deal as `outbound-check schema` describes it. An answer has the number of its line. A line that cannot be
read is answered with what is wrong and where, and the rest goes on.

Examples:
  $ outbound-check screen deals.jsonl > assessments.jsonl
  $ echo '{"name": "Embassy", "answers": {"government_business": "yes"}}' | outbound-check screen --outcomes
  {"line":1,"name":"Embassy","read_on":"2025-01-02","possible":["not_covered"]}
  $ echo '{"answers": {"us_citizn": "yes"}}' | outbound-check screen | grep -o '"path":.*'
  "path":"answers.us_citizn"}"#;

const ESTIMATE: &str = r#"A line is a training as a deal holds it under `systems[…].training`. An answer has the median, the 90 % range and the
chance of exceeding each line of the rule, under the training's own convention and under every other.

Examples:
  $ outbound-check estimate trainings.jsonl > estimates.jsonl
  $ echo '{"stages": [{"method": {"stated": {"operations": 2e25}}}]}' | outbound-check estimate | cut -d, -f1-4
  {"line":1,"median":2e+25,"range":[2e+25,2e+25]"#;

const RULES: &str = "\
Examples:
  $ outbound-check rules > rules.json";

const SCHEMA: &str = "\
Examples:
  $ outbound-check schema > deal.schema.json";
