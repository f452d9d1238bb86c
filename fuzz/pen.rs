//! What stands in a deal as chance has it.

use super::chance::Chance;
use super::schema::{Fields, Form, Place};
use super::wild::WILD;
use serde_json::Value;

/// Something that may stand there, or nearly.
pub fn written(whole: &Place, chance: &mut Chance) -> String {
    let holes = chance.below(8);
    let wild = chance.pick(&[0, 0, 20, 100, 500]).copied().unwrap_or_default();
    let far = chance.one_in(8);
    let mut pen = Pen { chance, holes, wild, far, power: 0, text: String::new() };
    pen.form(whole.forms.first());
    pen.text
}

/// Writes a file from its beginning to its end.
struct Pen<'a> {
    chance: &'a mut Chance,
    /// Of eight fields so many are left out.
    holes: usize,
    /// One value in so many is wild; none if this is 0.
    wild: usize,
    /// Whether numbers go as far as they can.
    far: bool,
    /// The power of ten by which those of an amount differ from usual ones.
    power: i32,
    text: String,
}

impl Pen<'_> {
    fn place(&mut self, place: &Place) {
        if self.wild > 0 && self.chance.one_in(self.wild) {
            let wild = self.chance.pick(&WILD).map_or("", String::as_str);
            self.text += wild;
            return;
        }
        let number = place.forms.first().filter(|form| matches!(form, Form::Number));
        let alone = place.forms.len() == 1;
        if !alone {
            self.power = self.power();
        }
        // Ends of ranges have to rise.
        let end = alone && number.is_some();
        let usual = place.usual.as_ref().filter(|_| end || self.chance.one_in(2));
        match (usual, number) {
            (Some(usual), Some(_)) => self.number(usual.as_f64().unwrap_or_default()),
            (Some(usual), None) => self.text += &usual.to_string(),
            (None, Some(_)) if self.chance.one_in(2) => self.form(number),
            (None, _) => {
                let form = self.chance.pick(&place.forms);
                self.form(form);
            }
        }
    }

    fn form(&mut self, form: Option<&Form>) {
        match form {
            Some(Form::Number) => self.number(0.5),
            Some(Form::Whole) => {
                let power = self.chance.below(20) as u32;
                self.text += &10_u64.pow(power).to_string();
            }
            Some(Form::Day) => self.day(),
            Some(Form::List(row, least)) => self.rows(row, *least),
            Some(Form::Fields(fields)) => self.fields(fields),
            Some(Form::Only(_) | Form::Text) | None => {
                self.text += &form.map_or(Value::Null, Form::filled).to_string();
            }
        }
    }

    fn rows(&mut self, row: &Place, least: usize) {
        let rows = if least > 0 { least } else { self.chance.below(4) };
        let same = self.chance.one_in(8);
        let mut all: Vec<String> = Vec::new();
        for _ in 0..rows {
            let start = self.text.len();
            self.place(row);
            let new = self.text.split_off(start);
            all.push(all.first().filter(|_| same).cloned().unwrap_or(new));
        }
        self.text += &format!("[{}]", all.join(","));
    }

    fn fields(&mut self, fields: &Fields) {
        self.text.push('{');
        let mut before = 0;
        for field in &fields.each {
            if before == fields.most || !field.needed && self.chance.below(8) < self.holes {
                continue;
            }
            self.text += if before > 0 { ",\"" } else { "\"" };
            self.text += &field.name;
            self.text += "\":";
            self.place(&field.place);
            before += 1;
        }
        self.text.push('}');
    }

    /// Mostly none; else one that developers reach, or one beyond all that is meant.
    fn power(&mut self) -> i32 {
        match self.chance.below(16) {
            _ if self.far => self.chance.below(121) as i32 - 60,
            0 | 1 => self.chance.below(25) as i32,
            2 => -(self.chance.below(10) as i32),
            3 => self.chance.below(121) as i32 - 60,
            _ => 0,
        }
    }

    fn number(&mut self, usual: f64) {
        let times = self.chance.pick(&[1.0, 1.0, 0.7, 1.3]).copied().unwrap_or(1.0);
        self.text += &format!("{:e}", usual * times * 10_f64.powi(self.power));
    }

    fn day(&mut self) {
        let (month, day) = (self.chance.below(12) + 1, self.chance.below(31) + 1);
        let year = if self.chance.one_in(8) {
            1_900 + self.chance.below(300)
        } else {
            2_024 + self.chance.below(4)
        };
        self.text += &format!("\"{year}-{month:02}-{day:02}\"");
    }
}
