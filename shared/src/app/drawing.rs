//! The view: the visible screen in its frame.
use super::{
    Model, Outside, Phase, Primer, Signed, lock, phone,
    view::{Announcement, Bell, FailureView, Focus, FrameWords, Line, Screen, Stripe, TabItem, View},
};
use crate::{
    api::ApiError,
    effects::db::BADGE_CAP,
    features::{
        Env, Freshness,
        access::view::{AccessScreen, PrimerView, WaitingView},
        contact::view::ContactScreen,
        home, regularization,
        regularization::view::ActScreen,
        services,
        services::update::Services,
        settings::view::SettingsView,
    },
    navigation::{Route, Tab},
    text::Texts,
};

/// Which screen stands there: its address and the id of its entry. The focus moves when it changes.
pub(super) fn place(model: &Model) -> (String, u32) {
    match &model.phase {
        Phase::Starting | Phase::Stuck(_) => ("/".into(), 0),
        Phase::Locked(_) => ("/".into(), 1),
        Phase::Out(out) => {
            let depth = u32::try_from(out.public.len()).unwrap_or(0);
            let route = out.public.last().cloned().unwrap_or_else(|| out.access.route());
            (route.path(), depth * 10 + out.access.depth())
        }
        Phase::In(signed) => {
            if let Some(primer) = signed.primers.first() {
                return ("/inicio".into(), if *primer == Primer::Push { 1 } else { 2 });
            }
            if signed.choosing {
                return (Route::Represented.path(), 3);
            }
            let entry = signed.desk.nav.entries().last();
            (signed.desk.nav.here().path(), entry.map_or(0, |e| e.id.wrapping_mul(4)) + signed.desk.depth())
        }
    }
}

/// Draws the model.
pub(super) fn draw(model: &Model) -> View {
    let env = model.env();
    let t = env.t;
    let mut view = match &model.phase {
        Phase::Starting => starting(t),
        Phase::Stuck(why) => View {
            title: why.title.clone(),
            screen: Screen::Failure(FailureView { text: why.text.clone(), retry: Some(t.get("retry")) }),
            ..View::default()
        },
        Phase::Out(out) => outside(model, &env, out),
        Phase::In(signed) => inside(model, &env, signed),
        Phase::Locked(locked) => View {
            title: t.get("locked-title"),
            screen: Screen::Locked(lock::draw(t, locked)),
            ..View::default()
        },
    };
    view.path = place(model).0;
    t.0.tag().clone_into(&mut view.lang);
    view.language = t.0;
    view.theme = model.device.theme;
    view.words = FrameWords {
        app: t.get("app-name"),
        back: t.get("back"),
        skip: t.get("skip"),
        navigation: t.get("navigation"),
    };
    view.announcement = Announcement { number: model.announcement.0, text: model.announcement.1.clone() };
    view.focus = Focus { number: model.focus.0, target: model.focus.1.clone() };
    view
}

fn starting(t: Texts) -> View {
    View {
        title: t.get("app-name"),
        screen: Screen::Starting(WaitingView { text: t.get("starting"), cancel: None }),
        ..View::default()
    }
}

fn outside(model: &Model, env: &Env, out: &Outside) -> View {
    let t = env.t;
    let depth = out.access.depth() + u32::try_from(out.public.len()).unwrap_or(0);
    let (title, screen) = match out.public.last() {
        Some(route) => public(model, env, route),
        None => {
            let screen = match out.access.view(env) {
                AccessScreen::Welcome(v) => Screen::Welcome(v),
                AccessScreen::SmsForm(v) => Screen::SmsForm(v),
                AccessScreen::Code(v) => Screen::Code(v),
                AccessScreen::Waiting(v) => Screen::Waiting(v),
            };
            (out.access.title(env), screen)
        }
    };
    View {
        title,
        screen,
        entries: (0..=depth).collect(),
        can_go_back: depth > 0,
        line: model.offline.then(|| Line { text: t.get("line-offline"), retry: Some(t.get("retry")) }),
        icon_number: Some(0),
        ..View::default()
    }
}

fn public(model: &Model, env: &Env, route: &Route) -> (String, Screen) {
    let t = env.t;
    match route {
        Route::Simulator => (t.get("simulator-title"), Screen::Simulator(model.simulator.view(env))),
        Route::Guide => (t.get("guide-title"), Screen::Guide(Services::guide(env))),
        Route::Help => (t.get("help-title"), Screen::Help(model.services.help(env))),
        Route::Service { page } => {
            (services::update::title(t, *page), Screen::Service(Services::page(env, *page)))
        }
        _ => (t.get("services-title"), Screen::Services(Services::menu(env))),
    }
}

fn inside(model: &Model, env: &Env, signed: &Signed) -> View {
    let t = env.t;
    if let Some(primer) = signed.primers.first() {
        return primer_view(t, *primer);
    }
    if signed.choosing {
        return View {
            title: t.get("represented-choose"),
            screen: Screen::Represented(signed.represented.view(env, None)),
            updating: signed.represented.is_updating(),
            entries: vec![signed.id],
            ..View::default()
        };
    }
    let desk = &signed.desk;
    let (title, screen) = screen(model, env, signed);
    let mut entries: Vec<u32> = desk.nav.entries().iter().map(|e| e.id).collect();
    // the stages of a change are places to go back from
    entries.extend((0..desk.depth().min(1)).map(|n| u32::MAX - n));
    View {
        title,
        screen,
        can_go_back: entries.len() > 1,
        entries,
        tabs: [
            (Tab::Home, "tab-home"),
            (Tab::Services, "tab-services"),
            (Tab::Documents, "tab-documents"),
            (Tab::Settings, "tab-settings"),
        ]
        .map(|(tab, id)| TabItem { tab, label: t.get(id), selected: desk.nav.tab() == tab })
        .into(),
        bell: Some(bell(t, desk.notices.unread_capped().unwrap_or(0))),
        icon_number: if desk.subject.is_oneself() { desk.notices.unread_capped() } else { None },
        stripe: (!desk.subject.is_oneself()).then(|| Stripe {
            text: t.with("stripe", [("name", desk.subject.name.clone().into())]),
            back: t.get("stripe-back"),
        }),
        line: if signed.reading {
            Some(Line { text: t.get("line-reading"), retry: Some(t.get("line-reading-sign-in")) })
        } else {
            let freshness = if *desk.nav.here() == Route::Devices {
                Some(&signed.phone.devices.freshness)
            } else {
                desk.freshness()
            };
            line(
                model,
                env,
                freshness,
                desk.outbox.problem().or_else(|| desk.notices.problem()).or(signed.phone.push.lost.as_ref()),
            )
        },
        updating: desk.is_updating(desk.nav.here())
            || (*desk.nav.here() == Route::Represented && signed.represented.is_updating())
            || (*desk.nav.here() == Route::Devices && signed.phone.devices.is_updating()),
        dialog: signed
            .settings
            .dialog(env)
            .or_else(|| signed.phone.dialog(env))
            .or_else(|| desk.regularization.dialog(env)),
        ..View::default()
    }
}

/// One truth for the number: what the database counts. Above nine it says 9+.
fn bell(t: Texts, unread: u32) -> Bell {
    let number = match unread {
        0 => None,
        n if n >= BADGE_CAP => Some(t.get("bell-more")),
        n => Some(n.to_string()),
    };
    let spoken = if unread >= BADGE_CAP {
        t.get("bell-spoken-more")
    } else {
        t.with("bell-spoken", [("n", unread.into())])
    };
    Bell { number, spoken }
}

/// The thin line: what went wrong with something done, or how old what is shown is and why.
fn line(
    model: &Model,
    env: &Env,
    freshness: Option<&Freshness>,
    problem: Option<&crate::parts::Banner>,
) -> Option<Line> {
    let t = env.t;
    if let Some(problem) = problem {
        return Some(Line {
            text: format!("{}. {}", problem.title, problem.text),
            retry: Some(t.get("retry")),
        });
    }
    let Some(freshness) = freshness else {
        return model.offline.then(|| Line { text: t.get("line-offline"), retry: Some(t.get("retry")) });
    };
    let since = freshness.at.map(|at| t.ago(at, env.now));
    let text = match (&freshness.error, since) {
        (Some(ApiError::Offline | ApiError::Timeout), Some(ago)) => {
            t.with("line-offline-since", [("ago", ago.into())])
        }
        (Some(_), Some(ago)) => t.with("line-old", [("ago", ago.into())]),
        (Some(_), None) => return None,
        (None, _) if model.offline => t.get("line-offline"),
        (None, _) => return None,
    };
    Some(Line { text, retry: Some(t.get("retry")) })
}

fn primer_view(t: Texts, primer: Primer) -> View {
    let stem = match primer {
        Primer::Push => "primer-push",
        Primer::Biometrics => "primer-biometrics",
    };
    let words = PrimerView {
        text: t.get(stem),
        points: t.paragraphs(&format!("{stem}-points")),
        accept: t.get(&format!("{stem}-accept")),
        later: t.get("primer-later"),
        no: t.get("primer-no"),
        note: t.get("primer-note"),
    };
    View {
        title: t.get(&format!("{stem}-title")),
        screen: match primer {
            Primer::Push => Screen::PushPrimer(words),
            Primer::Biometrics => Screen::BiometricsPrimer(words),
        },
        entries: vec![0],
        ..View::default()
    }
}

fn screen(model: &Model, env: &Env, signed: &Signed) -> (String, Screen) {
    let t = env.t;
    let desk = &signed.desk;
    if let Route::Year { year } | Route::Allegations { year } = desk.nav.here()
        && let Some((title, outcome)) = desk.regularization.outcome(env, *year)
    {
        return (title, Screen::Outcome(outcome));
    }
    match desk.nav.here() {
        Route::Home | Route::Welcome | Route::Sms | Route::Push { .. } => (
            t.get("home-title"),
            Screen::Home(home::update::view(
                env,
                &desk.subject,
                signed.me.situation.as_ref(),
                desk.due(env),
                desk.regularization.due_load(env),
            )),
        ),
        Route::Notices => (t.get("notices-title"), Screen::Notices(desk.notices.list(env))),
        Route::Notice { .. } => (desk.notices.open_title(env), Screen::Notice(desk.notices.detail(env))),
        Route::Documents => (t.get("documents-title"), Screen::Documents(desk.documents.list(env))),
        Route::Document { .. } => {
            (desk.documents.open_title(env), Screen::Document(desk.documents.detail(env)))
        }
        Route::Years => (t.get("years-title"), Screen::Years(desk.regularization.list(env))),
        Route::Year { year } => {
            (regularization::update::title(t, *year), Screen::Year(desk.regularization.year(env, *year)))
        }
        Route::YearDetail { year } => (
            t.with("detail-title", [("year", year.to_string().into())]),
            Screen::YearDetail(desk.regularization.detail(env, *year)),
        ),
        Route::Allegations { year } => match desk.regularization.allegations(env, *year) {
            ActScreen::Allegations(v) => (t.get("allegations-title"), Screen::Allegations(*v)),
            ActScreen::Year(v) => (regularization::update::title(t, *year), Screen::Year(*v)),
        },
        Route::Services | Route::Service { .. } | Route::Guide | Route::Help | Route::Simulator => {
            public(model, env, desk.nav.here())
        }
        Route::Settings => (t.get("settings-title"), Screen::Settings(settings(model, env, signed))),
        Route::Contact => (t.get("contact-title"), Screen::Contact(desk.contact.list(env))),
        Route::ChangeMobile | Route::ChangeEmail => {
            let screen = match desk.contact.form(env) {
                ContactScreen::List(v) => Screen::Contact(v),
                ContactScreen::Form(v) => Screen::ContactForm(v),
                ContactScreen::Code(v) => Screen::Code(v),
                ContactScreen::Outcome(v) => Screen::Outcome(v),
            };
            (desk.contact.form_title(env), screen)
        }
        Route::Represented => (
            t.get("represented-title"),
            Screen::Represented(signed.represented.view(env, Some(&desk.subject.person))),
        ),
        Route::Alerts => (t.get("alerts-title"), Screen::Alerts(phone::alerts(env, signed))),
        Route::Devices => (t.get("devices-title"), Screen::Devices(signed.phone.devices.view(env))),
        Route::Storage => {
            (t.get("storage-title"), Screen::Storage(signed.phone.storage.view(env, &desk.subject.name)))
        }
        Route::AlertsDiagnosis | Route::Diagnosis => {
            let (title, view) = phone::diagnosis(model, env, signed);
            (title, Screen::Diagnosis(view))
        }
    }
}

fn settings(model: &Model, env: &Env, signed: &Signed) -> SettingsView {
    signed.settings.view(
        env,
        model.device,
        &signed.me,
        &signed.desk.subject,
        phone::biometrics_row(model, env, signed),
    )
}
