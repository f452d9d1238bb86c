//! The rule: its text as data, its reading, what follows from it, and other readings to hold it against.

mod duties;
mod flips;
mod given;
mod half_test;
mod law;
mod oracle;
mod outline;
mod ownership;
mod readings;
mod solver;
