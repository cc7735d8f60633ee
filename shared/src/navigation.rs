//! Where the citizen is: places, their addresses, and one stack of entries per tab.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The four places at the bottom.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
#[repr(C)]
pub enum Tab {
    /// What is due, one's situation, the way on.
    #[default]
    Home,
    /// Everything that can be done.
    Services,
    /// The archive.
    Documents,
    /// Push, biometrics, language, contact data, sign-out.
    Settings,
}

/// A page of the menu *Servicios*.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum ServicePage {
    /// Registrations and changes (*altas, bajas y modificaciones*).
    Registrations,
    /// Payments and debts (*pagos y deudas*).
    Payments,
    /// Personal data (*datos personales*).
    PersonalData,
    /// How to obtain Cl@ve Permanente.
    ObtainClave,
    /// Special on self-employed work.
    SelfEmployed,
    /// Special on household employment.
    Household,
    /// Special on artists.
    Artists,
    /// Special on students in training.
    Students,
}

impl ServicePage {
    /// All pages, in the order of the menu.
    pub const ALL: [Self; 8] = [
        Self::Registrations,
        Self::Payments,
        Self::PersonalData,
        Self::ObtainClave,
        Self::SelfEmployed,
        Self::Household,
        Self::Artists,
        Self::Students,
    ];

    /// The page's part of an address; also the stem of its messages.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Registrations => "altas-bajas",
            Self::Payments => "pagos-deudas",
            Self::PersonalData => "datos-personales",
            Self::ObtainClave => "obtener-clave",
            Self::SelfEmployed => "trabajo-autonomo",
            Self::Household => "empleo-hogar",
            Self::Artists => "artistas",
            Self::Students => "estudiantes",
        }
    }
}

/// A place that can be gone to. Opaque ids come from the server; a place that is not there shows its own words.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum Route {
    /// Choice of how to sign in.
    Welcome,
    /// Sign-in by SMS.
    Sms,
    /// Inicio.
    Home,
    /// The notices (*avisos*).
    Notices,
    /// One notice.
    Notice {
        /// The server's id.
        id: String,
    },
    /// The archive of documents.
    Documents,
    /// One document.
    Document {
        /// The server's id.
        id: String,
    },
    /// The years of the regularization.
    Years,
    /// One year: its state or its summary.
    Year {
        /// The year of the contributions.
        year: u16,
    },
    /// One year, month by month.
    YearDetail {
        /// The year of the contributions.
        year: u16,
    },
    /// Allegations in the hearing of a year.
    Allegations {
        /// The year of the contributions.
        year: u16,
    },
    /// The simulator of contributions.
    Simulator,
    /// The menu *Servicios*.
    Services,
    /// One page of it.
    Service {
        /// Which.
        page: ServicePage,
    },
    /// The short guide to self-employed work.
    Guide,
    /// Telephone channel and answers.
    Help,
    /// Ajustes.
    Settings,
    /// Mobile and e-mail (*datos de contacto*).
    Contact,
    /// A new mobile.
    ChangeMobile,
    /// A new e-mail.
    ChangeEmail,
    /// Whom to act for (*representados*).
    Represented,
    /// Push, kind by kind.
    Alerts,
    /// Why no push comes.
    AlertsDiagnosis,
    /// Where the person is signed in.
    Devices,
    /// What this phone keeps.
    Storage,
    /// State of the app, to be shared without personal data.
    Diagnosis,
    /// What a push is about: the server says which notice, and nothing is shown here.
    Push {
        /// The push's opaque reference.
        id: String,
    },
}

impl Route {
    /// The address, for deep links and the browser.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Welcome => "/".into(),
            Self::Sms => "/acceso/sms".into(),
            Self::Home => "/inicio".into(),
            Self::Notices => "/avisos".into(),
            Self::Notice { id } => format!("/avisos/{id}"),
            Self::Documents => "/documentos".into(),
            Self::Document { id } => format!("/documentos/{id}"),
            Self::Years => "/regularizacion".into(),
            Self::Year { year } => format!("/regularizacion/{year}"),
            Self::Allegations { year } => format!("/regularizacion/{year}/alegaciones"),
            Self::Simulator => "/simulador".into(),
            Self::YearDetail { year } => format!("/regularizacion/{year}/detalle"),
            Self::Services => "/servicios".into(),
            Self::Service { page } => format!("/servicios/{}", page.slug()),
            Self::Guide => "/guia".into(),
            Self::Help => "/ayuda".into(),
            Self::Settings => "/ajustes".into(),
            Self::Contact => "/ajustes/contacto".into(),
            Self::ChangeMobile => "/ajustes/contacto/movil".into(),
            Self::ChangeEmail => "/ajustes/contacto/correo".into(),
            Self::Represented => "/representados".into(),
            Self::Alerts => "/ajustes/avisos".into(),
            Self::AlertsDiagnosis => "/ajustes/avisos/diagnostico".into(),
            Self::Devices => "/ajustes/dispositivos".into(),
            Self::Storage => "/ajustes/datos".into(),
            Self::Diagnosis => "/ajustes/diagnostico".into(),
            Self::Push { id } => format!("/push/{id}"),
        }
    }

    /// Reads an address. `None`: no such place here. Anybody may have written it: ids are checked for form only,
    /// and whether the place may be seen is decided when it is loaded.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
        let id = |s: &str| {
            let fits = (1..=64).contains(&s.len())
                && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
            fits.then(|| s.to_owned())
        };
        let year = |s: &str| s.parse::<u16>().ok().filter(|y| (2023..=2100).contains(y));
        Some(match parts.as_slice() {
            [] => Self::Welcome,
            ["acceso", "sms"] => Self::Sms,
            ["inicio"] => Self::Home,
            ["avisos"] => Self::Notices,
            ["avisos", one] => Self::Notice { id: id(one)? },
            ["documentos"] => Self::Documents,
            ["documentos", one] => Self::Document { id: id(one)? },
            ["regularizacion"] => Self::Years,
            ["regularizacion", y] => Self::Year { year: year(y)? },
            ["regularizacion", y, "alegaciones"] => Self::Allegations { year: year(y)? },
            ["simulador"] => Self::Simulator,
            ["regularizacion", y, "detalle"] => Self::YearDetail { year: year(y)? },
            ["servicios"] => Self::Services,
            ["servicios", slug] => {
                Self::Service { page: ServicePage::ALL.into_iter().find(|p| p.slug() == *slug)? }
            }
            ["guia"] => Self::Guide,
            ["ayuda"] => Self::Help,
            ["ajustes"] => Self::Settings,
            ["ajustes", "contacto"] => Self::Contact,
            ["ajustes", "contacto", "movil"] => Self::ChangeMobile,
            ["ajustes", "contacto", "correo"] => Self::ChangeEmail,
            ["representados"] => Self::Represented,
            ["ajustes", "avisos"] => Self::Alerts,
            ["ajustes", "avisos", "diagnostico"] => Self::AlertsDiagnosis,
            ["ajustes", "dispositivos"] => Self::Devices,
            ["ajustes", "datos"] => Self::Storage,
            ["ajustes", "diagnostico"] => Self::Diagnosis,
            ["push", one] => Self::Push { id: id(one)? },
            _ => return None,
        })
    }

    /// The year that a place of the regularization is about.
    #[must_use]
    pub const fn year(&self) -> Option<u16> {
        match self {
            Self::Year { year } | Self::YearDetail { year } | Self::Allegations { year } => Some(*year),
            _ => None,
        }
    }

    /// The tab whose stack a place belongs to when it is reached from outside.
    #[must_use]
    pub const fn tab(&self) -> Tab {
        match self {
            Self::Services | Self::Service { .. } | Self::Guide | Self::Help | Self::Simulator => {
                Tab::Services
            }
            Self::Documents | Self::Document { .. } => Tab::Documents,
            Self::Settings
            | Self::Contact
            | Self::ChangeMobile
            | Self::ChangeEmail
            | Self::Represented
            | Self::Alerts
            | Self::AlertsDiagnosis
            | Self::Devices
            | Self::Storage
            | Self::Diagnosis => Tab::Settings,
            _ => Tab::Home,
        }
    }

    /// What can be shown without signing in.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        matches!(
            self,
            Self::Welcome
                | Self::Sms
                | Self::Guide
                | Self::Help
                | Self::Simulator
                | Self::Services
                | Self::Service { .. }
        )
    }
}

/// One place on a stack. The id is never used twice, so a shell can keep an entry's last view by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique in this run of the app.
    pub id: u32,
    /// The place.
    pub route: Route,
}

/// One stack per tab: switching tabs rebuilds nothing.
#[derive(Clone, Debug)]
pub struct Navigation {
    tab: Tab,
    stacks: [Vec<Entry>; 4],
    next: u32,
}

impl Navigation {
    /// Every tab at its root, standing on `tab`.
    #[must_use]
    pub fn new(first_id: u32) -> Self {
        let roots = [Route::Home, Route::Services, Route::Documents, Route::Settings];
        let mut next = first_id;
        let stacks = roots.map(|route| {
            next += 1;
            vec![Entry { id: next, route }]
        });
        Self { tab: Tab::Home, stacks, next }
    }

    /// An id that no entry has had.
    #[must_use]
    pub const fn next_id(&self) -> u32 {
        self.next
    }

    /// The selected tab.
    #[must_use]
    pub const fn tab(&self) -> Tab {
        self.tab
    }

    fn stack(&self) -> &Vec<Entry> {
        let [home, services, documents, settings] = &self.stacks;
        match self.tab {
            Tab::Home => home,
            Tab::Services => services,
            Tab::Documents => documents,
            Tab::Settings => settings,
        }
    }

    fn stack_mut(&mut self) -> &mut Vec<Entry> {
        let [home, services, documents, settings] = &mut self.stacks;
        match self.tab {
            Tab::Home => home,
            Tab::Services => services,
            Tab::Documents => documents,
            Tab::Settings => settings,
        }
    }

    /// The visible stack, root first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        self.stack()
    }

    /// The visible place.
    #[must_use]
    pub fn here(&self) -> &Route {
        self.stack().last().map_or(&Route::Home, |e| &e.route)
    }

    /// Goes on to a place: on top of the visible stack. A tab's root is that tab's, with nothing on top; the place one
    /// stands on is not stacked twice.
    pub fn push(&mut self, route: Route) {
        let root = match route {
            Route::Home => Some(Tab::Home),
            Route::Services => Some(Tab::Services),
            Route::Documents => Some(Tab::Documents),
            Route::Settings => Some(Tab::Settings),
            _ => None,
        };
        if let Some(tab) = root {
            self.tab = tab;
            self.stack_mut().truncate(1);
            return;
        }
        match route {
            route if *self.here() == route => {}
            route => {
                self.next += 1;
                let id = self.next;
                self.stack_mut().push(Entry { id, route });
            }
        }
    }

    /// A deep link: the place on top of the tab that it belongs to.
    pub fn open(&mut self, route: Route) {
        self.tab = route.tab();
        self.push(route);
    }

    /// Selects a tab; selecting the one that is selected goes back to its root.
    pub fn select(&mut self, tab: Tab) {
        if self.tab == tab {
            self.stack_mut().truncate(1);
        }
        self.tab = tab;
    }

    /// Leaves the visible place. `false`: it is a root other than home's, or home's, and nothing was left.
    pub fn back(&mut self) -> bool {
        let stack = self.stack_mut();
        if stack.len() > 1 {
            stack.pop();
            return true;
        }
        if self.tab == Tab::Home {
            return false;
        }
        self.tab = Tab::Home;
        true
    }

    /// Whether there is something to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.stack().len() > 1
    }

    /// Puts a place in the stead of the visible one.
    pub fn replace(&mut self, route: Route) {
        self.next += 1;
        let id = self.next;
        let stack = self.stack_mut();
        if stack.len() > 1 {
            stack.pop();
        }
        stack.push(Entry { id, route });
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn every_address_reads_back_as_itself() {
        let mut all = vec![
            Route::Welcome,
            Route::Sms,
            Route::Home,
            Route::Notices,
            Route::Notice { id: "n-1".into() },
            Route::Documents,
            Route::Document { id: "d_2".into() },
            Route::Years,
            Route::Year { year: 2024 },
            Route::YearDetail { year: 2023 },
            Route::Allegations { year: 2024 },
            Route::Simulator,
            Route::Services,
            Route::Guide,
            Route::Help,
            Route::Settings,
            Route::Contact,
            Route::ChangeMobile,
            Route::ChangeEmail,
            Route::Represented,
            Route::Alerts,
            Route::AlertsDiagnosis,
            Route::Devices,
            Route::Storage,
            Route::Diagnosis,
            Route::Push { id: "x_9-a".into() },
        ];
        all.extend(ServicePage::ALL.map(|page| Route::Service { page }));
        for route in all {
            assert_eq!(Route::parse(&route.path()), Some(route));
        }
    }

    #[test]
    fn addresses_written_by_hand_are_refused_by_form() {
        for path in [
            "/avisos/a%20b",
            "/push/a/b",
            "/push/a%2Fb",
            "/avisos/../x",
            "/regularizacion/1999",
            "/regularizacion/99999",
            "/otro",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
        assert_eq!(Route::parse("/avisos?x=1#y"), Some(Route::Notices));
    }

    #[test]
    fn a_way_to_a_root_ends_at_the_root() {
        let mut nav = Navigation::new(0);
        nav.push(Route::Notices);
        nav.select(Tab::Settings);
        nav.push(Route::Home);
        assert_eq!(nav.here(), &Route::Home);
        assert!(!nav.can_go_back());
    }

    #[test]
    fn tabs_keep_their_stacks_and_back_ends_at_home() {
        let mut nav = Navigation::new(0);
        nav.push(Route::Notices);
        nav.push(Route::Notices);
        nav.push(Route::Notice { id: "a".into() });
        nav.select(Tab::Documents);
        assert_eq!(nav.here(), &Route::Documents);
        assert!(nav.back());
        assert_eq!(nav.here(), &Route::Notice { id: "a".into() });
        assert!(nav.back());
        assert_eq!(nav.here(), &Route::Notices);
        nav.select(Tab::Home);
        assert_eq!(nav.here(), &Route::Home);
        assert!(!nav.back());
    }
}
