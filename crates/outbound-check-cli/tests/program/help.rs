//! The examples in the help are run, and print what they say.

use outbound_check_cli::command;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The examples of a command: what is typed, and what is said to be printed.
fn examples(of: &mut clap::Command) -> Vec<(String, String)> {
    let help = of.render_long_help().to_string();
    let lines = help.lines().skip_while(|line| *line != "Examples:").skip(1);
    let mut examples: Vec<(String, String)> = Vec::new();
    for line in lines.map(str::trim) {
        match (line.strip_prefix("$ "), examples.last_mut()) {
            (Some(typed), _) => examples.push((typed.to_owned(), String::new())),
            (None, Some((_, printed))) => *printed += &format!("{line}\n"),
            (None, None) => panic!("{line}"),
        }
    }
    examples
}

#[test]
fn every_example_runs_and_prints_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let training = r#"{"stages": [{"method": {"stated": {"operations": 1e23}}}]}"#;
    fs::write(folder.path().join("deals.jsonl"), "{}\n").unwrap();
    fs::write(folder.path().join("trainings.jsonl"), training).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_outbound-check")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut count = 0;
    for mut command in command().get_subcommands().cloned() {
        let name = command.get_name().to_owned();
        let examples = examples(&mut command);
        assert!(!examples.is_empty(), "{name} has no example");
        for (typed, printed) in examples {
            assert!(typed.contains(&format!("outbound-check {name}")), "{typed}");
            let mut shell = Command::new("sh");
            shell.args(["-c", &typed]).current_dir(folder.path()).env("PATH", &path);
            let output = shell.output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() && said.is_empty(), "{typed}: {said}");
            assert_eq!(String::from_utf8(output.stdout).unwrap(), printed, "{typed}");
            count += 1;
        }
    }
    assert!(count >= 7, "{count}");
    for made in ["assessments.jsonl", "estimates.jsonl", "rules.json", "deal.schema.json"] {
        assert!(fs::metadata(folder.path().join(made)).unwrap().len() > 50, "{made}");
    }
}

#[test]
fn the_arguments_are_well_described() {
    command().debug_assert();
    let help = command().render_long_help().to_string();
    for word in ["screen", "estimate", "rules", "schema", "Exit status:", "--version"] {
        assert!(help.contains(word), "{word}");
    }
}
