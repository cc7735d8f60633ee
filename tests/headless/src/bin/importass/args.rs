//! What can be written on the command line.
use clap::{Args, Parser, Subcommand, ValueEnum};
use headless::Payer;
use shared::{
    features::{
        notices::events::{NoticeAction, NoticeFilter},
        settings::events::Theme,
    },
    text::Lang,
};
use std::path::PathBuf;

const ENDINGS: &str = "Exit codes:
  0  done
  1  the app shows a problem (its words are on stderr)
  2  the command line, or the case, is not understood
  3  no connection, or something else that passes; what was printed may be older than now
  4  nobody is signed in
  5  not for this person, this power or this way of signing in
  6  nobody knows how it ended: `importass contact ask`, `importass regularization ask`; of a payment,
     `importass regularization show YEAR`";

/// Notices, documents and the yearly regularization of the self-employed, from an open Importass server.
///
/// It is not of the State. What counts is the notification in the electronic office.
#[derive(Parser, Debug)]
#[command(name = "importass", version, after_help = ENDINGS)]
pub struct Options {
    /// The server's address
    #[arg(long, global = true, default_value = "http://127.0.0.1:8640", env = "IMPORTASS_API")]
    pub api: String,
    /// Folder of this device: databases (encrypted), device key, session [default: ~/.local/share/importass-open]
    #[arg(long, global = true, env = "IMPORTASS_HOME")]
    pub home: Option<PathBuf>,
    /// Print the screen as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// The device's language; what `settings language` chose goes before
    #[arg(long, global = true, value_enum, default_value = "es")]
    pub lang: Language,
    /// Act for somebody represented: their id, or a part of the name that only one has
    #[arg(long = "as", global = true, value_name = "PERSON")]
    pub person: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// Languages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Language {
    /// Spanish
    Es,
    /// English
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Es => Self::Es,
            Language::En => Self::En,
        }
    }
}

/// What can be done.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Sign in
    SignIn {
        /// How
        #[command(subcommand)]
        how: SignIn,
    },
    /// Sign out and wipe this device
    SignOut {
        /// End every session of the person, not this one only
        #[arg(long)]
        everywhere: bool,
    },
    /// Whom one may act for
    People,
    /// What is due, and one's situation
    Home,
    /// Notices
    Notices(Notices),
    /// Documents
    Documents {
        /// Words to search the list for: title, year, verification code
        #[arg(long)]
        search: Option<String>,
        /// What
        #[command(subcommand)]
        what: Option<Documents>,
    },
    /// The yearly regularization
    Regularization {
        /// What
        #[command(subcommand)]
        what: Option<Regularization>,
    },
    /// Mobile and e-mail
    Contact {
        /// What
        #[command(subcommand)]
        what: Option<Contact>,
    },
    /// The short guide to self-employed work
    Guide,
    /// Telephones and help
    HelpPhones,
    /// The menu of services, or one of its pages
    Services {
        /// The last part of its address, e.g. altas-bajas
        page: Option<String>,
    },
    /// Where one is signed in
    Devices {
        /// What
        #[command(subcommand)]
        what: Option<Devices>,
    },
    /// State of the app, to be shared without personal data
    Diagnosis {
        /// Why no push comes, instead
        #[arg(long)]
        push: bool,
    },
    /// Language, look, push, biometrics
    Settings {
        /// What
        #[command(subcommand)]
        what: Option<Settings>,
    },
    /// Compute the regularization of a year from a case; JSON in, JSON out. Without server or sign-in
    Regularize(Regularize),
    /// Compute the quota of a month, by concept, as JSON. Without server or sign-in
    Contribution(Contribution),
    /// What a forecast of income means: bracket, bases, quotas, as JSON. Without server or sign-in
    Simulate(Simulate),
}

const CASE: &str = r#"The case:
  year                      2023 to 2026
  income                    { "net": "26400.00", "contributions_added_back": "3608.04" }, euros a year
  deduction_percent         "7", "3" (company members) or "0" (already deducted)
  registered                [{ "from": "2024-01-01", "to": "2024-12-31" }], both days included
  provisional_bases         [{ "from": "2024-01", "monthly": "960.60" }], from that month on
  excluded                  days left out: [{ "from", "to", "reason": "flat_rate" | "benefit" | "late_registration" }]
  company_member            true: the floor of LGSS 308.1.a.4ª applies
  no_tax_return             true: no return, or none with income
  base_on_2022_12_31        the base that may be kept, or null
  keep_higher_base          true: it is kept, and the refund waived

Fields that may be left out:
  company_member_days       days of the year as company member, 0 to 366; below 90 there is no floor and no "3"
  second_flat_rate          periods of the second flat-rate year: left out, unless the year's income is above the
                            minimum wage (LETA 38 ter.6)
  sea_group_1               periods as self-employed in group 1 of the sea workers' scheme: income is shared by days
                            (RGC 46.3)
  consecrated_life          true: never regularized (RGC 44.3.a)
  conventions               what no official text settles; each may be left out:
    days                      "thirty_day_month" (default) or "natural"
    income                    "whole" (default) or "proportional": only the part of the regularizable days
    rounding                  "per_month" (default) or "once"
    quota_rounding            "total_rate" (default) or "by_concept"

Unknown fields are refused. The steps' sentences are in the language of --lang."#;

/// A case.
#[derive(Args, Debug)]
#[command(after_help = CASE)]
pub struct Regularize {
    /// The case as JSON; - is stdin
    #[arg(default_value = "-")]
    pub file: PathBuf,
    /// The Treasury's amount, to look for the conventions that reproduce it
    #[arg(long, requires = "result", allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// The Treasury's result
    #[arg(long, requires = "amount", value_enum)]
    pub result: Option<ResultKind>,
    /// The Treasury's definitive base
    #[arg(long, requires = "amount", allow_hyphen_values = true)]
    pub definitive_base: Option<String>,
}

/// Results of a regularization.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum ResultKind {
    /// Money back
    Refund,
    /// Money to pay
    Pay,
    /// In agreement
    Agreed,
    /// Nothing to regularize
    NotRegularized,
}

/// A month.
#[derive(Args, Debug)]
pub struct Contribution {
    /// The year
    #[arg(long, allow_hyphen_values = true)]
    pub year: String,
    /// The base, euros a month
    #[arg(long, allow_hyphen_values = true, required_unless_present = "flat_rate")]
    pub base: Option<String>,
    /// Days of the month that are paid; 30 is the whole month (RGC 47.1)
    #[arg(long, default_value = "30", allow_hyphen_values = true)]
    pub days: String,
    /// The flat rate instead (LETA 38 ter)
    #[arg(long, conflicts_with = "base")]
    pub flat_rate: bool,
    /// Whether the quota is rounded as a whole or concept by concept
    #[arg(long, value_enum, default_value = "total_rate")]
    pub quota_rounding: QuotaRounding,
}

/// How a quota is rounded.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum QuotaRounding {
    /// The total rate, once
    TotalRate,
    /// Each of the five concepts
    ByConcept,
}

/// A forecast.
#[derive(Args, Debug)]
pub struct Simulate {
    /// The year
    #[arg(long, allow_hyphen_values = true)]
    pub year: String,
    /// What is expected
    #[command(flatten)]
    pub income: ExpectedIncome,
    /// The base that is wanted; the bracket's minimum otherwise
    #[arg(long, allow_hyphen_values = true)]
    pub base: Option<String>,
    /// Who asks
    #[arg(long, value_enum, default_value = "plain")]
    pub worker: WorkerKind,
    /// The flat rate too (LETA 38 ter)
    #[arg(long)]
    pub flat_rate: bool,
}

/// What is expected: one of the three.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub struct ExpectedIncome {
    /// Net income of the year, before the deduction of 7 or 3 %
    #[arg(long, allow_hyphen_values = true)]
    pub income_year: Option<String>,
    /// Net income of a month, before the deduction of 7 or 3 %
    #[arg(long, allow_hyphen_values = true)]
    pub income_month: Option<String>,
    /// The bracket: R1 to R3, G1 to G12
    #[arg(long)]
    pub bracket: Option<String>,
}

/// Who asks the simulator.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum WorkerKind {
    /// On one's own
    Plain,
    /// Company member, 90 days or more
    CompanyMember,
    /// Collaborating relative
    Collaborator,
}

/// Ways of signing in.
#[derive(Subcommand, Debug)]
pub enum SignIn {
    /// By a code that comes by SMS
    Sms {
        /// DNI or NIE
        #[arg(long)]
        identifier: String,
        /// dd/mm/yyyy
        #[arg(long)]
        birth_date: String,
        /// The mobile communicated to the Seguridad Social
        #[arg(long)]
        mobile: String,
        /// The code; without it, it is asked for on stdin when it has been sent
        #[arg(long)]
        code: Option<String>,
    },
    /// Cl@ve permanente, in a browser
    Clave(Unattended),
    /// Cl@ve Móvil, in a browser
    ClaveMovil(Unattended),
    /// Digital certificate, in a browser
    Certificate(Unattended),
}

/// Who goes through the provider's pages.
#[derive(Args, Debug)]
pub struct Unattended {
    /// A persona of the sandbox, for unattended use; without it, the address is printed and the way back is waited for
    #[arg(long)]
    pub persona: Option<String>,
}

/// Notices.
#[derive(Args, Debug)]
pub struct Notices {
    /// Which
    #[arg(long, value_enum, default_value = "inbox", global = true)]
    pub filter: Filter,
    /// Words to search for
    #[arg(long, global = true)]
    pub search: Option<String>,
    /// All windows, not the first hundred only
    #[arg(long, global = true)]
    pub all: bool,
    /// What
    #[command(subcommand)]
    pub what: Option<NoticesDo>,
}

/// What can be done with notices.
#[derive(Subcommand, Debug)]
pub enum NoticesDo {
    /// The list
    List,
    /// One notice; reads it
    Show {
        /// Its id
        id: String,
    },
    /// Mark as read
    Read(Ids),
    /// Mark as unread
    Unread(Ids),
    /// Keep on top
    Pin(Ids),
    /// No longer on top
    Unpin(Ids),
    /// Out of the list
    Archive(Ids),
    /// Back into the list
    Restore(Ids),
}

impl NoticesDo {
    /// The action, if it is one.
    pub fn action(&self) -> Option<(NoticeAction, &[String])> {
        Some(match self {
            Self::List | Self::Show { .. } => return None,
            Self::Read(ids) => (NoticeAction::Read, &ids.ids),
            Self::Unread(ids) => (NoticeAction::Unread, &ids.ids),
            Self::Pin(ids) => (NoticeAction::Pin, &ids.ids),
            Self::Unpin(ids) => (NoticeAction::Unpin, &ids.ids),
            Self::Archive(ids) => (NoticeAction::Archive, &ids.ids),
            Self::Restore(ids) => (NoticeAction::Restore, &ids.ids),
        })
    }
}

/// Some notices. Ids that are not there are passed over.
#[derive(Args, Debug)]
pub struct Ids {
    /// Their ids
    #[arg(required = true)]
    pub ids: Vec<String>,
}

/// Filters.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Filter {
    /// All that are not archived
    Inbox,
    /// Unread
    Unread,
    /// Notifications and regularizations
    Official,
    /// Debts
    Debt,
    /// Archived
    Archived,
}

impl From<Filter> for NoticeFilter {
    fn from(filter: Filter) -> Self {
        match filter {
            Filter::Inbox => Self::Inbox,
            Filter::Unread => Self::Unread,
            Filter::Official => Self::Official,
            Filter::Debt => Self::Debt,
            Filter::Archived => Self::Archived,
        }
    }
}

/// What can be done with documents.
#[derive(Subcommand, Debug)]
pub enum Documents {
    /// The list
    List,
    /// One document
    Show {
        /// Its id
        id: String,
    },
    /// Download it from where it stopped, check it, and copy it
    Get {
        /// Its id
        id: String,
        /// A file, or a folder
        #[arg(long)]
        to: PathBuf,
    },
}

/// What can be seen of the regularization, and done.
#[derive(Subcommand, Debug)]
pub enum Regularization {
    /// The years
    List,
    /// One year
    Show {
        /// The year of the contributions
        year: u16,
    },
    /// One year, month by month, with our own computation and its steps
    Detail {
        /// The year of the contributions
        year: u16,
    },
    /// Keep the higher base by waiving the refund, while the hearing is open; asked about once
    Waive {
        /// The year of the contributions
        year: u16,
        /// Is the answer to the question; needed where nobody sits at a terminal
        #[arg(long)]
        yes: bool,
    },
    /// Send allegations, while the hearing is open
    Allege(Allege),
    /// Pay by card what a resolution says, at the payment gateway in a browser
    Pay {
        /// The year of the contributions
        year: u16,
        /// Does this at the sandbox's gateway, for unattended use; without it, the address is printed and the way back
        /// is waited for
        #[arg(long, value_enum)]
        play: Option<Play>,
    },
    /// Ask whether the last waiver or allegations arrived
    Ask,
}

/// Allegations.
#[derive(Args, Debug)]
pub struct Allege {
    /// The year of the contributions
    pub year: u16,
    /// What to allege; `-` reads it from stdin
    #[arg(required_unless_present = "file", conflicts_with = "file", allow_hyphen_values = true)]
    pub text: Option<String>,
    /// A text file (UTF-8) with it
    #[arg(long)]
    pub file: Option<PathBuf>,
}

/// What is done at the gateway.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Play {
    /// Pay
    Pay,
    /// Have the card refused
    Refused,
    /// Press the button that leads back
    Cancel,
    /// Close the page
    Leave,
}

impl From<Play> for Payer {
    fn from(play: Play) -> Self {
        match play {
            Play::Pay => Self::Pays,
            Play::Refused => Self::IsRefused,
            Play::Cancel => Self::Cancels,
            Play::Leave => Self::Leaves,
        }
    }
}

/// What can be done with mobile and e-mail.
#[derive(Subcommand, Debug)]
pub enum Contact {
    /// What was communicated
    Show,
    /// Change the mobile
    ChangeMobile {
        /// The new one
        mobile: String,
        /// The code; without it, it is asked for on stdin when it has been sent
        #[arg(long)]
        code: Option<String>,
    },
    /// Change the e-mail
    ChangeEmail {
        /// The new one
        email: String,
        /// The code; without it, it is asked for on stdin when it has been sent
        #[arg(long)]
        code: Option<String>,
    },
    /// Ask whether the last change arrived
    Ask,
}

/// What can be done with devices.
#[derive(Subcommand, Debug)]
pub enum Devices {
    /// List them
    List,
    /// Sign one out
    SignOut {
        /// Its id, as `devices` prints it
        id: String,
    },
}

/// What can be set.
#[derive(Subcommand, Debug)]
pub enum Settings {
    /// The language
    Language {
        /// Which
        #[arg(value_enum)]
        language: Language,
    },
    /// Light or dark
    Theme {
        /// Which
        #[arg(value_enum)]
        theme: Look,
    },
    /// Push
    Push {
        /// On or off
        #[arg(value_enum)]
        switch: Switch,
    },
    /// Biometric access
    Biometrics {
        /// On or off
        #[arg(value_enum)]
        switch: Switch,
    },
}

/// Light or dark.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Look {
    /// As the device
    System,
    /// Light
    Light,
    /// Dark
    Dark,
}

impl From<Look> for Theme {
    fn from(look: Look) -> Self {
        match look {
            Look::System => Self::System,
            Look::Light => Self::Light,
            Look::Dark => Self::Dark,
        }
    }
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// On
    On,
    /// Off
    Off,
}
