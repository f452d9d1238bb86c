//! Carries out what was asked for, and says by its exit status how that went.

// A panic ends one line's answer: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

use clap::ArgMatches;
use outbound_check_cli::{
    Answered, Failure, Progress, answers, command, estimate, outcomes, screen,
};
use outbound_deal::Deal;
use outbound_words::rules;
use serde::Serialize;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write, stderr, stdin, stdout};
use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::available_parallelism;
use std::time::Instant;

/// Why nothing more can be done.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("{}: {error}; name a file that can be read, or - for standard input", file.display())]
    File { file: PathBuf, error: io::Error },
    #[error("standard input: {0}; or name a file to read")]
    Input(io::Error),
    #[error("standard output: {0}; see that there is room for it")]
    Output(#[from] io::Error),
    #[error("{threads} threads: {error}; ask for fewer by --threads")]
    Threads { threads: NonZero<usize>, error: io::Error },
}

/// How it went.
enum Status {
    Done,
    /// Some lines were not read or not worked out.
    SomeFailed,
}

fn main() -> ExitCode {
    match run(&command().get_matches()) {
        Ok(Status::Done) => ExitCode::SUCCESS,
        Ok(Status::SomeFailed) => ExitCode::from(1),
        // Whoever reads has read enough.
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            // There is nobody else to tell.
            let _ = writeln!(stderr(), "outbound-check: {trouble}");
            ExitCode::from(2)
        }
    }
}

fn run(asked: &ArgMatches) -> Result<Status, Trouble> {
    match asked.subcommand() {
        Some(("screen", of)) if of.get_flag("outcomes") => each_line(of, outcomes),
        Some(("screen", of)) => each_line(of, screen),
        Some(("estimate", of)) => each_line(of, estimate),
        Some(("rules", _)) => print(&rules::written()),
        // The one command that is left: there is none without a name.
        _ => {
            let schema = serde_json::to_string_pretty(&Deal::schema()).map_err(io::Error::from)?;
            print(&format!("{schema}\n"))
        }
    }
}

fn print(text: &str) -> Result<Status, Trouble> {
    stdout().write_all(text.as_bytes())?;
    Ok(Status::Done)
}

/// Answers the lines of the file that is named.
fn each_line<A: Serialize + 'static>(
    of: &ArgMatches,
    answer: fn(&[u8]) -> Result<A, Failure>,
) -> Result<Status, Trouble> {
    let file = of.get_one::<PathBuf>("file").filter(|file| file.as_os_str() != "-");
    let in_input = |error| match file {
        Some(file) => Trouble::File { file: file.clone(), error },
        None => Trouble::Input(error),
    };
    let input: Box<dyn Read + Send> = match file {
        Some(file) => Box::new(File::open(file).map_err(in_input)?),
        None => Box::new(stdin()),
    };
    let cores = || available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    let threads = of.get_one("threads").copied().unwrap_or_else(cores);
    let answers = answers(input, threads, answer);
    let answers = answers.map_err(|error| Trouble::Threads { threads, error })?;
    let told = stderr().is_terminal() && !stdout().is_terminal() && !of.get_flag("quiet");
    let mut progress = told.then(|| Progress::new(stderr(), now()));
    // Each piece is written by itself: what is answered is there for whoever reads.
    let mut out = stdout().lock();
    let mut written = answers.map(|answered| {
        let Answered { text, lines, failed } = answered.map_err(in_input)?;
        out.write_all(&text)?;
        if let Some(progress) = &mut progress {
            // Answers matter more than a terminal that is gone.
            let _ = progress.add(lines, now());
        }
        Ok(failed)
    });
    let failed = written.try_fold(0, |sum, failed| failed.map(|failed| sum + failed));
    if let Some(progress) = &mut progress {
        let _ = progress.end(now());
    }
    failed.map(|failed| if failed == 0 { Status::Done } else { Status::SomeFailed })
}

#[expect(
    clippy::disallowed_methods,
    reason = "it tells how fast it is, and nothing else depends on it"
)]
fn now() -> Instant {
    Instant::now()
}
