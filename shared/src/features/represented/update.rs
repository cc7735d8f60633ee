//! What the list of represented people decides.
use super::{
    events::RepresentedEvent,
    view::{RepresentedRow, RepresentedView},
};
use crate::{
    api::{
        client::{self, Call},
        dto::{Representation, Representations},
    },
    domain::person::{Method, PersonId, PowerKind},
    effects::{
        db::{Keep, Vault},
        device::Device,
    },
    features::{Cmd, Env, Freshness, Subject, banner, draw, failed, fields::FieldState, recall, run},
    parts::{FieldKind, Load, Tone},
    text::Texts,
};

const NAME: &str = "representations";
const ROWS: usize = 100;

/// Whom the signed-in person may act for.
pub struct Represented {
    myself: PersonId,
    method: Method,
    name: String,
    search: FieldState,
    known: Option<Representations>,
    loading: bool,
    /// How new it is.
    pub freshness: Freshness,
}

impl Represented {
    /// Nothing loaded.
    #[must_use]
    pub fn new(myself: PersonId, name: String, method: Method) -> Self {
        Self {
            myself,
            method,
            name,
            search: FieldState::default(),
            known: None,
            loading: false,
            freshness: Freshness::default(),
        }
    }

    /// Whether this way of signing in may act for others.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        self.method.may_act_for_others()
    }

    /// Whether there is anybody to act for, as far as is known.
    #[must_use]
    pub fn is_somebody(&self) -> bool {
        self.known.as_ref().is_some_and(|k| !k.representations.is_empty())
    }

    /// The list comes to sight.
    pub fn enter(&mut self, env: &Env) -> Cmd<RepresentedEvent> {
        if self.loading || !self.is_allowed() {
            return draw();
        }
        self.loading = true;
        let (api, vault) = (env.api.clone(), Vault::Person(self.myself.clone()));
        run(move |ctx| async move {
            let kept = recall::<Representations>(&ctx, vault.clone(), NAME).await;
            ctx.send_event(RepresentedEvent::Kept(kept.map(|(k, _)| k)));
            let answer: Result<Representations, _> =
                client::json(&api, &ctx, Call::get("/representations")).await;
            if let Ok(known) = &answer {
                let json = serde_json::to_string(known).ok();
                let keep = Keep { vault, name: NAME.into(), json, at: api.server_now() };
                let _ = ctx.keep(keep).await;
            }
            RepresentedEvent::Loaded(answer)
        })
    }

    /// The subject of a person of the list; none who is not on it.
    #[must_use]
    pub fn subject(&self, person: &str) -> Option<Subject> {
        let found = self.known.as_ref()?.representations.iter().find(|r| r.person.as_str() == person)?;
        Some(Subject {
            person: found.person.clone(),
            name: found.name.clone(),
            power: Some(found.to_power()),
            method: self.method,
        })
    }

    /// Everybody one may act for.
    pub fn people(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.known.iter().flat_map(|k| &k.representations).map(|r| r.person.clone())
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.loading
    }

    /// Reads what came. The choice itself is the parent's.
    pub fn update(&mut self, env: &Env, event: RepresentedEvent) -> Cmd<RepresentedEvent> {
        match event {
            RepresentedEvent::Search(text) => self.search.typed(text),
            RepresentedEvent::Refresh => return draw().and(self.enter(env)),
            RepresentedEvent::Kept(kept) => {
                if self.known.is_none() {
                    self.known = kept;
                }
            }
            RepresentedEvent::Loaded(answer) => {
                self.loading = false;
                match answer {
                    Ok(known) => {
                        self.known = Some(known);
                        self.freshness.came(env.api.server_now());
                    }
                    Err(e) => self.freshness.error = Some(e),
                }
            }
            RepresentedEvent::ActFor { .. } | RepresentedEvent::ActForMyself => {}
        }
        draw()
    }

    /// The list.
    #[must_use]
    pub fn view(&self, env: &Env, current: Option<&PersonId>) -> RepresentedView {
        let t = env.t;
        let wanted = fold(&self.search.text);
        let all = self.known.as_ref().map_or(&[][..], |k| k.representations.as_slice());
        let found: Vec<&Representation> = all
            .iter()
            .filter(|r| fold(&r.name).contains(&wanted) || fold(&r.identifier).contains(&wanted))
            .collect();
        let rows: Vec<RepresentedRow> = found
            .iter()
            .take(ROWS)
            .map(|r| RepresentedRow {
                person: r.person.as_str().to_owned(),
                name: r.name.clone(),
                note: note(t, r),
                unread: r.unread,
                unread_label: t.get("represented-unread"),
                current: current == Some(&r.person),
            })
            .collect();
        let load = if !self.is_allowed() {
            let words = banner(t, Tone::Info, "represented-sms");
            Load::NotAllowed { title: words.title, text: words.text }
        } else if !rows.is_empty() {
            Load::Ready
        } else if !all.is_empty() {
            let words = banner(t, Tone::Info, "represented-none-found");
            Load::Empty { title: words.title, text: words.text }
        } else if self.known.is_some() && !self.loading {
            let words = banner(t, Tone::Info, "represented-empty");
            Load::Empty { title: words.title, text: words.text }
        } else if let (Some(error), false) = (&self.freshness.error, self.loading) {
            failed(t, error)
        } else {
            Load::Loading { text: t.get("represented-loading") }
        };
        RepresentedView {
            intro: t.get("represented-intro"),
            search: self.search.view(t.get("represented-search"), None, FieldKind::Search),
            count: t.with("represented-count", [("n", found.len().into())]),
            rows,
            myself: t.with("represented-myself", [("name", self.name.clone().into())]),
            load,
        }
    }
}

/// Without accents and case, so that "garcia" finds García.
fn fold(text: &str) -> String {
    text.trim()
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'á' | 'à' => 'a',
            'é' | 'è' => 'e',
            'í' | 'ï' => 'i',
            'ó' | 'ò' => 'o',
            'ú' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

fn note(t: Texts, r: &Representation) -> String {
    let kind = t.get(match r.power {
        PowerKind::General => "power-general",
        PowerKind::ByMatter => "power-by-matter",
        PowerKind::ByProcedure => "power-by-procedure",
    });
    let until = r.valid_until.map_or_else(String::new, |d| t.short_day(d));
    t.with(
        "represented-note",
        [("identifier", r.identifier.clone().into()), ("power", kind.into()), ("until", until.into())],
    )
}
