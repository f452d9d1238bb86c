//! The site: what is shown, what is written, and what can be read off its sources.

mod element;
mod fuzz;
mod house;
mod memo;
mod outline;
mod pages;
mod tidy;
