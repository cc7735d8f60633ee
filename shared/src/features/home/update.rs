//! What Inicio shows first.
use super::view::HomeView;
use crate::{
    api::dto::Situation,
    features::{Env, Subject},
    navigation::Route,
    parts::{DueCard, Fact, LinkRow, Load},
};

/// Inicio, made of what the other features say is due, and whether they know already.
#[must_use]
pub fn view(
    env: &Env,
    subject: &Subject,
    situation: Option<&Situation>,
    due: Vec<DueCard>,
    load: Load,
) -> HomeView {
    let load = if due.is_empty() { load } else { Load::Ready };
    let t = env.t;
    let link = |id: &str, route| LinkRow { label: t.get(id), note: None, route };
    let fact = |id: &str, value| Fact { label: t.get(id), value, spoken: None };
    let situation = situation.filter(|_| subject.is_oneself());
    let facts = situation.map_or_else(Vec::new, |s| {
        let mut facts = Vec::new();
        if let Some(since) = s.registered_since {
            facts.push(fact("situation-since", t.day(since)));
        }
        facts.push(fact("situation-activity", s.activity.clone()));
        facts.push(fact("situation-quota", t.euros(s.monthly_quota)));
        facts
    });
    let mut ways = vec![link("notices-title", Route::Notices)];
    if subject.opens_regularization() {
        ways.push(link("years-title", Route::Years));
    }
    ways.push(link("documents-title", Route::Documents));
    ways.push(link("guide-title", Route::Guide));
    let first_name = subject.name.split_whitespace().next().unwrap_or_default().to_owned();
    HomeView {
        greeting: if subject.is_oneself() {
            t.with("home-greeting", [("name", first_name.into())])
        } else {
            t.with("home-acting", [("name", subject.name.clone().into())])
        },
        due_label: t.get("home-due"),
        nothing_due: (due.is_empty() && load == Load::Ready).then(|| t.get("home-nothing-due")),
        due,
        situation_label: t.get("home-situation"),
        situation: facts,
        ways_label: t.get("home-ways"),
        ways,
        load,
    }
}
