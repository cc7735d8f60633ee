//! Paying what the resolution says, at the gateway in the system's browser. How it ended is the server's to say: the
//! address that leads back only brings the citizen back.
use super::{events::RegularizationEvent, hearing::refusal, view::PaymentView};
use crate::{
    api::{
        ApiError,
        client::{self, Call},
        dpop,
        dto::{self, Outcome, PaymentState, Regularization as Year, YearState},
    },
    domain::person::PersonId,
    effects::{
        BrowserAnswer, OpenBrowser,
        db::{Keep, Vault},
        device::Device,
    },
    features::{Cmd, Env, banner, draw, run},
    parts::{Banner, Fact, Tone},
    text::Texts,
};
use serde::{Deserialize, Serialize};

/// By which name the trip to the gateway is kept, in the device's own database.
pub const TRIP: &str = "payment-trip";

/// Where to come back to from the gateway. The app may have been started anew meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trip {
    /// For whom.
    pub person: PersonId,
    /// The year that is paid.
    pub year: u16,
}

/// How the trip to the gateway ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Back {
    /// The browser sent the person back, or they closed it: how the payment ended is not known yet.
    Here,
    /// The app leaves and is started again at the return address.
    Leaving,
    /// There is no browser.
    NoBrowser,
    /// The payment could not be opened.
    Refused(ApiError),
}

/// The payments of one person.
#[derive(Default)]
pub struct Payments {
    busy: bool,
    /// The year whose payment was begun and whose end the server has not told yet.
    awaiting: Option<u16>,
    problem: Option<Banner>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
}

/// Whether there is something to pay by this resolution.
fn is_due(year: &Year) -> bool {
    year.result == Some(Outcome::Pay)
        && matches!(year.state, YearState::NotifiedSigned | YearState::NotifiedRejected)
}

/// The address that leads back from the gateway.
fn return_uri(redirect_uri: &str) -> String {
    redirect_uri
        .strip_suffix("/acceso/vuelta")
        .map_or_else(|| redirect_uri.to_owned(), |origin| format!("{origin}/pago/vuelta"))
}

impl Payments {
    /// Opens a payment and goes to the gateway.
    pub fn pay(&mut self, env: &Env, person: &PersonId, year: &Year) -> Cmd<RegularizationEvent> {
        let (false, true, Some(amount)) = (self.busy, is_due(year), year.amount) else { return draw() };
        self.busy = true;
        self.problem = None;
        let body = dto::PaymentStart { amount, return_uri: return_uri(&env.redirect_uri) };
        let trip = Trip { person: person.clone(), year: year.year };
        let api = env.api.clone();
        let number = year.year;
        draw().and(run(move |ctx| async move {
            let key = dpop::random(&ctx, 16).await;
            let path = format!("/people/{}/regularizations/{}/payments", trip.person.as_str(), trip.year);
            let payment: dto::Payment = match client::json(&api, &ctx, Call::post(path, &body, key)).await {
                Ok(payment) => payment,
                Err(e) => return RegularizationEvent::BackFromPayment(number, Back::Refused(e)),
            };
            let json = serde_json::to_string(&trip).ok();
            let keep = Keep { vault: Vault::Device, name: TRIP.into(), json, at: api.server_now() };
            // without it the way back leads to Inicio, where what is due is shown
            let _ = ctx.keep(keep).await;
            let open = OpenBrowser { url: payment.url, return_uri: body.return_uri };
            let back = match Device::open_browser(&ctx, open).await {
                BrowserAnswer::Returned(_) | BrowserAnswer::Cancelled => Back::Here,
                BrowserAnswer::Leaving => Back::Leaving,
                BrowserAnswer::Failed(_) => Back::NoBrowser,
            };
            RegularizationEvent::BackFromPayment(number, back)
        }))
    }

    /// The trip ended. `true`: the server has to be asked how.
    pub fn came_back(&mut self, t: Texts, year: u16, back: Back) -> bool {
        self.busy = matches!(back, Back::Leaving);
        match back {
            Back::Leaving => false,
            Back::Here => {
                self.returned(year);
                true
            }
            Back::NoBrowser => {
                self.mishaps += 1;
                self.problem = Some(banner(t, Tone::Bad, "error-no-browser"));
                false
            }
            Back::Refused(error) => {
                self.mishaps += 1;
                self.problem = Some(refusal(t, &error));
                true
            }
        }
    }

    /// The citizen is back from the gateway: how the payment ended is the next thing to ask.
    pub const fn returned(&mut self, year: u16) {
        self.busy = false;
        self.awaiting = Some(year);
    }

    /// A year comes to sight.
    pub fn enter(&mut self) {
        self.problem = None;
    }

    /// The years came: what to say about the payment that was waited for.
    pub fn heard(&mut self, words: impl Fn(u16) -> Option<Banner>) -> Option<String> {
        let words = words(self.awaiting.take()?)?;
        if words.tone == Tone::Bad {
            self.mishaps += 1;
        }
        Some(words.title)
    }

    /// Whether something is on its way.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.busy
    }

    /// Paying, while there is something to pay; afterwards how it ended.
    #[must_use]
    pub fn view(&self, t: Texts, year: &Year, listing: bool) -> Option<PaymentView> {
        let due = is_due(year);
        let unknown = self.awaiting == Some(year.year);
        let state = if unknown {
            Some(banner(t, Tone::Warning, "payment-unknown"))
        } else {
            self.problem.clone().or_else(|| last(t, year))
        };
        if !due && state.is_none() {
            return None;
        }
        let open = year.payment.as_ref().is_some_and(|p| p.state == PaymentState::Open);
        let amount = year.amount.filter(|_| due && !unknown && !self.busy);
        Some(PaymentView {
            pay: amount.map(|a| t.with("pay", [("amount", t.euros(a).into())])),
            ask: (due && (unknown || open) && !listing).then(|| t.get("payment-ask")),
            busy: if self.busy {
                Some(t.get("payment-going"))
            } else {
                (unknown && listing).then(|| t.get("payment-asking"))
            },
            note: t.get(if due { "payment-note" } else { "payment-note-done" }),
            state,
        })
    }
}

/// How the last payment of a year ended, in words.
#[must_use]
pub fn last(t: Texts, year: &Year) -> Option<Banner> {
    let (tone, id) = match year.payment.as_ref()?.state {
        PaymentState::Open => (Tone::Info, "payment-open"),
        PaymentState::Paid => (Tone::Good, "payment-paid"),
        PaymentState::Failed => (Tone::Bad, "payment-failed"),
        PaymentState::Cancelled => (Tone::Info, "payment-cancelled"),
        PaymentState::Expired => (Tone::Info, "payment-expired"),
        PaymentState::Duplicate => (Tone::Warning, "payment-duplicate"),
    };
    Some(banner(t, tone, id))
}

/// The receipt of what was paid.
#[must_use]
pub fn receipt(t: Texts, year: &Year) -> Vec<Fact> {
    let receipt = year.payment.as_ref().and_then(|p| p.receipt.as_ref());
    receipt.map_or_else(Vec::new, |r| crate::features::acts::receipt(t, r))
}
