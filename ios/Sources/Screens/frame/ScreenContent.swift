import ImportassKit
import SwiftUI

/// One view for each screen; the compiler says which is missing.
struct ScreenContent: View {
    let screen: ImportassKit.Screen

    var body: some View {
        switch screen {
        case .starting(let view), .waiting(let view): WaitingScreen(view: view)
        case .welcome(let view): WelcomeScreen(view: view)
        case .smsForm(let view): SmsFormScreen(view: view)
        case .code(let view): CodeScreen(view: view)
        case .pushPrimer(let view), .biometricsPrimer(let view): PrimerScreen(view: view)
        case .represented(let view): RepresentedScreen(view: view)
        case .home(let view): HomeScreen(view: view)
        case .notices(let view): NoticesScreen(view: view)
        case .notice(let view): NoticeScreen(view: view)
        case .documents(let view): DocumentsScreen(view: view)
        case .document(let view): DocumentScreen(view: view)
        case .years(let view): YearsScreen(view: view)
        case .year(let view): YearScreen(view: view)
        case .yearDetail(let view): YearDetailScreen(view: view)
        case .allegations(let view): AllegationsScreen(view: view)
        case .contact(let view): ContactScreen(view: view)
        case .contactForm(let view): ContactFormScreen(view: view)
        case .outcome(let view): OutcomeScreen(view: view)
        case .services(let view): ServicesScreen(view: view)
        case .service(let view): ServiceScreen(view: view)
        case .guide(let view): GuideScreen(view: view)
        case .help(let view): HelpScreen(view: view)
        case .simulator(let view): SimulatorScreen(view: view)
        case .settings(let view): SettingsScreen(view: view)
        case .alerts(let view): AlertsScreen(view: view)
        case .devices(let view): DevicesScreen(view: view)
        case .storage(let view): StorageScreen(view: view)
        case .diagnosis(let view): DiagnosisScreen(view: view)
        case .locked(let view): LockedScreen(view: view)
        case .failure(let view): FailureScreen(view: view)
        }
    }
}

/// A code, whoever asked for it.
private struct CodeScreen: View {
    let view: CodeView

    var body: some View {
        switch view.owner {
        case .access: AccessCodeScreen(view: view)
        case .contact: ContactCodeScreen(view: view)
        }
    }
}

/// An act's end, whoever's act it was.
private struct OutcomeScreen: View {
    let view: OutcomeView

    var body: some View {
        switch view.owner {
        case .contact: ContactOutcomeScreen(view: view)
        case .regularization: HearingOutcomeScreen(view: view)
        }
    }
}

/// Nothing can be shown.
private struct FailureScreen: View {
    let view: FailureView
    @Environment(Engine.self) private var engine

    var body: some View {
        Problem { Paragraph(view.text, .lead) }
        if let retry = view.retry { Press(label: retry, look: .main) { engine.send(.retry) } }
    }
}

extension ImportassKit.Screen {
    /// What asks the server for news of this screen, when it is pulled down.
    var refresh: Event? {
        switch self {
        case .notices: .notices(.refresh)
        case .documents: .documents(.refresh)
        case .years, .year: .regularization(.refresh)
        case .represented: .represented(.refresh)
        case .contact: .contact(.refresh)
        case .devices: .devices(.refresh)
        case .diagnosis: .diagnosis(.refresh)
        case .starting, .waiting, .welcome, .smsForm, .code, .pushPrimer, .biometricsPrimer, .home, .notice, .document,
            .yearDetail, .allegations, .contactForm, .outcome, .services, .service, .guide, .help, .simulator,
            .settings, .alerts, .storage, .locked, .failure:
            nil
        }
    }
}
