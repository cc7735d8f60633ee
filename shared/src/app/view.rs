//! The whole view: the visible screen only, in a frame.
pub use super::lock::LockedView;
use crate::{
    features::{
        access::view::{PrimerView, SmsFormView, WaitingView, WelcomeView},
        contact::view::{ContactFormView, ContactView},
        devices::view::DevicesView,
        diagnosis::view::DiagnosisView,
        documents::view::{DocumentView, DocumentsView},
        home::view::HomeView,
        notices::view::{NoticeView, NoticesView},
        push::view::AlertsView,
        regularization::view::{AllegationsView, YearDetailView, YearView, YearsView},
        represented::view::RepresentedView,
        services::view::{GuideView, HelpView, ServiceView, ServicesView},
        settings::{events::Theme, view::SettingsView},
        simulator::view::SimulatorView,
        storage::view::StorageView,
    },
    navigation::Tab,
    parts::{CodeView, Dialog, OutcomeView, part},
    text::Lang,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// What fills the screen. Every shell matches all of them.
    pub enum Screen {
        /// Nothing is known yet.
        Starting(WaitingView),
        /// Choice of how to sign in.
        Welcome(WelcomeView),
        /// Sign-in by SMS.
        SmsForm(SmsFormView),
        /// A code, for signing in or for a contact change.
        Code(CodeView),
        /// Waiting for the browser.
        Waiting(WaitingView),
        /// Offer of push.
        PushPrimer(PrimerView),
        /// Offer of biometric access.
        BiometricsPrimer(PrimerView),
        /// Whom to act for.
        Represented(RepresentedView),
        /// Inicio.
        Home(HomeView),
        /// The notices.
        Notices(NoticesView),
        /// One notice.
        Notice(NoticeView),
        /// The archive.
        Documents(DocumentsView),
        /// One document.
        Document(DocumentView),
        /// The years of the regularization.
        Years(YearsView),
        /// One year.
        Year(YearView),
        /// One year, month by month.
        YearDetail(YearDetailView),
        /// Allegations in the hearing.
        Allegations(AllegationsView),
        /// Mobile and e-mail.
        Contact(ContactView),
        /// A new mobile or e-mail.
        ContactForm(ContactFormView),
        /// How an act ended.
        Outcome(OutcomeView),
        /// The menu.
        Services(ServicesView),
        /// A page of the menu.
        Service(ServiceView),
        /// The guide.
        Guide(GuideView),
        /// Help.
        Help(HelpView),
        /// The simulator of contributions.
        Simulator(SimulatorView),
        /// Ajustes.
        Settings(SettingsView),
        /// Too old an app, or nothing to show: what can be done.
        Failure(FailureView),
        /// Locked.
        Locked(LockedView),
        /// Push, kind by kind.
        Alerts(AlertsView),
        /// Where the person is signed in.
        Devices(DevicesView),
        /// What this phone keeps.
        Storage(StorageView),
        /// State of the app, or why no push comes.
        Diagnosis(DiagnosisView),
    }
}
impl Default for Screen {
    fn default() -> Self {
        Self::Starting(WaitingView::default())
    }
}

part! {
    /// Nothing can be shown.
    pub struct FailureView {
        /// What happened, what it means.
        pub text: String,
        /// What to do.
        pub retry: Option<String>,
    }
}

part! {
    /// A place at the bottom.
    pub struct TabItem {
        /// What to send.
        pub tab: Tab,
        /// Its name.
        pub label: String,
        /// Whether one stands there.
        pub selected: bool,
    }
}

part! {
    /// The bell at the top right.
    pub struct Bell {
        /// "3", "9+", or nothing.
        pub number: Option<String>,
        /// "Avisos: 3 sin leer".
        pub spoken: String,
    }
}

part! {
    /// The stripe while acting for somebody else.
    pub struct Stripe {
        /// For whom.
        pub text: String,
        /// The button that switches back.
        pub back: String,
    }
}

part! {
    /// The thin line: offline, or older than now.
    pub struct Line {
        /// What is so, and since when.
        pub text: String,
        /// The button that tries again.
        pub retry: Option<String>,
    }
}

part! {
    /// Something to say aloud, once for each number.
    pub struct Announcement {
        /// Raised with each new one.
        pub number: u32,
        /// What to say.
        pub text: String,
    }
}

part! {
    /// Where the focus goes.
    pub enum FocusTarget {
        /// The screen's heading.
        Heading,
        /// The first field with an error, or the message of what went wrong.
        Problem,
        /// The dialog.
        Dialog,
    }
}
impl Default for FocusTarget {
    fn default() -> Self {
        Self::Heading
    }
}

part! {
    /// A move of the focus, once for each number.
    pub struct Focus {
        /// Raised with each new one.
        pub number: u32,
        /// Where to.
        pub target: FocusTarget,
    }
}

part! {
    /// Words of the frame that shells need around the core's screens.
    pub struct FrameWords {
        /// Name of the app.
        pub app: String,
        /// The button back.
        pub back: String,
        /// "Saltar al contenido".
        pub skip: String,
        /// Name of the navigation.
        pub navigation: String,
    }
}

part! {
    /// All that a shell draws.
    pub struct View {
        /// Language of the texts, as a BCP 47 tag.
        pub lang: String,
        /// The chosen language.
        pub language: Lang,
        /// Light or dark.
        pub theme: Theme,
        /// Words of the frame.
        pub words: FrameWords,
        /// Heading of the screen, and the window's title.
        pub title: String,
        /// The address of the screen.
        pub path: String,
        /// Ids of the stack's entries, the visible one last.
        pub entries: Vec<u32>,
        /// Whether back leads somewhere.
        pub can_go_back: bool,
        /// The places at the bottom; none while signed out or asked something first.
        pub tabs: Vec<TabItem>,
        /// The bell; none while signed out.
        pub bell: Option<Bell>,
        /// The number on the app's icon: one's own unread notices, counted up to ten, and
        /// nothing while signed out. None while it is not to be told: the icon keeps the number that it has.
        pub icon_number: Option<u32>,
        /// While acting for somebody else.
        pub stripe: Option<Stripe>,
        /// Offline, or older than now.
        pub line: Option<Line>,
        /// The visible place is being brought up to date: content stays, a quiet sign is enough.
        pub updating: bool,
        /// To say aloud.
        pub announcement: Announcement,
        /// Where the focus goes.
        pub focus: Focus,
        /// A question.
        pub dialog: Option<Dialog>,
        /// The visible screen.
        pub screen: Screen,
    }
}
