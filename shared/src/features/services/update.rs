//! What services, guide and help show: texts only, offline and without signing in.
use super::{
    events::ServicesEvent,
    view::{GuideView, HelpView, LinkGroup, Phone, Question, Section, ServiceView, ServicesView},
};
use crate::{
    effects::{Done, OpenUrl},
    features::{Cmd, Env, draw},
    navigation::{Route, ServicePage},
    parts::{Fact, LinkRow},
    text::{self, Texts},
};
use crux_core::Command;

/// Questions of the guide.
const QUESTIONS: u32 = 10;

/// Telephones of the help: number as dialled, message.
const PHONES: [(&str, &str); 2] =
    [("+34919087067", "phone-regularization"), ("+34901502050", "phone-general")];

/// Services, guide, help.
#[derive(Default)]
pub struct Services {
    call_failed: bool,
}

impl Services {
    /// Reads an event.
    pub fn update(&mut self, event: &ServicesEvent) -> Cmd<ServicesEvent> {
        match event {
            ServicesEvent::Call { index } => {
                let number = usize::try_from(*index).ok().and_then(|i| PHONES.get(i));
                match number {
                    Some((number, _)) => {
                        Command::request_from_shell(OpenUrl { url: format!("tel:{number}") })
                            .then_send(|done| ServicesEvent::Called(done == Done::Yes))
                    }
                    None => draw(),
                }
            }
            ServicesEvent::Called(done) => {
                self.call_failed = !done;
                draw()
            }
        }
    }

    /// The menu.
    #[must_use]
    pub fn menu(env: &Env) -> ServicesView {
        let t = env.t;
        let link = |page: ServicePage| LinkRow {
            label: title(t, page),
            note: Some(t.get(&format!("service-{}-note", page.slug()))),
            route: Route::Service { page },
        };
        let (services, specials) = ServicePage::ALL.split_at(4);
        ServicesView {
            groups: vec![
                LinkGroup {
                    heading: t.get("services-heading"),
                    links: services.iter().map(|p| link(*p)).collect(),
                },
                LinkGroup {
                    heading: t.get("specials-heading"),
                    links: specials.iter().map(|p| link(*p)).collect(),
                },
                LinkGroup {
                    heading: t.get("services-help-heading"),
                    links: vec![
                        to(t, "simulator-title", Route::Simulator),
                        to(t, "guide-title", Route::Guide),
                        to(t, "help-title", Route::Help),
                    ],
                },
            ],
        }
    }

    /// One page.
    #[must_use]
    pub fn page(env: &Env, page: ServicePage) -> ServiceView {
        let t = env.t;
        let stem = format!("service-{}", page.slug());
        let links = match page {
            ServicePage::PersonalData => vec![to(t, "contact-title", Route::Contact)],
            ServicePage::Payments => vec![to(t, "years-title", Route::Years)],
            ServicePage::SelfEmployed => {
                vec![
                    to(t, "years-title", Route::Years),
                    to(t, "simulator-title", Route::Simulator),
                    to(t, "guide-title", Route::Guide),
                ]
            }
            ServicePage::Registrations
            | ServicePage::ObtainClave
            | ServicePage::Household
            | ServicePage::Artists
            | ServicePage::Students => Vec::new(),
        };
        ServiceView {
            intro: t.get(&format!("{stem}-intro")),
            sections: sections(t, &stem),
            links: links.into_iter().chain([to(t, "help-title", Route::Help)]).collect(),
        }
    }

    /// The guide.
    #[must_use]
    pub fn guide(env: &Env) -> GuideView {
        let t = env.t;
        let questions = (1..=QUESTIONS)
            .map(|n| Question {
                id: format!("pregunta-{n}"),
                question: t.get(&format!("guide-{n}-question")),
                paragraphs: t.paragraphs(&format!("guide-{n}")),
                source: t.get(&format!("guide-{n}-source")),
            })
            .collect();
        GuideView { intro: t.get("guide-intro"), questions, note: t.get("guide-note") }
    }

    /// Help.
    #[must_use]
    pub fn help(&self, env: &Env) -> HelpView {
        let t = env.t;
        let phones = PHONES.map(|(number, id)| {
            let shown = shown_number(number);
            Phone {
                fact: Fact { label: t.get(id), spoken: Some(text::spelled(&shown)), value: shown.clone() },
                call: t.with("help-call", [("number", shown.into())]),
            }
        });
        HelpView {
            intro: t.get("help-intro"),
            phones: phones.into(),
            sections: sections(t, "help"),
            links: vec![to(t, "guide-title", Route::Guide)],
            problem: self.call_failed.then(|| t.get("help-call-failed")),
        }
    }
}

/// Heading of a page.
#[must_use]
pub fn title(t: Texts, page: ServicePage) -> String {
    t.get(&format!("service-{}-title", page.slug()))
}

fn to(t: Texts, id: &str, route: Route) -> LinkRow {
    LinkRow { label: t.get(id), note: None, route }
}

/// Numbered sections, as many as there are.
fn sections(t: Texts, stem: &str) -> Vec<Section> {
    (1..=9)
        .map_while(|n| {
            let heading = t.maybe(&format!("{stem}-{n}-heading"))?;
            Some(Section { heading, paragraphs: t.paragraphs(&format!("{stem}-{n}")) })
        })
        .collect()
}

/// 91 908 70 67.
fn shown_number(number: &str) -> String {
    let digits: Vec<char> = number.trim_start_matches("+34").chars().collect();
    let groups: [std::ops::Range<usize>; 4] = if digits.first() == Some(&'9') && digits.get(1) == Some(&'1') {
        [0..2, 2..5, 5..7, 7..9]
    } else {
        [0..3, 3..5, 5..7, 7..9]
    };
    groups
        .into_iter()
        .filter_map(|g| digits.get(g).map(|d| d.iter().collect::<String>()))
        .collect::<Vec<_>>()
        .join(" ")
}
