//! The explorer's core: what the data says of the lines, and what is made of it.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers expect by failing, as tests do

use jiff::civil::{Date, date};
use outbound_rule::law::{Line, Lines};
use proptest::prelude::*;
use threshold_explorer::regimes::REGIMES;
use threshold_explorer::{
    BROAD, Column, Drawing, Filter, Level, NARROW, NotAView, Place, Point, Shape, Size, Sort, View,
    above, above_median, countries, csv, dots, grid, later, line, names, near, newest, points,
    ranges, ring, rows, svg, veil, zip,
};
use training_compute::{Confidence, Domain, How, Training, estimate, is_china};

const END_OF_2024: Date = date(2024, 12, 31);

fn named(name: &str) -> &'static Point {
    points().iter().find(|point| point.model.name == name).expect(name)
}

fn china() -> View {
    let filter = Filter { place: Place::China, ..Filter::default() };
    View { day: END_OF_2024, filter, ..View::default() }
}

/// How many models and developers the data counts, as `training-compute` keeps it beside the data.
fn counted(which: &str, above: f64, until: &str) -> (usize, usize) {
    let mut table = csv::Reader::from_reader(
        include_bytes!("../../../training-compute/data/counts.csv").as_slice(),
    );
    let above = format!("{above:e}");
    let row = table
        .records()
        .map(|record| record.unwrap())
        .find(|row| [&row[0], &row[1], &row[2]] == [which, &above, until])
        .unwrap();
    (row[3].parse().unwrap(), row[4].parse().unwrap())
}

#[test]
fn by_the_end_of_2024_two_organisations_in_china_are_above_the_line_of_the_prohibition() {
    for line in [1e23, 1e24, 1e25] {
        let count = &above(china().published(), line, Some(true))[Level::Likely];
        assert_eq!((count.models, count.organisations), counted("china", line, "2024-12-31"));
    }
    let foremost = above_median(china().published(), 1e25);
    let said: Vec<_> = foremost
        .iter()
        .map(|point| (point.model.developer.as_str(), point.model.name.as_str(), point.model.how))
        .collect();
    assert_eq!(
        said,
        [("Zhipu AI", "GLM-4-Plus", How::Benchmarks), ("ByteDance", "Doubao-pro", How::Counted)],
        "neither figure is the developer's own"
    );
    assert_eq!(named("GLM-4-Plus").confidence, Confidence::Speculative);
    let surely = above(china().published(), 1e25, Some(true))[Level::Surely].models;
    assert_eq!(surely, 0, "near a line nothing is sure");
}

#[test]
fn all_the_data_is_counted_as_the_data_is() {
    let biology = Filter { domain: Some(Domain::Biology), ..china().filter };
    for (which, filter) in [("china", china().filter), ("biology in china", biology)] {
        let whole = View { day: newest(), filter, ..View::default() };
        for line in [1e23, 1e24, 1e25] {
            let count = &above(whole.published(), line, Some(true))[Level::Likely];
            assert_eq!((count.models, count.organisations), counted(which, line, ""), "{line:e}");
        }
    }
}

#[test]
fn chances_are_the_engine_s_own() {
    for (name, chance) in
        [("Doubao-pro", 0.74), ("GLM-4-Plus", 0.73), ("Qwen3-Max", 0.58), ("Pangu Ultra", 0.54)]
    {
        let here = named(name).chance_above(1e25);
        assert!((here - chance).abs() < 0.005, "{name}: {here}");
        // The same figure put into the calculator as a published total.
        let stage = named(name).model.inherited();
        let working = estimate(&Training { stages: vec![stage], ..Training::default() }).unwrap();
        let convention = training_compute::Convention::Everything;
        let total = working.totals.iter().find(|total| total.convention == convention).unwrap();
        assert_eq!(total.operations.as_ref().unwrap().chance_above(1e25), here, "{name}");
    }
}

#[test]
fn levels_are_chances() {
    for point in points() {
        for line in [1e23, 1e24, 1e25, point.figure() * 2.9, point.figure() / 9.5] {
            let chance = point.chance_above(line);
            for level in Level::ALL {
                let counted = above([point], line, None)[level].models == 1;
                assert!(
                    counted == (chance > level.least()) || (chance - level.least()).abs() < 1e-9,
                    "{} {line:e} {chance}",
                    point.model.name
                );
            }
        }
    }
}

#[test]
fn a_figure_on_a_line_is_not_above_it() {
    let point = named("Pangu Ultra");
    let count = above([point], point.figure(), None);
    assert_eq!(count[Level::Likely].models, 0);
    assert_eq!(count[Level::Possibly].models, 1);
}

#[test]
fn every_model_is_within_the_scales() {
    for plot in [BROAD, NARROW] {
        for point in points() {
            let (x, y) = (plot.x(point.day), plot.y(point.figure()));
            assert!((plot.left..=plot.right).contains(&x), "{}", point.model.name);
            assert!((plot.top..=plot.bottom).contains(&y), "{}", point.model.name);
        }
    }
    assert!(points().is_sorted_by_key(|point| point.day));
    assert!(points().len() > 750, "{}", points().len());
}

#[test]
fn organisations_are_counted_where_they_are() {
    // Of a joint model only those in China are counted there.
    let joint = points().iter().find(|point| {
        point.china && point.developers.iter().any(|(_, china)| !china) && point.figure() > 1e22
    });
    let joint = joint.expect("a model made on both sides");
    let [here, elsewhere] =
        [true, false].map(|china| above([joint], 1e20, Some(china))[Level::Likely]);
    let all = above([joint], 1e20, None)[Level::Likely];
    assert_eq!(all.organisations, here.organisations + elsewhere.organisations);
    assert!(here.organisations > 0 && elsewhere.organisations > 0);
}

#[test]
fn taiwan_is_not_china() {
    assert!(!is_china("Taiwan") && ["China", "Hong Kong", "Macau"].into_iter().all(is_china));
    assert!(points().iter().any(|point| point.china && point.model.countries() == ["Hong Kong"]));
    let joint = points().iter().find(|point| point.model.countries().contains(&"Taiwan")).unwrap();
    let there = joint.developers.iter().filter(|(_, china)| *china).count();
    assert!(there < joint.developers.len(), "its developer in Taiwan is not in China");
}

#[test]
fn the_table_has_the_numbers_of_the_counts_and_of_the_drawing() {
    let view = china();
    let table = rows(&view);
    assert_eq!(table.len(), view.published().count());
    let above_line = |line: f64| table.iter().filter(|point| point.figure() > line).count();
    assert_eq!([1e23, 1e24, 1e25].map(above_line), [73, 28, 2]);
    // A mark for each model that is looked at, whatever its day.
    let drawn: usize = dots(&BROAD, points(), &view.filter)
        .iter()
        .map(|shape| match shape {
            Shape::Path { d, .. } => d.matches('M').count(),
            Shape::Text { .. } => 0,
        })
        .sum();
    assert_eq!(drawn, view.shown().count());
    for column in Column::ALL {
        for falling in [true, false] {
            let sorted = View { sort: Sort { by: column, falling }, ..view.clone() };
            assert_eq!(rows(&sorted).len(), table.len());
        }
    }
    let rising = View { sort: Sort { by: Column::Chance, falling: false }, ..view };
    assert!(rows(&rising).is_sorted_by(|a, b| a.chance_above(1e25) <= b.chance_above(1e25)));
}

#[test]
fn filters_narrow_what_is_looked_at() {
    let count = |filter: Filter| points().iter().filter(|point| filter.takes(point)).count();
    let all = count(Filter::default());
    assert_eq!(all, points().len());
    let china = count(Filter { place: Place::China, ..Filter::default() });
    assert_eq!(china + count(Filter { place: Place::Elsewhere, ..Filter::default() }), all);
    let zhipu = Filter { organisation: "zhipu".into(), ..Filter::default() };
    assert!((5..40).contains(&count(zhipu)));
    let sure = Confidence::ALL.map(|confidence| count(Filter { confidence, ..Filter::default() }));
    assert!(sure.is_sorted() && sure[2] == all);
    let sized = Size::ALL.map(|size| count(Filter { size: Some(size), ..Filter::default() }));
    assert!(sized.iter().sum::<usize>() <= all && sized.iter().all(|count| *count > 3));
    let open = [true, false].map(|open| count(Filter { open: Some(open), ..Filter::default() }));
    assert!(open[0] + open[1] < all, "of some it is not said");
    assert!(countries().len() > 20);
}

#[test]
fn a_place_in_the_drawing_and_a_day_or_a_number_are_the_same() {
    for plot in [BROAD, NARROW] {
        for line in Line::ALL {
            assert_eq!(plot.operations_at(plot.y(line.in_the_rule())), line.in_the_rule());
        }
        assert_eq!(plot.operations_at(plot.y(2.5e24)), 2.5e24);
        for day in [date(2016, 1, 1), date(2024, 2, 29), END_OF_2024, date(2026, 12, 31)] {
            let back = plot.day_at(plot.x(day) + 1e-6);
            assert_eq!(back, day);
        }
        assert_eq!(plot.day_at(-1e9), date(2016, 1, 1));
        assert_eq!(plot.day_at(1e9), date(newest().year(), 12, 31));
        assert_eq!((plot.operations_at(1e9), plot.operations_at(-1e9)), (1e19, 1e28));
    }
    assert_eq!(later(END_OF_2024, 2), date(2025, 2, 28));
    assert_eq!(later(date(2024, 2, 29), 1), date(2024, 3, 31));
    assert_eq!(later(date(2016, 1, 15), -12), date(2016, 1, 1));
    assert_eq!(near(24.01), 1e24);
}

#[test]
fn names_do_not_touch() {
    for plot in [BROAD, NARROW] {
        let layer = names(&plot, points(), (&Filter::default(), newest()), &[]);
        assert!(layer.len() >= plot.names / 2, "{} names", layer.len());
        let boxes: Vec<_> = layer
            .iter()
            .filter_map(|shape| match shape {
                Shape::Text { class, x, y, text } => {
                    let width = plot.letter * text.chars().count() as f64;
                    let left = match *class {
                        "name" => *x,
                        "name end" => x - width,
                        _ => x - width / 2.0,
                    };
                    Some((left, left + width, *y))
                }
                Shape::Path { .. } => None,
            })
            .collect();
        for (at, a) in boxes.iter().enumerate() {
            assert!(a.0 >= plot.left && a.1 <= plot.right);
            for b in &boxes[at + 1..] {
                let apart = a.1 < b.0 || b.1 < a.0 || (a.2 - b.2).abs() > 12.0;
                assert!(apart, "{a:?} {b:?}");
            }
        }
    }
}

#[test]
fn a_link_that_is_not_a_view_is_refused_by_its_part() {
    for (text, part) in [
        ("", ""),
        ("2", "2"),
        ("1&", ""),
        ("1&day=2024-02-30", "day=2024-02-30"),
        ("1&day=1999-01-01", "day=1999-01-01"),
        ("1&day=0020-11-30", "day=0020-11-30"),
        ("1&day=2200-01-01", "day=2200-01-01"),
        ("1&prohibited=NaN", "prohibited=NaN"),
        ("1&prohibited=1e99", "prohibited=1e99"),
        ("1&prohibited=-1e24", "prohibited=-1e24"),
        ("1&prohibited=1e24&prohibited=1e23", "prohibited=1e23"),
        ("1&place=china&country=France", "country=France"),
        ("1&country=Atlantis", "country=Atlantis"),
        ("1&organisation=%00", "organisation=%00"),
        ("1&organisation=%FF", "organisation=%FF"),
        ("1&organisation=%4", "organisation=%4"),
        ("1&organisation=", "organisation="),
        ("1&regime=eu_systemic&regime=eu_systemic", "regime=eu_systemic"),
        ("1&model=Nobody", "model=Nobody"),
        ("1&ranges=yes", "ranges=yes"),
        ("1&rising=day&falling=day", "falling=day"),
        ("1&<script>", "<script>"),
        ("1&deal=1", "deal=1"),
    ] {
        assert_eq!(View::read(text), Err(NotAView::Part(part.to_owned())), "{text}");
    }
    let long = format!("1&organisation={}", "a".repeat(900));
    assert!(matches!(View::read(&long), Err(NotAView::Part(part)) if part.len() == 40));
    let two_megabytes = format!("1&organisation={}", "a".repeat(2 << 20));
    let found = two_megabytes.len();
    assert_eq!(View::read(&two_megabytes), Err(NotAView::TooLong { found, most: 1000 }));
}

#[test]
fn a_view_is_read_out_of_a_link_as_people_paste_it() {
    let china = View::read("1&place=china&day=2024-06-30").unwrap();
    for around in [
        ".",
        ")",
        ",",
        ">",
        "%3E",
        "%29.",
        "\"",
        "%22",
        "”",
        " ",
        "%0D%0A",
        "&utm_source=x",
        "?utm_source=x&utm_medium=y",
        "&fbclid=abc",
        "&utm_source=x).",
    ] {
        let text = format!("1&place=china&day=2024-06-30{around}");
        assert_eq!(View::read(&text).as_ref(), Ok(&china), "{text}");
    }
    assert_eq!(View::read("1&place=ch%0D%0Aina&day=2024\n-06-30").as_ref(), Ok(&china));
    // A name that ends so is that name.
    let last = points().iter().position(|point| point.model.name.ends_with(')')).unwrap();
    let named = View { chosen: Some(last), ..View::default() };
    assert_eq!(View::read(&named.write()), Ok(named));
    assert!(View::read("1&organisation=A%E2%80%AEB").is_err(), "no name hides anything");
}

fn views() -> impl Strategy<Value = View> {
    let lines = proptest::array::uniform3(proptest::option::of(190_u32..280));
    let filter = (
        0..countries().len() + 3,
        "[a-zA-Z0-9 &=%/é中-]{0,20}",
        proptest::option::of(0..Domain::ALL.len()),
        0..3_usize,
        proptest::option::of(any::<bool>()),
        proptest::option::of(0..4_usize),
    );
    let rest = (
        any::<bool>(),
        proptest::sample::subsequence((0..REGIMES.len()).collect::<Vec<_>>(), 0..4),
        proptest::option::of(0..points().len()),
        (0..Column::ALL.len(), any::<bool>()),
    );
    (0..130_i16, lines, filter, rest).prop_map(|(month, lines, filter, rest)| {
        let (place, organisation, domain, confidence, open, size) = filter;
        let (ranges, regimes, chosen, (by, falling)) = rest;
        let place = match place {
            0 => Place::Anywhere,
            1 => Place::China,
            2 => Place::Elsewhere,
            at => Place::In(countries()[at - 3]),
        };
        let lines = Line::ALL.into_iter().zip(lines).fold(Lines::IN_THE_RULE, |all, (line, to)| {
            to.map_or(all, |to| all.with(line, near(f64::from(to) / 10.0)))
        });
        View {
            day: later(date(2016, 1, 7), month),
            lines,
            filter: Filter {
                place,
                organisation,
                domain: domain.map(|at| Domain::ALL[at]),
                confidence: Confidence::ALL[confidence],
                open,
                size: size.map(|at| Size::ALL[at]),
            },
            ranges,
            regimes: regimes.into_iter().map(|at| &REGIMES[at]).collect(),
            chosen,
            sort: Sort { by: Column::ALL[by], falling },
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_view_reads_back_from_its_link(view in views()) {
        let link = view.write();
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>#/".contains(&byte)), "{link}");
        prop_assert_eq!(View::read(&link), Ok(view));
    }

    #[test]
    fn whatever_stands_in_an_address_is_read_or_refused(text in ".{0,200}") {
        let _ = View::read(&text);
        if let Ok(view) = View::read(&format!("1&{text}")) {
            prop_assert_eq!(View::read(&view.write()), Ok(view));
        }
    }
}

#[test]
fn the_table_for_other_programs_is_as_checked_in() {
    let view = china();
    let foremost: Vec<&Point> = rows(&view).into_iter().take(8).collect();
    let text = csv(&foremost, view.lines);
    insta::assert_snapshot!("explore-csv", text.replace("\r\n", "\n"));
    let all = csv(&rows(&View { day: newest(), ..View::default() }), Lines::IN_THE_RULE);
    let mut reader = csv_reader(&all);
    let read: Vec<csv_crate::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(read.len(), points().len());
    for record in &read {
        let formula = |field: &str| field.starts_with(['=', '+', '-', '@']);
        assert!(!record.iter().any(formula), "{record:?}");
        let point = named(record[0].trim_start_matches('\''));
        assert_eq!(record[6].parse::<f64>().unwrap(), point.figure());
        let chance: f64 = record[13].parse().unwrap();
        assert!((chance - point.chance_above(1e25)).abs() < 0.0006, "{}", &record[0]);
    }
}

use ::csv as csv_crate;

fn csv_reader(text: &str) -> csv_crate::Reader<&[u8]> {
    csv_crate::Reader::from_reader(text.as_bytes())
}

#[test]
fn a_name_that_looks_like_a_formula_is_a_text() {
    let mut model = named("GLM-4-Plus").model.clone();
    model.name = "=HYPERLINK(\"x\")".into();
    model.developer = "@a, +b\r\n-c".into();
    let point = Point { model: Box::leak(Box::new(model)), ..named("GLM-4-Plus").clone() };
    let text = csv(&[&point], Lines::IN_THE_RULE);
    let row = text.split_once("\r\n").unwrap().1;
    assert!(row.starts_with("\"'=HYPERLINK(\"\"x\"\")\",\"'@a, +b\r\n-c\","), "{row}");
}

/// The drawing that the page saves, with fewer models.
fn drawing() -> Drawing {
    let few: Vec<Point> =
        ["GLM-4-Plus", "Doubao-pro", "xTrimoPGLM -100B", "GPT-4"].map(|n| named(n).clone()).into();
    let filter = Filter::default();
    let mut layers = vec![grid(&BROAD), dots(&BROAD, &few, &filter)];
    layers.push(ranges(&BROAD, &few, "ranges"));
    layers.push(names(&BROAD, &few, (&filter, END_OF_2024), &[]));
    layers.push(veil(&BROAD, END_OF_2024, "31 December 2024".into()));
    layers.push(line(&BROAD, 1e25, "prohibited", "prohibited above 10²⁵".into()));
    layers.push(ring(&BROAD, &few[0]));
    Drawing {
        title: "Which <models> & lines?".into(),
        subtitle: vec!["One line\u{0}".into()],
        key: vec![("dot china", "in China".into())],
        layers,
        notes: vec!["word ".repeat(60)],
        language: "en",
    }
}

#[test]
fn the_picture_is_as_checked_in() {
    let text = svg(&BROAD, &drawing());
    insta::assert_snapshot!("explore-svg", text);
    assert!(!text.contains("<models>") && !text.contains('\u{0}'));
    let (width, height) = drawing().extent(&BROAD);
    assert!(text.contains(&format!("width=\"{width}\" height=\"{height}\"")));
}

#[test]
fn what_is_packed_has_the_form_of_a_zip_file() {
    let files: [(&str, &[u8]); 2] =
        [("models.csv", b"a,b\r\n"), ("README.txt", "Größe".as_bytes())];
    let packed = zip(&files, date(2026, 11, 28));
    // The checksum of the first, as Python's zlib has it.
    assert_eq!(&packed[14..18], &0x96bc_317b_u32.to_le_bytes());
    assert_eq!(&packed[..4], b"PK\x03\x04");
    let end = packed.len() - 22;
    assert_eq!(&packed[end..end + 4], b"PK\x05\x06");
    assert_eq!(packed[end + 10], 2);
    assert_eq!(strict_json::day("2026-11-28").unwrap(), date(2026, 11, 28));
}
