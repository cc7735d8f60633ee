//! Golden bytes: one file for each screen, event, request and answer, named `Type.case.bin`. Every shell decodes them
//! and writes them again, to the last bit.
use anyhow::{Context, Result};
use crux_core::{
    bridge::{EffectId, Request},
    render::RenderOperation,
};
use serde::Serialize;
use shared::{
    app::{
        Event, Launch, Screen, View,
        view::{
            Announcement, Bell, FailureView, Focus, FocusTarget, FrameWords, Line, LockedView, Stripe,
            TabItem,
        },
    },
    effects::{
        AskPush, AskUnlock, BrowserAnswer, CopyText, DeviceKey, DeviceKeyAnswer, Done, OpenBrowser, OpenUrl,
        PlatformAnswer, PresentDocument, PushPlatform, PushToken, PushTokenAnswer, ReadSecret, SaveSnapshot,
        Secret, SecretAnswer, SecretName, ShellEffectFfi, ShellError, Sign, SignAnswer, VaultAnswer,
        VaultForget, VaultOpen, VaultState, VaultStore, VaultTrouble, WriteSecret,
    },
    features::{
        access::{
            events::{AccessEvent, AccessField, Capacity, PrimerAnswer, SignInMethod},
            view::{MethodRow, PrimerView, SmsFormView, WaitingView, WelcomeView},
        },
        contact::{
            events::ContactEvent,
            view::{ContactFormView, ContactView},
        },
        devices::{
            events::DevicesEvent,
            view::{DeviceRow, DevicesView},
        },
        diagnosis::{
            events::DiagnosisEvent,
            view::{CheckRow, DiagnosisView},
        },
        documents::{
            events::DocumentsEvent,
            view::{DocumentRow, DocumentView, DocumentsView, FileView},
        },
        home::view::HomeView,
        notices::{
            events::{NoticeAction, NoticeFilter, NoticesEvent},
            view::{ActionButton, NoticeKind, NoticeRow, NoticeView, NoticesView, SelectionView},
        },
        push::{
            events::PushEvent,
            view::{AlertsView, KindRow},
        },
        regularization::{
            events::RegularizationEvent,
            view::{
                AllegationsView, ChoiceCard, ChoicesView, ComparisonView, MonthRow, PaymentView, ResultView,
                StepView, YearDetailView, YearRow, YearView, YearsView,
            },
        },
        represented::{
            events::RepresentedEvent,
            view::{RepresentedRow, RepresentedView},
        },
        services::{
            events::ServicesEvent,
            view::{GuideView, HelpView, LinkGroup, Phone, Question, Section, ServiceView, ServicesView},
        },
        settings::{
            events::{SettingsEvent, Theme},
            update::IdleTime,
            view::{IdleChoice, LanguageChoice, SettingsView, ThemeChoice},
        },
        simulator::{
            events::SimulatorEvent,
            view::{ChoiceGroup, SimulationView, SimulatorView},
        },
        storage::{events::StorageEvent, view::StorageView},
    },
    navigation::{Route, ServicePage, Tab},
    parts::{
        Banner, BarPair, BarsView, ChartLine, ChartPoint, ChartTick, ChartView, Choice, CodeOwner, CodeView,
        Dialog, DueCard, Fact, Field, FieldKind, LinkRow, Load, OutcomeOwner, OutcomeView, Paging, SwitchRow,
        TableView, Tone,
    },
    text::Lang,
};
use std::path::Path;

fn text(s: &str) -> String {
    s.to_owned()
}

fn fact() -> Fact {
    Fact { label: text("Cuota"), value: text("1.234,56 €"), spoken: Some(text("mil doscientos")) }
}

fn field(kind: FieldKind) -> Field {
    Field {
        label: text("Móvil"),
        hint: Some(text("9 cifras")),
        value: text("612"),
        revision: 7,
        error: None,
        kind,
    }
}

fn banner(tone: Tone) -> Banner {
    Banner { tone, title: text("Título"), text: text("Texto · ñ € 漢") }
}

fn link(route: Route) -> LinkRow {
    LinkRow { label: text("Ir"), note: None, route }
}

fn result() -> ResultView {
    ResultView { tone: Tone::Good, label: text("A devolver"), amount: Some(text("1 €")), text: text("…") }
}

/// One screen of each kind.
fn screens() -> Vec<(&'static str, Screen)> {
    let waiting = || WaitingView { text: text("Espera"), cancel: Some(text("Cancelar")) };
    let primer = || PrimerView { points: vec![text("uno"), text("dos")], ..PrimerView::default() };
    vec![
        ("starting", Screen::Starting(waiting())),
        (
            "welcome",
            Screen::Welcome(WelcomeView {
                problem: Some(banner(Tone::Bad)),
                methods: vec![MethodRow {
                    method: SignInMethod::Certificate,
                    enabled: true,
                    ..MethodRow::default()
                }],
                links: vec![link(Route::Guide)],
                ..WelcomeView::default()
            }),
        ),
        (
            "sms-form",
            Screen::SmsForm(SmsFormView {
                identifier: field(FieldKind::Identifier),
                birth_date: field(FieldKind::Date),
                mobile: field(FieldKind::Mobile),
                busy: Some(text("Enviando…")),
                ways_out: vec![link(Route::Help)],
                ..SmsFormView::default()
            }),
        ),
        (
            "code",
            Screen::Code(CodeView {
                owner: CodeOwner::Contact,
                code: field(FieldKind::Code),
                ..CodeView::default()
            }),
        ),
        ("waiting", Screen::Waiting(WaitingView::default())),
        ("push-primer", Screen::PushPrimer(primer())),
        ("biometrics-primer", Screen::BiometricsPrimer(primer())),
        (
            "represented",
            Screen::Represented(RepresentedView {
                rows: vec![RepresentedRow { person: text("p1"), unread: true, ..RepresentedRow::default() }],
                ..RepresentedView::default()
            }),
        ),
        (
            "home",
            Screen::Home(HomeView {
                due: vec![DueCard {
                    tone: Tone::Warning,
                    link: link(Route::Year { year: 2024 }),
                    ..DueCard::default()
                }],
                situation: vec![fact()],
                ..HomeView::default()
            }),
        ),
        (
            "notices",
            Screen::Notices(NoticesView {
                rows: vec![
                    NoticeRow {
                        id: text("n1"),
                        kind: NoticeKind::Debt,
                        unread: true,
                        ..NoticeRow::default()
                    };
                    3
                ],
                selection: Some(SelectionView {
                    actions: vec![ActionButton { action: NoticeAction::Archive, label: text("Archivar") }],
                    ..SelectionView::default()
                }),
                paging: Paging {
                    position: text("Avisos 1 a 3"),
                    previous: None,
                    next: Some(text("Siguientes")),
                },
                ..NoticesView::default()
            }),
        ),
        (
            "notice",
            Screen::Notice(NoticeView { paragraphs: vec![text("a"), text("b")], ..NoticeView::default() }),
        ),
        (
            "documents",
            Screen::Documents(DocumentsView {
                rows: vec![DocumentRow { id: text("d1"), here: true, ..DocumentRow::default() }],
                load: Load::Empty { title: text("Nada"), text: text("Aquí") },
                ..DocumentsView::default()
            }),
        ),
        ("document-absent", Screen::Document(DocumentView::default())),
        (
            "document-coming",
            Screen::Document(DocumentView {
                file: FileView::Coming { percent: 42, label: text("1 de 2"), stop: text("Parar") },
                ..DocumentView::default()
            }),
        ),
        (
            "document-stopped",
            Screen::Document(DocumentView {
                file: FileView::Stopped {
                    percent: 42,
                    banner: banner(Tone::Warning),
                    resume: text("Seguir"),
                },
                ..DocumentView::default()
            }),
        ),
        (
            "document-ready",
            Screen::Document(DocumentView {
                file: FileView::Ready { note: text("Bien"), open: text("Abrir"), share: text("Compartir") },
                ..DocumentView::default()
            }),
        ),
        (
            "years",
            Screen::Years(YearsView {
                rows: vec![YearRow { year: 2024, tone: Tone::Good, ..YearRow::default() }],
                ..YearsView::default()
            }),
        ),
        (
            "year",
            Screen::Year(YearView {
                state: banner(Tone::Warning),
                result: Some(result()),
                detail: Some(link(Route::YearDetail { year: 2024 })),
                choices: Some(ChoicesView {
                    cards: vec![ChoiceCard { facts: vec![fact()], ..ChoiceCard::default() }],
                    waive: Some(text("Renunciar a 612,40 €")),
                    ..ChoicesView::default()
                }),
                allegations: Some(link(Route::Allegations { year: 2024 })),
                payment: Some(PaymentView {
                    state: Some(banner(Tone::Bad)),
                    pay: Some(text("Pagar 543,24 €")),
                    ..PaymentView::default()
                }),
                appeal: Some(banner(Tone::Info)),
                ..YearView::default()
            }),
        ),
        (
            "allegations",
            Screen::Allegations(AllegationsView {
                text: field(FieldKind::LongText),
                busy: Some(text("Enviando…")),
                ..AllegationsView::default()
            }),
        ),
        (
            "year-detail",
            Screen::YearDetail(YearDetailView {
                result: result(),
                months: vec![MonthRow { note: Some(text("Tarifa plana")), ..MonthRow::default() }; 12],
                load: Load::NotAllowed { title: text("No"), text: text("Aún") },
                bars: Some(BarsView {
                    pairs: vec![BarPair { label: text("ene"), first: 905, second: 1000 }],
                    ..BarsView::default()
                }),
                comparison: Some(ComparisonView {
                    banner: banner(Tone::Good),
                    differences: vec![fact()],
                    ..ComparisonView::default()
                }),
                steps: vec![StepView { inputs: vec![fact()], value: fact(), ..StepView::default() }],
                ..YearDetailView::default()
            }),
        ),
        ("contact", Screen::Contact(ContactView { facts: vec![fact()], ..ContactView::default() })),
        (
            "contact-form",
            Screen::ContactForm(ContactFormView {
                field: field(FieldKind::Email),
                ..ContactFormView::default()
            }),
        ),
        (
            "outcome",
            Screen::Outcome(OutcomeView {
                owner: OutcomeOwner::Regularization,
                banner: banner(Tone::Good),
                facts: vec![fact()],
                ..OutcomeView::default()
            }),
        ),
        (
            "services",
            Screen::Services(ServicesView {
                groups: vec![LinkGroup {
                    heading: text("Especial"),
                    links: vec![link(Route::Service { page: ServicePage::Artists })],
                }],
            }),
        ),
        (
            "service",
            Screen::Service(ServiceView {
                sections: vec![Section { heading: text("Cuándo"), paragraphs: vec![text("Antes")] }],
                ..ServiceView::default()
            }),
        ),
        (
            "guide",
            Screen::Guide(GuideView { questions: vec![Question::default(); 2], ..GuideView::default() }),
        ),
        (
            "help",
            Screen::Help(HelpView {
                phones: vec![Phone { fact: fact(), call: text("Llamar") }],
                ..HelpView::default()
            }),
        ),
        (
            "simulator",
            Screen::Simulator(SimulatorView {
                years: ChoiceGroup {
                    choices: vec![Choice { id: text("2026"), label: text("2026"), selected: true }],
                    ..ChoiceGroup::default()
                },
                income: Some(field(FieldKind::Amount)),
                flat_rate: true,
                result: Some(SimulationView {
                    quotas: vec![fact()],
                    concepts: Some(TableView {
                        rows: vec![vec![text("MEI"), text("0,90 %")]],
                        ..TableView::default()
                    }),
                    chart: Some(ChartView {
                        x_ticks: vec![ChartTick { at: 500, label: text("3.500") }],
                        lines: vec![ChartLine {
                            label: text("Cuota mínima"),
                            points: vec![ChartPoint { x: 0, y: 65 }, ChartPoint { x: 1000, y: 1000 }],
                        }],
                        marker: Some(ChartPoint { x: 207, y: 180 }),
                        ..ChartView::default()
                    }),
                    ..SimulationView::default()
                }),
                ..SimulatorView::default()
            }),
        ),
        (
            "settings",
            Screen::Settings(SettingsView {
                push: SwitchRow { on: true, enabled: true, ..SwitchRow::default() },
                languages: vec![LanguageChoice {
                    language: Lang::En,
                    selected: true,
                    ..LanguageChoice::default()
                }],
                idle: vec![IdleChoice { idle: IdleTime::Fifteen, selected: true, ..IdleChoice::default() }],
                themes: vec![ThemeChoice { theme: Theme::Dark, ..ThemeChoice::default() }],
                ..SettingsView::default()
            }),
        ),
        (
            "locked",
            Screen::Locked(LockedView {
                text: text("Ábrela con tu PIN"),
                problem: Some(Banner { tone: Tone::Warning, title: text("No"), text: text("Otra vez") }),
                unlock: text("Desbloquear"),
                busy: None,
            }),
        ),
        ("failure", Screen::Failure(FailureView { text: text("Se ha parado"), retry: Some(text("Abrir")) })),
        (
            "alerts",
            Screen::Alerts(AlertsView {
                problem: Some(banner(Tone::Warning)),
                kinds: vec![KindRow {
                    kind: NoticeKind::Debt,
                    row: SwitchRow { on: true, ..SwitchRow::default() },
                }],
                links: vec![link(Route::AlertsDiagnosis)],
                ..AlertsView::default()
            }),
        ),
        (
            "devices",
            Screen::Devices(DevicesView {
                rows: vec![DeviceRow {
                    id: text("s1"),
                    sign_out: Some(text("Cerrar sesión")),
                    ..DeviceRow::default()
                }],
                ..DevicesView::default()
            }),
        ),
        (
            "storage",
            Screen::Storage(StorageView {
                facts: vec![fact()],
                delete_files: Some(text("Borrar")),
                ..StorageView::default()
            }),
        ),
        (
            "diagnosis",
            Screen::Diagnosis(DiagnosisView {
                rows: vec![CheckRow { tone: Tone::Bad, advice: Some(text("Mira")), ..CheckRow::default() }],
                copied: Some(text("Copiado")),
                ..DiagnosisView::default()
            }),
        ),
    ]
}

/// A screen that is added and has no golden bytes does not compile here.
const fn name(screen: &Screen) -> &'static str {
    match screen {
        Screen::Starting(_) => "starting",
        Screen::Welcome(_) => "welcome",
        Screen::SmsForm(_) => "sms-form",
        Screen::Code(_) => "code",
        Screen::Waiting(_) => "waiting",
        Screen::PushPrimer(_) => "push-primer",
        Screen::BiometricsPrimer(_) => "biometrics-primer",
        Screen::Represented(_) => "represented",
        Screen::Home(_) => "home",
        Screen::Notices(_) => "notices",
        Screen::Notice(_) => "notice",
        Screen::Documents(_) => "documents",
        Screen::Document(_) => "document",
        Screen::Years(_) => "years",
        Screen::Year(_) => "year",
        Screen::YearDetail(_) => "year-detail",
        Screen::Allegations(_) => "allegations",
        Screen::Contact(_) => "contact",
        Screen::ContactForm(_) => "contact-form",
        Screen::Outcome(_) => "outcome",
        Screen::Services(_) => "services",
        Screen::Service(_) => "service",
        Screen::Guide(_) => "guide",
        Screen::Help(_) => "help",
        Screen::Simulator(_) => "simulator",
        Screen::Settings(_) => "settings",
        Screen::Failure(_) => "failure",
        Screen::Locked(_) => "locked",
        Screen::Alerts(_) => "alerts",
        Screen::Devices(_) => "devices",
        Screen::Storage(_) => "storage",
        Screen::Diagnosis(_) => "diagnosis",
    }
}

fn view(screen: Screen) -> View {
    View {
        lang: text("es-ES"),
        language: Lang::Es,
        theme: Theme::Light,
        words: FrameWords { app: text("Importass abierto"), back: text("Volver"), ..FrameWords::default() },
        title: text("Título"),
        path: text("/inicio"),
        entries: vec![1, 70_000],
        can_go_back: true,
        tabs: vec![TabItem { tab: Tab::Settings, label: text("Ajustes"), selected: true }],
        bell: Some(Bell { number: Some(text("9+")), spoken: text("Más de 9") }),
        icon_number: Some(10),
        stripe: Some(Stripe { text: text("Actúas"), back: text("Volver") }),
        line: Some(Line { text: text("Sin conexión"), retry: Some(text("Otra vez")) }),
        updating: true,
        announcement: Announcement { number: u32::MAX, text: text("Copiado") },
        focus: Focus { number: 3, target: FocusTarget::Problem },
        dialog: Some(Dialog { tone: Tone::Bad, ..Dialog::default() }),
        screen,
    }
}

fn events() -> Vec<(&'static str, Event)> {
    let launch = Launch {
        api: text("https://api.test"),
        redirect_uri: text("https://app.test/acceso/vuelta"),
        path: text("/"),
        language: Lang::En,
        issuer: Some(text("https://clave.test")),
        device_name: text("Teléfono"),
        snapshot: Some(text("{}")),
    };
    vec![
        ("start", Event::Start(launch)),
        ("go", Event::Go(Route::Notice { id: text("n1") })),
        ("go-detail", Event::Go(Route::YearDetail { year: 2024 })),
        ("go-service", Event::Go(Route::Service { page: ServicePage::Students })),
        ("open-path", Event::OpenPath(text("/guia"))),
        ("back", Event::Back),
        ("select-tab", Event::SelectTab(Tab::Documents)),
        ("retry", Event::Retry),
        ("connectivity", Event::Connectivity(false)),
        ("foreground", Event::Foreground),
        ("background", Event::Background),
        ("active", Event::Active),
        ("unlock", Event::Unlock),
        ("lock", Event::Lock),
        ("access-read-kept", Event::Access(AccessEvent::ReadKept)),
        ("access-choose", Event::Access(AccessEvent::Choose(Capacity::Representative))),
        ("access-start", Event::Access(AccessEvent::Start(SignInMethod::ClaveMovil))),
        (
            "access-typed",
            Event::Access(AccessEvent::Typed { field: AccessField::BirthDate, text: text("03/04/1980") }),
        ),
        ("access-left", Event::Access(AccessEvent::Left(AccessField::Mobile))),
        ("access-submit", Event::Access(AccessEvent::Submit)),
        ("access-resend", Event::Access(AccessEvent::Resend)),
        ("access-cancel", Event::Access(AccessEvent::Cancel)),
        ("access-primer", Event::Access(AccessEvent::Primer(PrimerAnswer::No))),
        ("represented-search", Event::Represented(RepresentedEvent::Search(text("gar")))),
        ("represented-act-for", Event::Represented(RepresentedEvent::ActFor { person: text("p2") })),
        ("represented-myself", Event::Represented(RepresentedEvent::ActForMyself)),
        ("notices-filter", Event::Notices(NoticesEvent::Filter(NoticeFilter::Archived))),
        ("notices-search", Event::Notices(NoticesEvent::Search(text("cuota")))),
        ("notices-act", Event::Notices(NoticesEvent::Act { id: text("n1"), action: NoticeAction::Unpin })),
        ("notices-toggle", Event::Notices(NoticesEvent::Toggle { id: text("n1") })),
        ("notices-act-on-selected", Event::Notices(NoticesEvent::ActOnSelected(NoticeAction::Restore))),
        ("notices-follow-link", Event::Notices(NoticesEvent::FollowLink)),
        ("documents-download", Event::Documents(DocumentsEvent::Download)),
        ("documents-copy-cea", Event::Documents(DocumentsEvent::CopyCea)),
        ("regularization-open-office", Event::Regularization(RegularizationEvent::OpenOffice)),
        (
            "regularization-allegations-typed",
            Event::Regularization(RegularizationEvent::AllegationsTyped(text("En marzo…"))),
        ),
        ("regularization-waive", Event::Regularization(RegularizationEvent::Waive)),
        ("regularization-open-source", Event::Regularization(RegularizationEvent::OpenSource { step: 3 })),
        ("simulator-year", Event::Simulator(SimulatorEvent::Year(text("2026")))),
        ("simulator-flat-rate", Event::Simulator(SimulatorEvent::FlatRate(true))),
        ("simulator-submit", Event::Simulator(SimulatorEvent::Submit)),
        ("dismiss", Event::Dismiss),
        ("contact-typed", Event::Contact(ContactEvent::Typed(text("ana@example.es")))),
        ("contact-ask-again", Event::Contact(ContactEvent::AskAgain)),
        ("services-call", Event::Services(ServicesEvent::Call { index: 1 })),
        ("settings-push", Event::Settings(SettingsEvent::Push(true))),
        ("settings-language", Event::Settings(SettingsEvent::Language(Lang::En))),
        ("settings-theme", Event::Settings(SettingsEvent::Theme(Theme::Dark))),
        ("settings-idle", Event::Settings(SettingsEvent::Idle(IdleTime::Fifteen))),
        ("confirm", Event::Confirm),
        ("push-kind", Event::Push(PushEvent::Kind { about: NoticeKind::Debt, on: false })),
        ("devices-sign-out", Event::Devices(DevicesEvent::SignOut { id: text("s1") })),
        ("storage-delete-files", Event::Storage(StorageEvent::DeleteFiles)),
        ("diagnosis-copy", Event::Diagnosis(DiagnosisEvent::Copy)),
        ("push-token-changed", Event::PushTokenChanged(text("t-2"))),
        ("push-received", Event::PushReceived(text("r1"))),
        ("push-opened", Event::PushOpened(text("r1"))),
        ("reading", Event::Reading(true)),
    ]
}

fn requests() -> Vec<(&'static str, ShellEffectFfi)> {
    use ShellEffectFfi as E;
    let url = || text("https://sede.test/1");
    vec![
        ("render", E::Render(RenderOperation)),
        ("device-key", E::DeviceKey(DeviceKey {})),
        ("sign", E::Sign(Sign { message: vec![0, 1, 255] })),
        ("read-secret", E::ReadSecret(ReadSecret { name: SecretName::Session })),
        (
            "write-secret",
            E::WriteSecret(WriteSecret {
                name: SecretName::PendingSignIn,
                secret: Some(Secret { bytes: vec![1, 2, 3] }),
            }),
        ),
        ("forget-secret", E::WriteSecret(WriteSecret { name: SecretName::DatabaseKeys, secret: None })),
        ("open-browser", E::OpenBrowser(OpenBrowser { url: url(), return_uri: url() })),
        ("open-url", E::OpenUrl(OpenUrl { url: url() })),
        (
            "present-document",
            E::PresentDocument(PresentDocument {
                handle: text("1"),
                name: text("a.pdf"),
                media_type: text("application/pdf"),
                share: true,
            }),
        ),
        ("copy-text", E::CopyText(CopyText { text: text("ABC") })),
        ("ask-push", E::AskPush(AskPush {})),
        ("ask-unlock", E::AskUnlock(AskUnlock { reason: text("Para abrir") })),
        ("save-snapshot", E::SaveSnapshot(SaveSnapshot { text: Some(text("{}")) })),
        ("forget-snapshot", E::SaveSnapshot(SaveSnapshot { text: None })),
        (
            "vault-store",
            E::VaultStore(VaultStore { secret: Secret { bytes: vec![1, 2] }, reason: text("Para entrar") }),
        ),
        ("vault-open", E::VaultOpen(VaultOpen { reason: text("Para entrar") })),
        ("vault-forget", E::VaultForget(VaultForget {})),
        ("vault-state", E::VaultState(VaultState {})),
        ("push-token", E::PushToken(PushToken {})),
    ]
}

/// Writes all of them into `folder`.
pub fn write(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let screens = screens();
    for (case, screen) in screens {
        anyhow::ensure!(case.starts_with(name(&screen)), "{case} is not the name of its screen");
        put(folder, "View", case, &view(screen))?;
    }
    put(folder, "View", "empty", &View::default())?;
    for (case, event) in events() {
        put(folder, "Event", case, &event)?;
    }
    for (number, (case, effect)) in (1_u32..).zip(requests()) {
        put(folder, "Requests", case, &[Request { id: EffectId(number), effect }].as_slice())?;
    }
    let point = DeviceKeyAnswer::Point { x: text("eA"), y: text("eQ") };
    put(folder, "DeviceKeyAnswer", "point", &point)?;
    put(folder, "DeviceKeyAnswer", "failed", &DeviceKeyAnswer::Failed(ShellError::Unsupported))?;
    put(folder, "SignAnswer", "signature", &SignAnswer::Signature((0..64).collect()))?;
    put(folder, "SecretAnswer", "found", &SecretAnswer::Found(Secret { bytes: vec![9; 32] }))?;
    put(folder, "SecretAnswer", "absent", &SecretAnswer::Absent)?;
    put(folder, "Done", "yes", &Done::Yes)?;
    put(folder, "Done", "failed", &Done::Failed(ShellError::Failed))?;
    put(folder, "BrowserAnswer", "returned", &BrowserAnswer::Returned(text("https://app.test/?code=1")))?;
    put(folder, "BrowserAnswer", "leaving", &BrowserAnswer::Leaving)?;
    put(folder, "PlatformAnswer", "locked-out", &PlatformAnswer::LockedOut)?;
    put(folder, "VaultAnswer", "opened", &VaultAnswer::Opened(Secret { bytes: vec![3, 4] }))?;
    put(folder, "VaultAnswer", "invalidated", &VaultAnswer::Trouble(VaultTrouble::Invalidated))?;
    let token = PushTokenAnswer::Token { token: text("t-1"), platform: PushPlatform::Web };
    put(folder, "PushTokenAnswer", "token", &token)?;
    Ok(())
}

fn put(folder: &Path, kind: &str, case: &str, value: &(impl Serialize + ?Sized)) -> Result<()> {
    let bytes = bincode::serialize(value).with_context(|| format!("{kind}.{case}"))?;
    std::fs::write(folder.join(format!("{kind}.{case}.bin")), bytes)?;
    Ok(())
}
