//! No two rooms beside each other use each other, not even by way of others: neither crates nor the modules of a crate.
//!
//! What a module takes from the one around it counts as taken from where that has it: from another module, if it only hands
//! its things on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module by its way from the root of its crate: empty for the root.
type Room = Vec<String>;

/// The modules of a crate, each with its text without comments and tests.
fn rooms(folder: &Path, room: &Room, found: &mut BTreeMap<Room, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut inside = room.clone();
        if path.is_dir() {
            inside.push(name);
            rooms(&path, &inside, found);
        } else if name != "tests" && path.extension().is_some_and(|ending| ending == "rs") {
            if !["lib", "main", "embed"].contains(&name.as_str()) {
                inside.push(name);
            }
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
            found.entry(inside).or_default().push_str(&lines.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// The paths that begin with these words, each spread out of its braces: `super::{a::B, c}` is two.
fn paths(text: &str, begin: &str) -> Vec<Vec<String>> {
    let at = text.match_indices(begin).filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"_:$".contains(letter))
    });
    let mut found = Vec::new();
    for (at, _) in at {
        spread(&text[at..], &[], &mut found);
    }
    found
}

/// Spreads one path out and gives what stands behind it.
fn spread<'a>(text: &'a str, way: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = spread(rest, way, found).trim_start();
            match rest.strip_prefix(',') {
                Some(next) => rest = next,
                None => return rest.strip_prefix('}').unwrap_or(rest),
            }
        }
    }
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let way = [way, &[name.to_owned()]].concat();
    match rest.strip_prefix("::") {
        Some(next) => spread(next, &way, found),
        None => {
            found.push(way);
            let renamed = rest.strip_prefix(" as ");
            renamed.map_or(rest, |rest| {
                rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_')
            })
        }
    }
}

/// Where a room has it that another asks it for: in itself, or in one whose things it hands on.
fn home(rooms: &BTreeMap<Room, String>, room: &Room, asked: &[String]) -> Room {
    let Some((name, rest)) = asked.split_first() else { return room.clone() };
    let inside = [room.as_slice(), std::slice::from_ref(name)].concat();
    if rooms.contains_key(&inside) {
        return home(rooms, &inside, rest);
    }
    let text = rooms.get(room).map(String::as_str).unwrap_or_default();
    let handed = text
        .split("pub use ")
        .chain(text.split("pub(super) use "))
        .skip(1)
        .chain(text.split("pub(crate) use ").skip(1));
    for given in handed {
        let mut ways = Vec::new();
        spread(given, &[], &mut ways);
        for way in ways {
            let Some((last, before)) = way.split_last() else { continue };
            let from = [room.as_slice(), before].concat();
            if last == name && !before.is_empty() && rooms.contains_key(&from) {
                return home(rooms, &from, asked);
            }
        }
    }
    room.clone()
}

/// What each room takes from which.
fn takes(rooms: &BTreeMap<Room, String>) -> BTreeSet<(Room, Room)> {
    let mut takes = BTreeSet::new();
    for (room, text) in rooms {
        for way in paths(text, "crate::").into_iter().chain(paths(text, "super::")) {
            let ups = way.iter().take_while(|name| *name == "super").count();
            let base = if ups == 0 {
                Room::new()
            } else {
                room[..room.len().saturating_sub(ups)].to_vec()
            };
            let from = home(rooms, &base, &way[ups.max(1)..]);
            takes.insert((room.clone(), from));
        }
        for way in paths(text, "self::") {
            takes.insert((room.clone(), home(rooms, room, &way[1..])));
        }
    }
    takes
}

/// The circles among rooms beside each other: each with all that is in it.
fn circles(rooms: &BTreeMap<Room, String>) -> BTreeSet<Vec<String>> {
    // Between two rooms stands the step at which their ways part.
    let mut beside: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (one, other) in takes(rooms) {
        let common = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
        if common < one.len() && common < other.len() {
            let step = |room: &Room| room[..=common].join("::");
            beside.entry(step(&one)).or_default().insert(step(&other));
        }
    }
    let reach = |from: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.clone()]);
        while let Some(room) = next.pop() {
            let new = beside
                .get(&room)
                .into_iter()
                .flatten()
                .filter(|other| seen.insert((*other).clone()));
            next.extend(new.cloned().collect::<Vec<_>>());
        }
        seen
    };
    let reached: BTreeMap<_, _> = beside.keys().map(|room| (room.clone(), reach(room))).collect();
    let own = |room: &String| {
        let back = reached[room]
            .iter()
            .filter(|other| reached.get(*other).is_some_and(|from| from.contains(room)));
        back.cloned().collect::<Vec<_>>()
    };
    reached.keys().map(own).filter(|circle| !circle.is_empty()).collect()
}

#[test]
fn no_two_modules_use_each_other() {
    let mut folders: Vec<_> =
        fs::read_dir("crates").unwrap().map(|entry| entry.unwrap().path().join("src")).collect();
    folders.push("src".into());
    let mut all = Vec::new();
    for folder in folders {
        let mut found = BTreeMap::new();
        rooms(&folder, &Room::new(), &mut found);
        assert!(!found.is_empty());
        all.extend(
            circles(&found)
                .into_iter()
                .map(|circle| format!("{}: {}", folder.display(), circle.join(" ↔ "))),
        );
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_circle_is_found_whichever_way_it_goes() {
    let circles = |rooms: &[(&str, &str)]| {
        let room = |way: &str| {
            way.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect()
        };
        circles(&rooms.iter().map(|(way, text)| (room(way), (*text).to_owned())).collect())
    };
    let one = ("a", "use crate::b::{self, C as D};");
    assert_eq!(circles(&[("", "mod a; mod b;"), one, ("b", "")]).len(), 0);
    assert_eq!(
        circles(&[("", "mod a; mod b;"), one, ("b", "use super::a::X;")]),
        [vec!["a".to_owned(), "b".to_owned()]].into()
    );
    // By way of what the room around them hands on, of a third, and of what is inside.
    let handed = ("", "mod a; mod b; pub use a::{X, Y};");
    assert_eq!(circles(&[handed, one, ("b", "use super::X;")]).len(), 1);
    assert_eq!(circles(&[handed, one, ("b", "use super::Z;")]).len(), 0);
    assert_eq!(
        circles(&[
            ("", ""),
            one,
            ("b", "use crate::c::X;"),
            ("c", ""),
            ("c::d", "fn f() { crate::a::g() }")
        ])
        .len(),
        1
    );
}
