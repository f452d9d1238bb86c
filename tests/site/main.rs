//! The site: what is shown, what is written, and what can be read off its sources.

mod colours;
mod components;
mod element;
mod explainers;
mod fuzz;
mod house;
mod memo;
mod outline;
mod pages;
mod rendered;
mod tidy;
