//! Signs that look like those of numbers, and marks that are not seen at all.

/// The sign as numbers are written with it; nothing for a mark of no width, as chat programs and web pages put
/// around and into what is copied from them.
pub fn plain(sign: char) -> Option<char> {
    Some(match sign {
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {
            return None;
        }
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => return None,
        // Full width: the same signs in the same order.
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(sign) - 0xff01 + u32::from('!')).unwrap_or(sign)
        }
        '\u{660}'..='\u{669}' => digit(sign, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(sign, '\u{6f0}'),
        // Five alphabets of mathematical digits, one after the other.
        '\u{1d7ce}'..='\u{1d7ff}' => digit(sign, '\u{1d7ce}'),
        '∼' | '˜' | '〜' | '⁓' => '~',
        '≃' | '≅' | '≒' => '≈',
        '⩽' | '≦' => '≤',
        '⩾' | '≧' => '≥',
        '﹤' => '<',
        '﹥' => '>',
        '‐' | '﹣' => '-',
        '‒' | '―' => '–',
        '∕' | '⁄' => '/',
        '﹪' | '٪' => '%',
        '﹩' => '$',
        '✕' | '✖' | '⨯' | '╳' => '×',
        'ˆ' => '^',
        '′' | 'ʼ' | '`' | '´' => '\'',
        // Of the Cyrillic alphabet.
        'е' => 'e',
        'Е' => 'E',
        'х' => 'x',
        'Х' => 'X',
        other => other,
    })
}

fn digit(sign: char, zero: char) -> char {
    char::from_digit((u32::from(sign) - u32::from(zero)) % 10, 10).unwrap_or(sign)
}
