//! What crosses the wire, read with care: unknown members are passed over, known ones must fit.
use crate::{
    domain::{
        dates::Instant,
        money::Money,
        notice::NoticeKind,
        person::{Method, PersonId, Power, PowerKind},
    },
    effects::{
        PushPlatform,
        db::{DocumentRecord, NoticeHead, NoticeLink, NoticeRecord},
    },
};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// An instant as RFC 3339.
pub mod instant {
    use super::{Deserialize, Deserializer, Error, Instant, Serializer};

    /// Writes it.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(at: &Instant, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&jiff::Timestamp::from_second(at.0).unwrap_or_default())
    }

    /// Reads it.
    ///
    /// # Errors
    /// Not RFC 3339.
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Instant, D::Error> {
        Instant::parse(&String::deserialize(d)?).ok_or_else(|| D::Error::custom("not an instant"))
    }

    /// The same, where it may be missing.
    pub mod option {
        use super::{Deserializer, Instant, Serializer};
        use serde::{Deserialize, Serialize};

        #[derive(Deserialize, Serialize)]
        struct Wrap(#[serde(with = "super")] Instant);

        /// Writes it.
        ///
        /// # Errors
        /// Those of the serializer.
        #[allow(clippy::ref_option, reason = "serde's signature")]
        pub fn serialize<S: Serializer>(at: &Option<Instant>, s: S) -> Result<S::Ok, S::Error> {
            at.map(Wrap).serialize(s)
        }

        /// Reads it.
        ///
        /// # Errors
        /// Not RFC 3339.
        pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Instant>, D::Error> {
            Ok(Option::<Wrap>::deserialize(d)?.map(|w| w.0))
        }
    }
}

/// Money as the contract writes them.
pub mod euros {
    use super::{Deserialize, Deserializer, Error, Money, Serializer};

    /// Writes them.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(amount: &Money, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(amount)
    }

    /// Reads them.
    ///
    /// # Errors
    /// Not an amount with two decimals.
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Money, D::Error> {
        String::deserialize(d)?.parse().map_err(D::Error::custom)
    }

    /// The same, where it may be missing.
    pub mod option {
        use super::{Deserializer, Money, Serializer};
        use serde::{Deserialize, Serialize};

        #[derive(Deserialize, Serialize)]
        struct Wrap(#[serde(with = "super")] Money);

        /// Writes them.
        ///
        /// # Errors
        /// Those of the serializer.
        #[allow(clippy::ref_option, reason = "serde's signature")]
        pub fn serialize<S: Serializer>(amount: &Option<Money>, s: S) -> Result<S::Ok, S::Error> {
            amount.map(Wrap).serialize(s)
        }

        /// Reads them.
        ///
        /// # Errors
        /// Not an amount with two decimals.
        pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Money>, D::Error> {
            Ok(Option::<Wrap>::deserialize(d)?.map(|w| w.0))
        }
    }
}

fn day<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Date>, D::Error> {
    Option::<String>::deserialize(d)?
        .map(|text| text.parse().map_err(|_| D::Error::custom("not a day")))
        .transpose()
}

#[allow(clippy::ref_option, reason = "serde's signature")]
fn write_day<S: Serializer>(day: &Option<Date>, s: S) -> Result<S::Ok, S::Error> {
    day.map(|d| d.to_string()).serialize(s)
}

/// `Status` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Status {
    /// Server's time.
    #[serde(with = "instant")]
    pub now: Instant,
    /// OpenID provider.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Oldest version of the contract still served.
    pub minimum_version: u32,
    /// What is open.
    pub services: Vec<Service>,
}

/// A service and whether it is open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Service {
    /// The contract's name.
    pub service: String,
    /// Open.
    pub open: bool,
    /// Closed until then.
    #[serde(default, with = "instant::option")]
    pub until: Option<Instant>,
}

/// `SmsStart`.
#[derive(Clone, Serialize)]
pub struct SmsStart {
    /// DNI or NIE.
    pub identifier: String,
    /// ISO 8601.
    pub birth_date: String,
    /// +34XXXXXXXXX.
    pub mobile: String,
}

/// `Challenge`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Challenge {
    /// Its id.
    pub challenge: String,
    /// How many digits the code has.
    pub digits: u8,
    /// Until when it lives.
    #[serde(with = "instant")]
    pub expires_at: Instant,
    /// How many tries.
    pub attempts_left: u32,
    /// Where it was sent, masked.
    pub sent_to: String,
}

/// `CodeAnswer`.
#[derive(Clone, Serialize)]
pub struct CodeAnswer {
    /// The digits.
    pub code: String,
}

/// `SessionStart`.
#[derive(Clone, Serialize)]
pub struct SessionStart {
    /// The provider's token.
    pub id_token: String,
    /// The nonce that we asked it with.
    pub nonce: String,
}

/// `Refresh`.
#[derive(Clone, Serialize)]
pub struct Refresh {
    /// The token to rotate.
    pub refresh_token: Token,
}

/// A token. `Debug` hides it; it is wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

impl Token {
    /// The token itself, for the one request that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// `Session`. Holds secrets: `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Short.
    pub access_token: Token,
    /// Seconds.
    pub expires_in: u32,
    /// Rotates.
    pub refresh_token: Token,
    /// When it ends, unless it is used before. Server's time.
    #[serde(default, with = "instant::option")]
    pub ends_at: Option<Instant>,
    /// How it was opened.
    pub method: Method,
    /// Who signed in.
    pub person: Person,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(…)")
    }
}

/// `Person`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Opaque.
    pub id: PersonId,
    /// Name and surnames.
    pub name: String,
    /// Masked.
    pub identifier: String,
    /// Whether biometric access may be offered.
    pub has_clave_permanente: bool,
    /// Absent for who is not registered.
    #[serde(default)]
    pub situation: Option<Situation>,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person(…)")
    }
}

/// `Situation`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// Start of the registration (*alta*).
    #[serde(deserialize_with = "day", serialize_with = "write_day", default)]
    pub registered_since: Option<Date>,
    /// What one does.
    pub activity: String,
    /// *Cuota* of a month.
    #[serde(with = "euros")]
    pub monthly_quota: Money,
}

/// `Representations`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Representations {
    /// Powers in force.
    pub representations: Vec<Representation>,
}

/// `Representation`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representation {
    /// Opaque.
    pub person: PersonId,
    /// Name and surnames.
    pub name: String,
    /// Masked.
    pub identifier: String,
    /// Its kind.
    pub power: PowerKind,
    /// Matters.
    #[serde(default)]
    pub matters: Vec<String>,
    /// Procedures.
    #[serde(default)]
    pub procedures: Vec<String>,
    /// Last day, inclusive.
    #[serde(deserialize_with = "day", serialize_with = "write_day", default)]
    pub valid_until: Option<Date>,
    /// Something is unread.
    pub unread: bool,
}

impl std::fmt::Debug for Representation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Representation(…)")
    }
}

impl Representation {
    /// What it opens.
    #[must_use]
    pub fn to_power(&self) -> Power {
        Power { kind: self.power, matters: self.matters.clone(), procedures: self.procedures.clone() }
    }
}

/// `NoticeDelta`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NoticeDelta {
    /// New and changed.
    pub changes: Vec<Notice>,
    /// Gone.
    pub removed: Vec<String>,
    /// Cursor after it.
    pub cursor: String,
    /// More pages follow.
    pub more: bool,
}

/// `Notice`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Notice {
    /// Opaque.
    pub id: String,
    /// What it is about.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Text.
    pub body: String,
    /// When.
    #[serde(with = "instant")]
    pub sent_at: Instant,
    /// Unread.
    pub unread: bool,
    /// On top.
    pub pinned: bool,
    /// Out of the inbox.
    pub archived: bool,
    /// Where it leads.
    #[serde(default)]
    pub link: Option<NoticeLink>,
}

impl std::fmt::Debug for Notice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Notice(…)")
    }
}

impl Notice {
    /// The notice as the database keeps it.
    #[must_use]
    pub fn into_record(self) -> NoticeRecord {
        let kind = match self.kind.as_str() {
            "notification" => NoticeKind::Notification,
            "regularization" => NoticeKind::Regularization,
            "debt" => NoticeKind::Debt,
            "registration" => NoticeKind::Registration,
            _ => NoticeKind::News,
        };
        let excerpt = crate::text::excerpt(&self.body, 80);
        NoticeRecord {
            head: NoticeHead {
                id: self.id,
                kind,
                title: self.title,
                excerpt,
                sent_at: self.sent_at,
                unread: self.unread,
                pinned: self.pinned,
            },
            body: self.body,
            archived: self.archived,
            link: self.link,
        }
    }
}

/// `NoticeAction`.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeActionCall {
    /// What.
    pub action: crate::domain::notice::NoticeAction,
    /// To which.
    pub ids: Vec<String>,
}

/// `Documents`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Documents {
    /// Newest first.
    pub documents: Vec<Document>,
}

/// `Document`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Document {
    /// Opaque.
    pub id: String,
    /// Title.
    pub title: String,
    /// When.
    #[serde(with = "instant")]
    pub issued_at: Instant,
    /// Bytes.
    pub size: u64,
    /// Digest of the whole.
    pub sha256: String,
    /// Of this year's regularization.
    #[serde(default)]
    pub regularization_year: Option<u16>,
    /// Verification code.
    pub cea: Cea,
}

/// Verification code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Cea {
    /// Twelve characters.
    pub id: String,
    /// Eight digits.
    pub date: String,
    /// Six groups of five.
    pub code: String,
}

impl Document {
    /// The document as the database keeps it.
    #[must_use]
    pub fn into_record(self) -> DocumentRecord {
        DocumentRecord {
            id: self.id,
            title: self.title,
            issued_at: self.issued_at.0,
            size: self.size,
            sha256: self.sha256,
            year: self.regularization_year,
            cea: (self.cea.id, self.cea.date, self.cea.code),
        }
    }
}

/// `Regularizations`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Regularizations {
    /// Newest year first.
    pub regularizations: Vec<Regularization>,
}

/// State of a year (domain.md 2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearState {
    /// Nothing communicated.
    Provisional,
    /// The hearing waits in the office.
    HearingAvailable,
    /// The hearing is open.
    HearingOpen,
    /// The hearing is over.
    HearingClosed,
    /// The resolution waits in the office.
    ResolutionAvailable,
    /// Signed.
    NotifiedSigned,
    /// Rejected by time.
    NotifiedRejected,
    /// Paid.
    Paid,
    /// Claimed as a debt.
    InClaim,
    /// Paid back.
    Refunded,
    /// Under appeal.
    UnderAppeal,
    /// Nothing can be done against it any more.
    Firm,
}

impl From<Outcome> for crate::domain::reta::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Refund => Self::Refund,
            Outcome::Pay => Self::Pay,
            Outcome::Agreed => Self::Agreed,
            Outcome::NotRegularized => Self::NotRegularized,
        }
    }
}

impl YearState {
    /// Whether an act of this year has been notified, so that the detail is open.
    #[must_use]
    pub const fn is_notified(self) -> bool {
        !matches!(self, Self::Provisional | Self::HearingAvailable | Self::ResolutionAvailable)
    }

    /// Whether a notification waits in the electronic office.
    #[must_use]
    pub const fn waits_for_reading(self) -> bool {
        matches!(self, Self::HearingAvailable | Self::ResolutionAvailable)
    }

    /// Whether what was notified is the hearing, not the resolution.
    #[must_use]
    pub const fn is_hearing(self) -> bool {
        matches!(self, Self::HearingAvailable | Self::HearingOpen | Self::HearingClosed)
    }
}

/// What a regularization ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Money back.
    Refund,
    /// Money to pay.
    Pay,
    /// In agreement (*acorde*).
    Agreed,
    /// Nothing to regularize.
    NotRegularized,
}

/// `Regularization`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regularization {
    /// The year.
    pub year: u16,
    /// Its state.
    pub state: YearState,
    /// The notification of the act.
    #[serde(default)]
    pub notification: Option<Notification>,
    /// Only once notified.
    #[serde(default)]
    pub result: Option<Outcome>,
    /// Only once notified.
    #[serde(default, with = "euros::option")]
    pub amount: Option<Money>,
    /// Last day.
    #[serde(default, deserialize_with = "day", serialize_with = "write_day")]
    pub hearing_until: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "day", serialize_with = "write_day")]
    pub pay_until: Option<Date>,
    /// This day is too late.
    #[serde(default, deserialize_with = "day", serialize_with = "write_day")]
    pub refund_before: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "day", serialize_with = "write_day")]
    pub appeal_until: Option<Date>,
    /// The refund may be waived to keep the higher base.
    #[serde(default)]
    pub may_waive: bool,
    /// How the hearing was answered.
    #[serde(default)]
    pub answer: Option<HearingAnswer>,
    /// Masked; where a refund goes. Only for oneself.
    #[serde(default)]
    pub refund_account: Option<String>,
    /// The last payment that was started.
    #[serde(default)]
    pub payment: Option<Payment>,
    /// The paper.
    #[serde(default)]
    pub document: Option<String>,
}

/// How a hearing was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingAnswer {
    /// By what.
    pub kind: AnswerKind,
    /// The registry's receipt.
    pub submission: Submission,
}

/// The answers to a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// The refund was waived.
    Waiver,
    /// Allegations.
    Allegations,
}

/// `Payment`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Opaque.
    pub id: String,
    /// How it stands.
    pub state: PaymentState,
    /// What is paid.
    #[serde(with = "euros")]
    pub amount: Money,
    /// The gateway's page.
    pub url: String,
    /// Until when the page can be used.
    #[serde(with = "instant")]
    pub expires_at: Instant,
    /// Only when paid or duplicate.
    #[serde(default)]
    pub receipt: Option<Submission>,
}

/// State of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// The gateway waits.
    Open,
    /// Charged.
    Paid,
    /// The bank refused it.
    Failed,
    /// The person gave it up at the gateway.
    Cancelled,
    /// Its time is over.
    Expired,
    /// Charged although the debt was paid already; given back ex officio.
    Duplicate,
}

/// `SeenAmount`.
#[derive(Clone, Serialize)]
pub struct SeenAmount {
    /// The amount that the citizen saw.
    #[serde(with = "euros")]
    pub amount: Money,
}

/// `Allegations`.
#[derive(Clone, Serialize)]
pub struct Allegations {
    /// At most 4000 characters.
    pub text: String,
}

/// `PaymentStart`.
#[derive(Clone, Serialize)]
pub struct PaymentStart {
    /// The amount that the citizen saw.
    #[serde(with = "euros")]
    pub amount: Money,
    /// Where the gateway sends the browser back to.
    pub return_uri: String,
}

/// `Notification`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notification {
    /// *Puesta a disposición*.
    #[serde(with = "instant")]
    pub available_at: Instant,
    /// End of the ten natural days.
    #[serde(with = "instant")]
    pub expires_at: Instant,
    /// Signed.
    #[serde(default, with = "instant::option")]
    pub signed_at: Option<Instant>,
    /// Rejected by time.
    #[serde(default, deserialize_with = "day", serialize_with = "write_day")]
    pub rejected_on: Option<Date>,
    /// The office at this notification.
    pub office_url: String,
}

/// `RegularizationDetail`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegularizationDetail {
    /// The year.
    pub year: u16,
    /// Days regularized.
    pub days: u16,
    /// Per month.
    #[serde(with = "euros")]
    pub average_income: Money,
    /// R1 to R3, G1 to G12.
    #[serde(default)]
    pub bracket: Option<String>,
    /// Per month.
    #[serde(with = "euros")]
    pub average_provisional_base: Money,
    /// Per month.
    #[serde(with = "euros")]
    pub definitive_base: Money,
    /// How it ends.
    pub result: Outcome,
    /// Never negative.
    #[serde(with = "euros")]
    pub amount: Money,
    /// What the figures come from. Read only when it is computed again: one that is not understood closes nothing else.
    #[serde(default)]
    pub case: Option<serde_json::Value>,
    /// At most twelve.
    pub months: Vec<Month>,
}

/// A month of the detail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// 2024-01.
    pub month: String,
    /// Base.
    #[serde(with = "euros")]
    pub provisional: Money,
    /// Base.
    #[serde(with = "euros")]
    pub definitive: Money,
    /// definitive − provisional.
    #[serde(with = "euros")]
    pub difference: Money,
    /// Percent.
    pub rate_percent: String,
    /// Quota of the difference.
    #[serde(with = "euros")]
    pub amount: Money,
    /// Why it is left out.
    #[serde(default)]
    pub excluded: Option<String>,
}

/// `Contact`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Contact {
    /// Masked; absent if never communicated.
    #[serde(default)]
    pub mobile: Option<String>,
    /// Masked; absent if never communicated.
    #[serde(default)]
    pub email: Option<String>,
}

impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Contact(…)")
    }
}

/// `ContactStart`: exactly one of the two.
#[derive(Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactStart {
    /// A new mobile.
    Mobile(String),
    /// A new e-mail.
    Email(String),
}

/// `Submission`: what the registry gives back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// Number.
    pub registry_number: String,
    /// Time.
    #[serde(with = "instant")]
    pub registered_at: Instant,
}

/// `Sessions`: where the person is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Sessions {
    /// This one among them.
    pub sessions: Vec<OpenSession>,
}

/// `OpenSession`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSession {
    /// Opaque.
    pub id: String,
    /// The device's name, if it told one.
    #[serde(default)]
    pub device_name: Option<String>,
    /// How it was opened, by the contract's names.
    pub method: String,
    /// When.
    #[serde(with = "instant")]
    pub opened_at: Instant,
    /// When it was last used.
    #[serde(with = "instant")]
    pub last_used_at: Instant,
    /// Whether it is the one that asks.
    pub current: bool,
}

impl std::fmt::Debug for OpenSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenSession(…)")
    }
}

/// `BiometricCredential`: what signs the person in again. Bound to the device key; to be made a secret at once.
#[derive(Deserialize)]
pub struct BiometricCredential {
    /// Opaque.
    pub credential: String,
}

/// `BiometricSignIn`.
#[derive(Serialize)]
pub struct BiometricSignIn<'a> {
    /// What the vault gave out.
    pub credential: &'a str,
}

/// `PushToken`.
#[derive(Serialize)]
pub struct PushToken<'a> {
    /// The platform's address of this device.
    pub token: &'a str,
    /// Whose it is.
    pub platform: PushPlatform,
}

/// `PushRegistration`: what the server knows of this session's device.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PushRegistration {
    /// Whether it has an address.
    pub registered: bool,
    /// When it last sent something there.
    #[serde(default, with = "instant::option")]
    pub last_sent_at: Option<Instant>,
}

/// `PushTarget`: what a push is about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PushTarget {
    /// Whose notice.
    pub person: PersonId,
    /// Which.
    pub notice: String,
}

/// `Problem`.
#[derive(Debug, Deserialize)]
pub struct WireProblem {
    /// Stable type.
    #[serde(rename = "type")]
    pub kind: String,
    /// More tries.
    #[serde(default)]
    pub attempts_left: Option<u32>,
    /// Opens again.
    #[serde(default, with = "instant::option")]
    pub until: Option<Instant>,
}
