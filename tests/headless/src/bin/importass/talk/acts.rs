//! Acts with legal effect, and payment: what is asked before, and how each end is told.
use super::{A_PERSONS_TIME, Outcome, PATIENCE, QUIET, Talk, is_outside, is_settled, trouble, words};
use crate::{
    Ending, Trouble,
    args::{Allege, Options, Play},
};
use headless::Browser;
use shared::{
    app::{Event, Screen, View},
    features::regularization::{
        events::RegularizationEvent,
        view::{PaymentView, YearView},
    },
    navigation::Route,
    parts::{Banner, Dialog, Tone},
};
use std::{
    io::{BufRead, IsTerminal, Read},
    path::Path,
};

/// More bytes than this are more characters than allegations may have; the core says how many they are.
const MORE_THAN_ENOUGH: u64 = 64 * 1024;

/// Waives the refund of a year.
pub(super) fn waive(options: &Options, year: u16, yes: bool) -> Outcome<()> {
    if !yes && !std::io::stdin().is_terminal() {
        let said = "a waiver is asked about at a terminal: where there is none, `--yes` is the answer";
        return Err(Trouble::new(Ending::Usage, said));
    }
    let talk = Talk::begin(options, Route::Year { year })?;
    let view = talk.at_the_year()?;
    talk.send(Event::Regularization(RegularizationEvent::Waive))?;
    let Some(dialog) = talk.shell.view()?.dialog else { return talk.cannot(&view) };
    if !confirms(&dialog, yes)? {
        talk.send(Event::Dismiss)?;
        return Err(Trouble::new(Ending::Problem, ""));
    }
    talk.send(Event::Confirm)?;
    talk.registered()
}

/// Asks what the dialog asks. What is asked stands on stderr, also where the answer was given beforehand.
fn confirms(dialog: &Dialog, yes: bool) -> Outcome<bool> {
    eprintln!("{}\n{}", dialog.title, dialog.text);
    if yes {
        return Ok(true);
    }
    eprint!("1  {}\n2  {}\n> ", dialog.confirm, dialog.cancel);
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim() == "1")
}

/// Sends allegations.
pub(super) fn allege(options: &Options, what: &Allege) -> Outcome<()> {
    let text = match (&what.text, &what.file) {
        (_, Some(file)) => read_file(file)?,
        (Some(text), None) if text == "-" => read_text(std::io::stdin().lock())?,
        (text, None) => text.clone().unwrap_or_default(),
    };
    let talk = Talk::begin(options, Route::Allegations { year: what.year })?;
    let view = talk.at_the_year()?;
    if !matches!(view.screen, Screen::Allegations(_)) {
        return talk.cannot(&view);
    }
    talk.send(Event::Regularization(RegularizationEvent::AllegationsTyped(text)))?;
    talk.send(Event::Regularization(RegularizationEvent::SubmitAllegations))?;
    talk.registered()
}

fn read_file(path: &Path) -> Outcome<String> {
    let file = std::fs::File::open(path)
        .map_err(|e| Trouble::new(Ending::Problem, format!("{}: {e}", path.display())))?;
    read_text(file)
}

fn read_text(from: impl Read) -> Outcome<String> {
    let mut bytes = Vec::new();
    let length = from.take(MORE_THAN_ENOUGH).read_to_end(&mut bytes)?;
    if u64::try_from(length).is_ok_and(|n| n == MORE_THAN_ENOUGH) {
        // too long in any case, and perhaps cut inside a character
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|_| Trouble::new(Ending::Problem, "the allegations are not UTF-8 text"))
}

/// Pays what a resolution says.
pub(super) fn pay(options: &Options, year: u16, play: Option<Play>) -> Outcome<()> {
    let browser = match play {
        Some(play) => Browser::payer(&options.api, play.into())?,
        None => Browser::person()?,
    };
    let talk = Talk::with(options, Route::Year { year }, |s| s.browser = browser)?;
    let view = talk.at_the_year()?;
    if !matches!(&view.screen, Screen::Year(y) if y.payment.as_ref().is_some_and(|p| p.pay.is_some())) {
        return talk.cannot(&view);
    }
    talk.send(Event::Regularization(RegularizationEvent::Pay))?;
    let view =
        talk.shell.wait_until(|v| is_outside(&v.screen) || !is_paying(v) && is_settled(v), A_PERSONS_TIME)?;
    talk.must_be_signed_in(&view)?;
    talk.print(&view)?;
    match payment(&view) {
        Some(PaymentView { state: Some(state), ask, .. }) => paid(&view, state, ask.is_some()),
        _ => trouble(&view),
    }
}

fn payment(view: &View) -> Option<&PaymentView> {
    match &view.screen {
        Screen::Year(y) => y.payment.as_ref(),
        _ => None,
    }
}

fn is_paying(view: &View) -> bool {
    payment(view).is_some_and(|p| p.busy.is_some())
}

/// Done only where the server says that it was paid.
fn paid(view: &View, state: &Banner, can_ask: bool) -> Outcome<()> {
    match state.tone {
        Tone::Good => Ok(()),
        Tone::Warning if can_ask => Err(Trouble::new(Ending::Unknown, words(state))),
        Tone::Info | Tone::Warning | Tone::Bad => {
            trouble(view)?;
            Err(Trouble::new(Ending::Problem, words(state)))
        }
    }
}

/// Asks whether the last answer to a hearing arrived. The core asks by itself when it is opened; where that brought
/// nothing, it is asked again.
pub(super) fn ask(options: &Options) -> Outcome<()> {
    let talk = Talk::begin(options, Route::Home)?;
    let view = talk.settled_or_outside()?;
    talk.must_be_signed_in(&view)?;
    let Screen::Home(home) = &view.screen else { return talk.finish(&view) };
    for card in &home.due {
        talk.send(Event::Go(card.link.route.clone()))?;
        let view = talk.settled_or_outside()?;
        if let (Screen::Outcome(o), Route::Year { .. }) = (&view.screen, &card.link.route) {
            if o.ask.is_some() {
                talk.send(Event::Regularization(RegularizationEvent::AskAgain))?;
            }
            let view = talk.until(|v| !matches!(&v.screen, Screen::Outcome(o) if o.busy.is_some()))?;
            return talk.finish(&view);
        }
    }
    // there is nothing to ask about
    talk.send(Event::Go(Route::Years))?;
    talk.show()
}

impl Talk<'_> {
    /// The year as new as it gets. What an earlier act left behind goes first.
    fn at_the_year(&self) -> Outcome<View> {
        let view = self.settled_or_outside()?;
        self.must_be_signed_in(&view)?;
        if !matches!(view.screen, Screen::Outcome(_)) {
            return Ok(view);
        }
        self.finish(&view)?;
        Err(Trouble::new(Ending::Problem, "an earlier act ended so: nothing was done now"))
    }

    /// The year as it is, which is not one where this can be done.
    fn cannot(&self, view: &View) -> Outcome<()> {
        self.print(view)?;
        trouble(view)?;
        let said = match &view.screen {
            Screen::Year(YearView { state, .. }) => words(state),
            _ => String::new(),
        };
        Err(Trouble::new(Ending::Problem, said))
    }

    /// An act that was sent has ended, or nobody knows how.
    fn registered(&self) -> Outcome<()> {
        let view = self.shell.wait_until(
            |v| match &v.screen {
                Screen::Outcome(o) => o.busy.is_none(),
                Screen::Year(y) => y.problem.is_some() && is_settled(v),
                Screen::Allegations(a) => {
                    a.busy.is_none() && (a.problem.is_some() || a.text.error.is_some()) && is_settled(v)
                }
                other => is_outside(other),
            },
            PATIENCE,
        )?;
        let said = match &view.screen {
            Screen::Year(y) => y.problem.as_ref().map(words),
            Screen::Allegations(a) => a.problem.as_ref().map(words).or_else(|| a.text.error.clone()),
            _ => {
                // what follows the act reaches the device, too, before this process ends
                self.shell.settle(QUIET, PATIENCE)?;
                return self.finish(&view);
            }
        };
        self.print(&view)?;
        Err(Trouble::new(Ending::Problem, said.unwrap_or_default()))
    }
}
