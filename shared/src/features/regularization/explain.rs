//! Turns steps and criteria into words.
use super::view::StepView;
use crate::{
    domain::reta::{Conventions, Step},
    text::Texts,
};

/// A step, ready to draw.
#[must_use]
pub fn view(_t: Texts, _step: &Step) -> StepView {
    StepView::default()
}

/// A criterion in a sentence.
#[must_use]
pub fn criterion(_t: Texts, _conventions: &Conventions) -> String {
    String::new()
}
