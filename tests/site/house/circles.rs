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

/// Where a text has something that is no end of a longer word or path.
fn begins<'a>(text: &'a str, begin: &'a str) -> impl Iterator<Item = usize> + 'a {
    let whole = |at: &usize| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"_:$".contains(letter))
    };
    text.match_indices(begin).map(|(at, _)| at).filter(whole)
}

/// The paths that begin with this, each spread out of its braces: `super::{a::B, c}` is two.
fn paths(text: &str, begin: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for at in begins(text, begin) {
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

/// Where a room has it that another asks it for: in itself, or where it took that from, as `seen` says on the way.
fn home(
    rooms: &BTreeMap<Room, String>,
    room: &Room,
    asked: &[String],
    seen: &mut Vec<Room>,
) -> Room {
    let Some((name, rest)) = asked.split_first() else { return room.clone() };
    let inside = [room.as_slice(), std::slice::from_ref(name)].concat();
    if rooms.contains_key(&inside) {
        return home(rooms, &inside, rest, seen);
    }
    if seen.contains(room) {
        return room.clone();
    }
    seen.push(room.clone());
    // Rooms inside may also ask for what one took for itself.
    let text = rooms.get(room).map(String::as_str).unwrap_or_default();
    let taken = begins(text, "use ").flat_map(|at| {
        let mut ways = Vec::new();
        spread(&text[at + "use ".len()..], &[], &mut ways);
        ways
    });
    let from =
        taken.filter(|way| way.last() == Some(name)).find_map(|way| found(rooms, room, &way, seen));
    from.unwrap_or_else(|| room.clone())
}

/// Where that is which a path in a room leads to; nothing for what is of another crate.
fn found(
    rooms: &BTreeMap<Room, String>,
    room: &Room,
    way: &[String],
    seen: &mut Vec<Room>,
) -> Option<Room> {
    let ups = way.iter().take_while(|name| *name == "super").count();
    let (base, steps) = match way.first().map(String::as_str)? {
        "crate" => (Room::new(), 1),
        "self" => (room.clone(), 1),
        "super" => (room[..room.len().saturating_sub(ups)].to_vec(), ups),
        name => {
            let inside = [room.as_slice(), &[name.to_owned()]].concat();
            rooms.contains_key(&inside).then(|| (room.clone(), 0))?
        }
    };
    Some(home(rooms, &base, &way[steps..], seen))
}

/// What each room takes from which.
fn takes(rooms: &BTreeMap<Room, String>) -> BTreeSet<(Room, Room)> {
    let mut takes = BTreeSet::new();
    for (room, text) in rooms {
        for way in ["crate::", "super::", "self::"].iter().flat_map(|begin| paths(text, begin)) {
            takes
                .extend(found(rooms, room, &way, &mut Vec::new()).map(|from| (room.clone(), from)));
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
    let taken = ("", "mod a; mod b; use crate::a::X; use other::Z;");
    assert_eq!(circles(&[taken, one, ("b", "use super::X;")]).len(), 1);
    assert_eq!(circles(&[taken, one, ("b", "use super::Z;")]).len(), 0);
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
