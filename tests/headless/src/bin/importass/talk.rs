//! Each command as a talk with the core: events in, views out, until there is something to print.
mod acts;

use crate::{
    Ending, Trouble,
    args::{
        Command, Contact, Devices, Documents, Notices, NoticesDo, Options, Regularization, Settings, SignIn,
        Switch,
    },
    law, print,
};
use etcetera::BaseStrategy;
use headless::{Browser, Shell, Start, operations::Seen};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;
use shared::{
    app::{Event, Screen, View},
    features::{
        access::events::{AccessEvent, AccessField, PrimerAnswer, SignInMethod},
        contact::events::ContactEvent,
        devices::{events::DevicesEvent, view::DevicesView},
        documents::{events::DocumentsEvent, view::FileView},
        notices::events::{NoticeAction, NoticesEvent},
        represented::events::RepresentedEvent,
        settings::events::SettingsEvent,
    },
    navigation::Route,
    parts::{Banner, Load, Tone},
};
use std::{
    io::{BufRead, IsTerminal},
    path::PathBuf,
    time::Duration,
};

/// The core gives up a request after a quarter of a minute, and tries some again.
const PATIENCE: Duration = Duration::from_secs(120);
/// As long as the provider waits for a person.
const A_PERSONS_TIME: Duration = Duration::from_secs(30 * 60);
/// What was begun by an event has reached the view when nothing was drawn for so long.
const QUIET: Duration = Duration::from_millis(250);

type Outcome<T> = Result<T, Trouble>;

struct Talk<'a> {
    options: &'a Options,
    shell: Shell,
}

/// Carries a command out.
pub fn run(options: &Options) -> Outcome<()> {
    match &options.command {
        Command::SignIn { how } => sign_in(options, how),
        Command::SignOut { everywhere } => Talk::begin(options, Route::Settings)?.sign_out(*everywhere),
        Command::People => Talk::begin(options, Route::Represented)?.show(),
        Command::Home => Talk::begin(options, Route::Home)?.show(),
        Command::Notices(notices) => notices_command(options, notices),
        Command::Documents { search, what } => match what {
            None | Some(Documents::List) => {
                Talk::begin(options, Route::Documents)?.documents(search.as_deref())
            }
            Some(Documents::Show { id }) => Talk::begin(options, Route::Document { id: id.clone() })?.show(),
            Some(Documents::Get { id, to }) => {
                Talk::with(options, Route::Document { id: id.clone() }, |s| s.present_to = Some(to.clone()))?
                    .download()
            }
        },
        Command::Regularization { what } => match what {
            None | Some(Regularization::List) => Talk::begin(options, Route::Years)?.show(),
            Some(Regularization::Show { year }) => Talk::begin(options, Route::Year { year: *year })?.show(),
            Some(Regularization::Detail { year }) => {
                Talk::begin(options, Route::YearDetail { year: *year })?.show()
            }
            Some(Regularization::Waive { year, yes }) => acts::waive(options, *year, *yes),
            Some(Regularization::Allege(what)) => acts::allege(options, what),
            Some(Regularization::Pay { year, play }) => acts::pay(options, *year, *play),
            Some(Regularization::Ask) => acts::ask(options),
        },
        Command::Contact { what } => match what {
            None | Some(Contact::Show) => Talk::begin(options, Route::Contact)?.show(),
            Some(Contact::ChangeMobile { mobile, code }) => {
                Talk::begin(options, Route::ChangeMobile)?.change(mobile, code.as_deref())
            }
            Some(Contact::ChangeEmail { email, code }) => {
                Talk::begin(options, Route::ChangeEmail)?.change(email, code.as_deref())
            }
            Some(Contact::Ask) => Talk::begin(options, Route::ChangeMobile)?.ask(),
        },
        Command::Guide => Talk::begin(options, Route::Guide)?.show(),
        Command::HelpPhones => Talk::begin(options, Route::Help)?.show(),
        Command::Services { page: None } => Talk::begin(options, Route::Services)?.show(),
        Command::Services { page: Some(page) } => match Route::parse(&format!("/servicios/{page}")) {
            Some(route) => Talk::begin(options, route)?.show(),
            None => Err(Trouble::new(Ending::Problem, "no such page: see `importass services`")),
        },
        Command::Devices { what: None | Some(Devices::List) } => Talk::begin(options, Route::Devices)?.show(),
        Command::Devices { what: Some(Devices::SignOut { id }) } => {
            Talk::begin(options, Route::Devices)?.sign_out_device(id)
        }
        Command::Diagnosis { push } => {
            let route = if *push { Route::AlertsDiagnosis } else { Route::Diagnosis };
            let talk = Talk::begin(options, route)?;
            let view = talk.settled()?;
            talk.finish(&view)
        }
        Command::Settings { what } => settings(options, what.as_ref()),
        Command::Regularize(command) => law::regularize(command, options.lang.into()),
        Command::Contribution(command) => law::contribution(command),
        Command::Simulate(command) => law::simulate(command),
    }
}

fn home(options: &Options) -> Outcome<PathBuf> {
    if let Some(home) = &options.home {
        return Ok(home.clone());
    }
    let strategy = etcetera::choose_base_strategy()
        .map_err(|_| Trouble::new(Ending::Problem, "there is no home folder: use --home"))?;
    Ok(strategy.data_dir().join("importass-open"))
}

fn words(banner: &Banner) -> String {
    format!("{}. {}", banner.title.trim_end_matches('.'), banner.text)
}

/// Whether a view shows what was asked for, in its last state.
fn is_settled(view: &View) -> bool {
    !view.updating
        && !matches!(view.screen, Screen::Starting(_))
        && !matches!(load(view), Some(Load::Loading { .. }))
}

fn load(view: &View) -> Option<&Load> {
    Some(match &view.screen {
        Screen::Represented(s) => &s.load,
        Screen::Home(s) => &s.load,
        Screen::Notices(s) => &s.load,
        Screen::Notice(s) => &s.load,
        Screen::Documents(s) => &s.load,
        Screen::Document(s) => &s.load,
        Screen::Years(s) => &s.load,
        Screen::Year(s) => &s.load,
        Screen::YearDetail(s) => &s.load,
        Screen::Contact(s) => &s.load,
        Screen::Devices(s) => &s.load,
        Screen::Storage(s) => &s.load,
        _ => return None,
    })
}

const fn is_outside(screen: &Screen) -> bool {
    matches!(screen, Screen::Welcome(_) | Screen::SmsForm(_) | Screen::Waiting(_))
}

/// What went wrong with what is on the screen, in the core's words.
fn trouble(view: &View) -> Outcome<()> {
    let failed = |ending, title: &str, text: &str| {
        Err(Trouble::new(ending, format!("{}. {text}", title.trim_end_matches('.'))))
    };
    match load(view) {
        Some(Load::Failed { title, text, retry: Some(_) }) => failed(Ending::Temporary, title, text),
        Some(Load::Failed { title, text, retry: None }) => failed(Ending::Problem, title, text),
        Some(Load::NotAllowed { title, text }) => failed(Ending::NotAllowed, title, text),
        Some(Load::Loading { text }) => Err(Trouble::new(Ending::Temporary, text.as_str())),
        Some(Load::Ready | Load::Empty { .. }) | None => match (&view.screen, &view.line) {
            (Screen::Failure(f), _) => failed(Ending::Problem, &view.title, &f.text),
            (Screen::Outcome(o), _) if o.ask.is_some() => {
                Err(Trouble::new(Ending::Unknown, words(&o.banner)))
            }
            (Screen::Outcome(o), _) if o.banner.tone == Tone::Bad => {
                Err(Trouble::new(Ending::Problem, words(&o.banner)))
            }
            (_, Some(line)) => Err(Trouble::new(Ending::Temporary, line.text.as_str())),
            (_, None) => Ok(()),
        },
    }
}

impl<'a> Talk<'a> {
    /// Opens the app at a place, as oneself or for somebody.
    fn begin(options: &'a Options, route: Route) -> Outcome<Self> {
        Self::with(options, route, |_| {})
    }

    fn with(options: &'a Options, route: Route, change: impl FnOnce(&mut Start)) -> Outcome<Self> {
        let public = route.is_public();
        let talk = Self::open(options, &route.path(), change)?;
        let view = talk.until(|v| !matches!(v.screen, Screen::Starting(_)))?;
        if public || matches!(view.screen, Screen::Failure(_)) {
            return Ok(talk);
        }
        talk.must_be_signed_in(&view)?;
        if let Some(person) = &options.person {
            talk.act_for(person)?;
            talk.send(Event::Go(route))?;
        }
        Ok(talk)
    }

    fn open(options: &'a Options, path: &str, change: impl FnOnce(&mut Start)) -> Outcome<Self> {
        let mut start = Start::new(options.api.clone(), home(options)?);
        start.path = path.to_owned();
        start.language = options.lang.into();
        start.speaks = true;
        change(&mut start);
        Ok(Self { options, shell: Shell::start(start)? })
    }

    fn send(&self, event: Event) -> Outcome<()> {
        Ok(self.shell.send(&event)?)
    }

    fn until(&self, wanted: impl Fn(&View) -> bool) -> Outcome<View> {
        Ok(self.shell.wait_until(wanted, PATIENCE)?)
    }

    /// What was begun has ended: it reached the view, and the server.
    fn settled(&self) -> Outcome<View> {
        self.shell.settle(QUIET, PATIENCE)?;
        self.until(is_settled)
    }

    fn must_be_signed_in(&self, view: &View) -> Outcome<()> {
        if !is_outside(&view.screen) {
            return Ok(());
        }
        let said = match &view.screen {
            Screen::Welcome(w) => w.problem.as_ref().map(words),
            _ => None,
        };
        Err(Trouble::new(Ending::SignInNeeded, said.unwrap_or_else(|| view.title.clone())))
    }

    /// Only one of those that the core finds.
    fn act_for(&self, person: &str) -> Outcome<()> {
        self.send(Event::Go(Route::Represented))?;
        let view = self.until(|v| {
            is_outside(&v.screen) || matches!(v.screen, Screen::Represented(_)) && is_settled(v)
        })?;
        self.must_be_signed_in(&view)?;
        let Screen::Represented(all) = &view.screen else { return trouble(&view) };
        let mut found: Vec<_> = all.rows.iter().filter(|r| r.person == person).cloned().collect();
        if found.is_empty() {
            trouble(&view)?;
            self.send(Event::Represented(RepresentedEvent::Search(person.to_owned())))?;
            if let Screen::Represented(some) = self.shell.view()?.screen {
                found = some.rows;
            }
        }
        match found.as_slice() {
            [one] => {
                self.send(Event::Represented(RepresentedEvent::ActFor { person: one.person.clone() }))?;
                self.until(|v| v.stripe.is_some()).map(drop)
            }
            [] => match load(&self.shell.view()?) {
                Some(Load::Empty { title, text }) => {
                    Err(Trouble::new(Ending::NotAllowed, format!("{title}. {text}")))
                }
                _ => Err(Trouble::new(Ending::NotAllowed, person)),
            },
            several => {
                let names: Vec<&str> = several.iter().map(|r| r.name.as_str()).collect();
                Err(Trouble::new(Ending::Problem, format!("--as is not unique: {}", names.join(", "))))
            }
        }
    }

    fn print(&self, view: &View) -> Outcome<()> {
        if self.options.json {
            self.print_json(&view.screen)
        } else {
            headless::say(print::screen(view).trim_end());
            Ok(())
        }
    }

    fn print_json(&self, value: &impl serde::Serialize) -> Outcome<()> {
        let json = serde_json::to_string_pretty(value)
            .map_err(|_| Trouble::new(Ending::Problem, "the screen cannot be written as JSON"))?;
        headless::say(&json);
        Ok(())
    }

    /// Prints what is on the screen when it is as new as it gets.
    fn show(&self) -> Outcome<()> {
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.finish(&view)
    }

    fn finish(&self, view: &View) -> Outcome<()> {
        self.must_be_signed_in(view)?;
        self.print(view)?;
        trouble(view)
    }

    // ---- devices

    fn sign_out_device(&self, id: &str) -> Outcome<()> {
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.must_be_signed_in(&view)?;
        self.send(Event::Devices(DevicesEvent::SignOut { id: id.to_owned() }))?;
        if self.shell.view()?.dialog.is_none() {
            return Err(Trouble::new(Ending::Problem, "no such device: see `importass devices`"));
        }
        self.send(Event::Confirm)?;
        let view = self.settled()?;
        match &view.screen {
            Screen::Devices(DevicesView { problem: Some(problem), .. }) => {
                Err(Trouble::new(Ending::Problem, words(problem)))
            }
            _ => self.finish(&view),
        }
    }

    // ---- notices

    fn notices(&self, asked: &Notices) -> Outcome<()> {
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.must_be_signed_in(&view)?;
        self.send(Event::Notices(NoticesEvent::Filter(asked.filter.into())))?;
        if let Some(search) = &asked.search {
            self.send(Event::Notices(NoticesEvent::Search(search.clone())))?;
        }
        let mut view = self.settled()?;
        if !asked.all {
            return self.finish(&view);
        }
        let mut screens: Vec<Value> = Vec::new();
        loop {
            if self.options.json {
                screens.push(serde_json::to_value(&view.screen).unwrap_or(Value::Null));
            } else {
                self.print(&view)?;
            }
            let Screen::Notices(list) = &view.screen else { break };
            if list.paging.next.is_none() {
                break;
            }
            let position = list.paging.position.clone();
            self.send(Event::Notices(NoticesEvent::Next))?;
            view =
                self.until(|v| matches!(&v.screen, Screen::Notices(n) if n.paging.position != position))?;
        }
        if self.options.json {
            self.print_json(&screens)?;
        }
        trouble(&view)
    }

    fn act(&self, action: NoticeAction, ids: &[String]) -> Outcome<()> {
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.must_be_signed_in(&view)?;
        if let Some(Load::NotAllowed { .. }) = load(&view) {
            return trouble(&view);
        }
        let before = view.announcement.number;
        self.send(Event::Notices(NoticesEvent::StartSelecting))?;
        for id in ids {
            self.send(Event::Notices(NoticesEvent::Toggle { id: id.clone() }))?;
        }
        self.send(Event::Notices(NoticesEvent::ActOnSelected(action)))?;
        let view = self.settled()?;
        if view.announcement.number > before {
            headless::say(&view.announcement.text);
        }
        trouble(&view)
    }

    // ---- documents

    fn documents(&self, search: Option<&str>) -> Outcome<()> {
        let Some(words) = search else { return self.show() };
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.must_be_signed_in(&view)?;
        self.send(Event::Documents(DocumentsEvent::Search(words.to_owned())))?;
        self.finish(&self.settled()?)
    }

    fn download(&self) -> Outcome<()> {
        let view = self.until(|v| is_settled(v) || is_outside(&v.screen))?;
        self.must_be_signed_in(&view)?;
        if !matches!(&view.screen, Screen::Document(d) if d.load == Load::Ready) {
            return trouble(&view);
        }
        self.send(Event::Documents(DocumentsEvent::Download))?;
        let bar = ProgressBar::new(100);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {msg}") {
            bar.set_style(style);
        }
        let file = self.shell.wait_for(A_PERSONS_TIME, |v| match &v.screen {
            Screen::Document(d) => match &d.file {
                FileView::Coming { percent, label, .. } => {
                    bar.set_position(u64::from(*percent));
                    bar.set_message(label.clone());
                    None
                }
                FileView::Absent { .. } => None,
                other => Some(Ok(other.clone())),
            },
            _ => Some(Err(v.clone())),
        })?;
        bar.finish_and_clear();
        match file {
            Ok(FileView::Stopped { banner, .. }) => {
                let ending = if banner.tone == Tone::Bad { Ending::Problem } else { Ending::Temporary };
                return Err(Trouble::new(ending, words(&banner)));
            }
            Ok(_) => {}
            Err(view) => return self.finish(&view),
        }
        self.send(Event::Documents(DocumentsEvent::OpenFile))?;
        let view = self.settled()?;
        match (self.shell.seen().into_iter().next(), &view.screen) {
            (Some(Seen::Presented { path, .. }), _) => {
                if self.options.json {
                    return self.print(&view);
                }
                headless::say(&path.display().to_string());
                Ok(())
            }
            (_, Screen::Document(d)) => {
                Err(Trouble::new(Ending::Problem, d.problem.as_ref().map(words).unwrap_or_default()))
            }
            _ => trouble(&view),
        }
    }

    // ---- mobile and e-mail

    fn change(&self, text: &str, code: Option<&str>) -> Outcome<()> {
        // an act whose end is not known goes first
        let view = self.settled_or_outside()?;
        self.must_be_signed_in(&view)?;
        if !matches!(view.screen, Screen::ContactForm(_)) {
            self.print(&view)?;
            return trouble(&view);
        }
        self.send(Event::Contact(ContactEvent::Typed(text.to_owned())))?;
        self.send(Event::Contact(ContactEvent::Submit))?;
        let view = self.until(|v| match &v.screen {
            Screen::ContactForm(f) => f.busy.is_none(),
            Screen::Code(c) => c.busy.is_none(),
            _ => true,
        })?;
        match &view.screen {
            Screen::Code(c) => {
                let code = read_code(code, &c.intro)?;
                self.send(Event::Contact(ContactEvent::CodeTyped(code)))?;
                self.send(Event::Contact(ContactEvent::Submit))?;
            }
            Screen::ContactForm(f) => {
                let said = f.problem.as_ref().map(words).or_else(|| f.field.error.clone());
                return Err(Trouble::new(Ending::Problem, said.unwrap_or_default()));
            }
            _ => return self.finish(&view),
        }
        let view = self.until(|v| match &v.screen {
            Screen::Code(c) => c.busy.is_none(),
            Screen::Outcome(o) => o.busy.is_none(),
            _ => true,
        })?;
        match &view.screen {
            Screen::Code(c) => {
                let said = c.problem.as_ref().map(words).or_else(|| c.code.error.clone());
                Err(Trouble::new(Ending::Problem, said.unwrap_or_default()))
            }
            Screen::ContactForm(f) => {
                Err(Trouble::new(Ending::Problem, f.problem.as_ref().map(words).unwrap_or_default()))
            }
            Screen::Outcome(o) if o.done.is_some() && o.banner.tone == Tone::Good => self.print(&view),
            _ => self.finish(&view),
        }
    }

    fn settled_or_outside(&self) -> Outcome<View> {
        self.shell.settle(QUIET, PATIENCE)?;
        self.until(|v| is_settled(v) || is_outside(&v.screen))
    }

    /// The core asks by itself when it is opened; where that brought nothing, it is asked for again.
    fn ask(&self) -> Outcome<()> {
        let view = self.settled_or_outside()?;
        self.must_be_signed_in(&view)?;
        match &view.screen {
            Screen::Outcome(o) => {
                if o.ask.is_some() {
                    self.send(Event::Contact(ContactEvent::AskAgain))?;
                }
                let view = self.until(|v| !matches!(&v.screen, Screen::Outcome(o) if o.busy.is_some()))?;
                self.finish(&view)
            }
            // there is nothing to ask about
            _ => {
                self.send(Event::Go(Route::Contact))?;
                self.show()
            }
        }
    }

    // ---- the session

    fn sign_out(&self, everywhere: bool) -> Outcome<()> {
        let event = if everywhere { SettingsEvent::SignOutEverywhere } else { SettingsEvent::SignOut };
        self.send(Event::Settings(event))?;
        // asked once it is known what would be lost
        self.until(|v| v.dialog.is_some())?;
        self.send(Event::Confirm)?;
        let view = self.until(|v| match &v.screen {
            Screen::Welcome(_) => true,
            Screen::Settings(s) => s.problem.is_some(),
            _ => false,
        })?;
        // the databases go, too, before this process does
        self.shell.settle(QUIET, PATIENCE)?;
        match &view.screen {
            Screen::Settings(s) => {
                Err(Trouble::new(Ending::Temporary, s.problem.as_ref().map(words).unwrap_or_default()))
            }
            _ => self.print(&view),
        }
    }

    /// "Later" to both offers: a command line has neither.
    fn arrive(&self, patience: Duration) -> Outcome<()> {
        loop {
            let view = self.shell.wait_until(
                |v| match &v.screen {
                    Screen::Waiting(_) | Screen::Starting(_) => false,
                    Screen::Code(c) => c.busy.is_none(),
                    Screen::SmsForm(f) => f.busy.is_none(),
                    Screen::Home(_) => is_settled(v),
                    _ => true,
                },
                patience,
            )?;
            match &view.screen {
                Screen::PushPrimer(_) | Screen::BiometricsPrimer(_) => {
                    self.send(Event::Access(AccessEvent::Primer(PrimerAnswer::Later)))?;
                }
                Screen::Welcome(w) => {
                    let said = w.problem.as_ref().map(words);
                    return Err(Trouble::new(Ending::Problem, said.unwrap_or(view.title)));
                }
                Screen::Code(c) => {
                    let said = c.problem.as_ref().map(words).or_else(|| c.code.error.clone());
                    return Err(Trouble::new(Ending::Problem, said.unwrap_or_default()));
                }
                _ => return self.finish(&view),
            }
        }
    }
}

fn notices_command(options: &Options, asked: &Notices) -> Outcome<()> {
    match &asked.what {
        Some(NoticesDo::Show { id }) => {
            let talk = Talk::begin(options, Route::Notice { id: id.clone() })?;
            // it is read now, and the server is told so
            let view = talk.settled_or_outside()?;
            talk.finish(&view)
        }
        Some(what) => match what.action() {
            Some((action, ids)) => Talk::begin(options, Route::Notices)?.act(action, ids),
            None => Talk::begin(options, Route::Notices)?.notices(asked),
        },
        None => Talk::begin(options, Route::Notices)?.notices(asked),
    }
}

fn settings(options: &Options, what: Option<&Settings>) -> Outcome<()> {
    let event = match what {
        None => return Talk::begin(options, Route::Settings)?.show(),
        Some(Settings::Language { language }) => SettingsEvent::Language((*language).into()),
        Some(Settings::Theme { theme }) => SettingsEvent::Theme((*theme).into()),
        Some(Settings::Push { switch }) => SettingsEvent::Push(*switch == Switch::On),
        Some(Settings::Biometrics { switch }) => SettingsEvent::Biometrics(*switch == Switch::On),
    };
    // language and look belong to the device, not to a session
    let of_device = matches!(event, SettingsEvent::Language(_) | SettingsEvent::Theme(_));
    let talk = if of_device {
        let talk = Talk::open(options, &Route::Settings.path(), |_| {})?;
        talk.until(|v| !matches!(v.screen, Screen::Starting(_)))?;
        talk
    } else {
        Talk::begin(options, Route::Settings)?
    };
    talk.send(Event::Settings(event))?;
    let view = talk.settled_or_outside()?;
    match &view.screen {
        Screen::Settings(s) => {
            talk.print(&view)?;
            match &s.problem {
                Some(problem) => Err(Trouble::new(Ending::Problem, words(problem))),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

fn sign_in(options: &Options, how: &SignIn) -> Outcome<()> {
    let (method, unattended) = match how {
        SignIn::Sms { identifier, birth_date, mobile, code } => {
            return sign_in_by_sms(options, [identifier, birth_date, mobile], code.as_deref());
        }
        SignIn::Clave(who) => (SignInMethod::ClavePermanente, who),
        SignIn::ClaveMovil(who) => (SignInMethod::ClaveMovil, who),
        SignIn::Certificate(who) => (SignInMethod::Certificate, who),
    };
    let browser = match &unattended.persona {
        Some(slug) => Browser::persona(&options.api, slug)?,
        None => Browser::person()?,
    };
    let Some(talk) = at_the_choice(options, browser)? else { return Ok(()) };
    talk.send(Event::Access(AccessEvent::Start(method)))?;
    talk.arrive(A_PERSONS_TIME)
}

/// The choice of how to sign in; none for who is signed in already, which is said.
fn at_the_choice(options: &Options, browser: Browser) -> Outcome<Option<Talk<'_>>> {
    let talk = Talk::open(options, "/", |s| s.browser = browser)?;
    let view = talk.until(|v| !matches!(v.screen, Screen::Starting(_)))?;
    match view.screen {
        Screen::Welcome(_) => Ok(Some(talk)),
        Screen::Failure(_) => trouble(&view).map(|()| None),
        _ => {
            eprintln!("already signed in: `importass sign-out` first");
            talk.show().map(|()| None)
        }
    }
}

fn sign_in_by_sms(options: &Options, fields: [&String; 3], code: Option<&str>) -> Outcome<()> {
    let Some(talk) = at_the_choice(options, Browser::None)? else { return Ok(()) };
    talk.send(Event::Access(AccessEvent::Start(SignInMethod::Sms)))?;
    let names = [AccessField::Identifier, AccessField::BirthDate, AccessField::Mobile];
    for (field, text) in names.into_iter().zip(fields) {
        talk.send(Event::Access(AccessEvent::Typed { field, text: text.clone() }))?;
    }
    talk.send(Event::Access(AccessEvent::Submit))?;
    let view = talk.until(|v| match &v.screen {
        Screen::SmsForm(f) => f.busy.is_none(),
        Screen::Code(c) => c.busy.is_none(),
        _ => true,
    })?;
    match &view.screen {
        Screen::Code(c) => {
            let text = read_code(code, &c.intro)?;
            talk.send(Event::Access(AccessEvent::Typed { field: AccessField::Code, text }))?;
            talk.send(Event::Access(AccessEvent::Submit))?;
            talk.arrive(PATIENCE)
        }
        Screen::SmsForm(f) => {
            let errors =
                [&f.identifier, &f.birth_date, &f.mobile].into_iter().filter_map(|f| f.error.clone());
            let said: Vec<String> = f.problem.as_ref().map(words).into_iter().chain(errors).collect();
            Err(Trouble::new(Ending::Problem, said.join("\n")))
        }
        _ => talk.finish(&view),
    }
}

/// The code, from the command line or from stdin. What is asked for stands on stderr.
fn read_code(given: Option<&str>, intro: &str) -> Outcome<String> {
    if let Some(code) = given {
        return Ok(code.to_owned());
    }
    eprintln!("{intro}");
    if std::io::stdin().is_terminal() {
        eprint!("> ");
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}
