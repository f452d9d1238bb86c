//! Order, threads, memory, what goes wrong, and the exit status.

use super::answered;
use outbound_check_cli::{Failure, answers, outcomes, screen};
use outbound_deal::{Deal, limits};
use outbound_rule::facts::Measure;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Cursor, Read, Write, repeat};
use std::num::NonZero;
use std::process::{Child, Command, Output, Stdio};
use std::thread::{self, sleep};
use std::time::Duration;

fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_outbound-check"));
    program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = program(arguments).spawn().unwrap();
    let mut to = child.stdin.take().unwrap();
    thread::scope(|scope| {
        // It may answer before it has read all, or read nothing.
        scope.spawn(move || to.write_all(input.as_bytes()));
        child.wait_with_output().unwrap()
    })
}

fn status(of: &Output) -> i32 {
    of.status.code().unwrap()
}

/// Takes the longer the earlier a line is, so that the later ones are answered first.
fn slow_at_first(line: &[u8]) -> Result<Value, Failure> {
    let number: u64 = serde_json::from_slice(line).unwrap();
    sleep(Duration::from_micros(200_u64.saturating_sub(number) * 20));
    Ok(json!({"number": number}))
}

#[test]
fn answers_come_in_the_order_of_the_lines_whoever_is_first() {
    let lines: String = (1..=20_000).map(|number| format!("{number}\n")).collect();
    let mut pieces = 0;
    let mut text = Vec::new();
    for piece in answers(Cursor::new(lines), NonZero::new(16).unwrap(), slow_at_first).unwrap() {
        pieces += 1;
        text.extend(piece.unwrap().text);
    }
    assert!(pieces > 5, "{pieces}");
    let expected: String =
        (1..=20_000).map(|n| format!("{{\"line\":{n},\"number\":{n}}}\n")).collect();
    assert!(String::from_utf8(text).unwrap() == expected);
}

#[test]
fn any_number_of_threads_answers_alike() {
    let deals = include_str!("deals.jsonl").trim_end().to_owned() + "\n";
    let deals = deals.repeat(20);
    let one = run(&["screen", "--threads", "1"], &deals);
    assert_eq!(one.stdout.iter().filter(|byte| **byte == b'\n').count(), 180);
    for threads in ["2", "7"] {
        assert!(run(&["screen", "--threads", threads], &deals).stdout == one.stdout, "{threads}");
    }
    assert!(run(&["screen"], &deals).stdout == one.stdout);
}

#[test]
fn an_answer_is_there_before_the_input_ends() {
    let mut child = program(&["screen", "--outcomes"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    input.write_all(b"{").unwrap();
    for number in 1..=3 {
        // The line is whole now, and the next one begun.
        input.write_all(b"}\n{").unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("{{\"line\":{number},")), "{answer}");
    }
    drop(input);
    child.wait().unwrap();
}

/// Gives lines without end, and says how many it gave.
struct Endless<'a>(&'a std::sync::atomic::AtomicUsize);

impl Read for Endless<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        to.chunks_exact_mut(3).for_each(|line| line.copy_from_slice(b"{}\n"));
        let given = to.len() / 3 * 3;
        self.0.fetch_add(given, std::sync::atomic::Ordering::Relaxed);
        Ok(given)
    }
}

#[test]
fn no_more_is_read_ahead_than_a_few_pieces() {
    static GIVEN: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let mut answers = answers(Endless(&GIVEN), NonZero::new(2).unwrap(), outcomes).unwrap();
    answers.next().unwrap().unwrap();
    // Whoever reads takes nothing more meanwhile.
    sleep(Duration::from_millis(500));
    let given = GIVEN.load(std::sync::atomic::Ordering::Relaxed);
    assert!(given < 1 << 20, "{given} bytes");
}

/// Stops at a deal without the figure, as the library would at a fault of its own.
fn stopping(deal: &[u8]) -> Result<Value, Failure> {
    let deal = Deal::read(deal).unwrap();
    let layers = deal.measures.get(&Measure::NandLayers).expect("no such entry").range();
    Ok(json!({"layers": layers.low()}))
}

#[test]
fn a_line_at_which_the_program_stops_is_named_and_the_rest_goes_on() {
    let deals = "{\"measures\":{\"nand_layers\":128}}\n\n{}\nno JSON\n{\"measures\":{\"nand_layers\":130}}\n";
    let all = answered(deals.as_bytes(), stopping);
    assert_eq!(all.len(), 4);
    assert_eq!(all[0], json!({"line": 1, "layers": 128.0}));
    assert_eq!(all[3], json!({"line": 5, "layers": 130.0}));
    for (answer, line, says) in [(&all[1], 3, "no such entry"), (&all[2], 4, "NotJson")] {
        assert_eq!((&answer["line"], &answer["path"]), (&line.into(), &Value::Null));
        let error = answer["error"].as_str().unwrap();
        assert!(
            error.starts_with("stopped by a fault of this program") && error.contains(says),
            "{error}"
        );
    }
}

#[test]
fn a_line_too_long_is_not_kept() {
    let long = repeat(b'x').take(3 * limits::BYTES as u64);
    let all = answered(long.chain(Cursor::new("\n{}\n")), screen);
    assert_eq!(all.len(), 2);
    assert!(all[0]["error"].as_str().unwrap().contains("more than a deal can have"));
    assert_eq!((&all[1]["line"], &all[1]["possible"][0]), (&2.into(), &"prohibited".into()));
    let just = format!("{{}}{}\n{{}}", " ".repeat(limits::BYTES - 2));
    assert!(answered(Cursor::new(just), screen).iter().all(|deal| deal["possible"].is_array()));
}

#[test]
fn the_status_says_how_it_went_and_nothing_is_told_of_progress() {
    let whole = run(&["screen"], "{}\n\n{}");
    assert_eq!((status(&whole), whole.stderr.as_slice()), (0, &b""[..]));
    let bad = run(&["screen", "--outcomes"], "{}\n{\"answers\": 1}\n{}\n");
    assert_eq!((status(&bad), bad.stderr.as_slice()), (1, &b""[..]));
    assert_eq!(bad.stdout.iter().filter(|byte| **byte == b'\n').count(), 3);
    assert_eq!(
        status(&run(
            &["estimate"],
            r#"{"stages": [{"method": {"stated": {"operations": 1e23}}}]}"#
        )),
        0
    );
    assert_eq!(status(&run(&["estimate", "-"], "{\n")), 1);
    assert_eq!(status(&run(&["screen", "--quiet"], "")), 0);
}

#[test]
fn what_is_asked_wrongly_is_said() {
    for (arguments, says) in [
        (&["screen", "no/such/file.jsonl"][..], "no/such/file.jsonl: "),
        (&["screen", "."], "name a file that can be read, or - for standard input"),
        (&["screen", "--threads", "0"], "--threads"),
        (&["sreen"], "sreen"),
        (&[], "Usage"),
        (&["rules", "more"], "more"),
    ] {
        let output = run(arguments, "");
        let said = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(status(&output) == 2 && said.contains(says), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty());
    }
    let version = run(&["--version"], "");
    assert_eq!(
        version.stdout,
        format!("outbound-check {}\n", env!("CARGO_PKG_VERSION")).as_bytes()
    );
}

#[test]
fn a_file_is_read_like_an_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deals.jsonl");
    fs::write(&file, include_str!("deals.jsonl")).unwrap();
    let of_file = run(&["screen", file.to_str().unwrap()], "");
    assert_eq!(status(&of_file), 1, "two lines of it are no deals");
    assert!(of_file.stdout == run(&["screen"], include_str!("deals.jsonl")).stdout);
}

/// Reads an answer and goes.
fn ends_with_its_reader(mut child: Child) -> Output {
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"{}\n").unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut String::new()).unwrap();
    drop(output);
    // It may be gone already.
    let _ = input.write_all("{}\n".repeat(1_000).as_bytes());
    let mut said = Vec::new();
    child.stderr.take().unwrap().read_to_end(&mut said).unwrap();
    // The input is still open: it does not wait for more of it.
    let status = child.wait().unwrap();
    drop(input);
    Output { status, stdout: Vec::new(), stderr: said }
}

#[test]
fn it_ends_quietly_when_nobody_reads_any_more() {
    let output = ends_with_its_reader(program(&["screen"]).spawn().unwrap());
    assert_eq!((status(&output), output.stderr), (0, Vec::new()));
}
