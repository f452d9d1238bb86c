//! Colours of the style sheet: what stands on what is told apart.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

/// The two shades of every colour in the style sheet, light first.
fn colours() -> impl Fn(&str) -> [f64; 2] {
    let sheet = std::fs::read_to_string("static/style.css").unwrap();
    move |name| {
        let start = format!("--{name}: light-dark(");
        let shades = sheet.split(&start).nth(1).and_then(|rest| rest.split(')').next()).unwrap();
        let shades: Vec<_> = shades.split(", ").map(luminance).collect();
        shades.try_into().unwrap()
    }
}

/// Relative luminance of `#rrggbb`, as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

#[test]
fn colours_stand_out_enough_in_light_and_dark() {
    let colour = colours();
    let check = |front: &str, back: &str, least: f64| {
        for (front_shade, back_shade) in colour(front).into_iter().zip(colour(back)) {
            let (light, dark) = (front_shade.max(back_shade), front_shade.min(back_shade));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= least, "{front} on {back}: {contrast:.2} : 1 is under {least}");
        }
    };
    for ground in ["paper", "tint"] {
        for ink in ["ink", "muted", "accent", "prohibited", "notifiable", "excepted", "not-covered"]
        {
            check(ink, ground, 4.5);
        }
    }
    check("paper", "accent", 4.5);
    for mark in ["edge", "band", "accent-faint"] {
        check(mark, "paper", 3.0);
    }
    check("band", "band-wide", 3.0);
}
