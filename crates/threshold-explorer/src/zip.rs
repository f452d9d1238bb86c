//! Several files as one (PKZIP, stored).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use jiff::civil::Date;

/// The files as one, each as it is: a few thousand rows of text need no packing, and whoever unpacks it has
/// the same bytes.
#[must_use]
pub fn zip(files: &[(&str, &[u8])], day: Date) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let at = size(out.len());
        let described = described(name, bytes, day);
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&described);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&described);
        // No comment, the first disk, a text, no rights of a system.
        directory.extend_from_slice(&[0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
        directory.extend_from_slice(&at);
        directory.extend_from_slice(name.as_bytes());
    }
    let (start, long) = (size(out.len()), size(directory.len()));
    let [low, high, ..] = size(files.len());
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    out.extend_from_slice(&[low, high, low, high]);
    out.extend_from_slice(&long);
    out.extend_from_slice(&start);
    out.extend_from_slice(&[0, 0]);
    out
}

/// What both places of a file say of it: version, names in UTF-8, stored, midnight of a day, checksum, sizes.
fn described(name: &str, bytes: &[u8], day: Date) -> Vec<u8> {
    let [low, high, ..] = size(name.len());
    let years = u32::from((day.year() - 1980).clamp(0, 127).unsigned_abs());
    let date = (years << 9)
        | (u32::from(day.month().unsigned_abs()) << 5)
        | u32::from(day.day().unsigned_abs());
    let [first, second, ..] = date.to_le_bytes();
    let checksum = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC).checksum(bytes);
    let mut out = vec![0x14, 0, 0, 8, 0, 0, 0, 0, first, second];
    out.extend_from_slice(&checksum.to_le_bytes());
    out.extend_from_slice(&size(bytes.len()));
    out.extend_from_slice(&size(bytes.len()));
    out.extend_from_slice(&[low, high, 0, 0]);
    out
}

fn size(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}
