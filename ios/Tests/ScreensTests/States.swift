import ImportassKit
import SwiftUITesting
import Testbed
import Testing

/// A screen in a state that no journey came to.
struct ScreenState: @unchecked Sendable, CustomTestStringConvertible {
    /// That of its screen, a tilde, and what is so.
    let name: String
    let view: CoreView
    /// The title of the place below, which names the way back.
    let below: String?
    var testDescription: String { name }
}

/// The kinds of screens, without what they show. A new one does not compile until it stands here, and then a test wants to
/// see it.
enum ScreenKind: CaseIterable {
    case starting, welcome, smsForm, code, waiting, pushPrimer, biometricsPrimer, represented, home, notices, notice
    case documents, document, years, year, yearDetail, allegations, contact, contactForm, outcome, services, service
    case guide, help, simulator, settings, failure, locked, alerts, devices, storage, diagnosis
}

extension ImportassKit.Screen {
    var kind: ScreenKind {
        switch self {
        case .starting: .starting
        case .welcome: .welcome
        case .smsForm: .smsForm
        case .code: .code
        case .waiting: .waiting
        case .pushPrimer: .pushPrimer
        case .biometricsPrimer: .biometricsPrimer
        case .represented: .represented
        case .home: .home
        case .notices: .notices
        case .notice: .notice
        case .documents: .documents
        case .document: .document
        case .years: .years
        case .year: .year
        case .yearDetail: .yearDetail
        case .allegations: .allegations
        case .contact: .contact
        case .contactForm: .contactForm
        case .outcome: .outcome
        case .services: .services
        case .service: .service
        case .guide: .guide
        case .help: .help
        case .simulator: .simulator
        case .settings: .settings
        case .failure: .failure
        case .locked: .locked
        case .alerts: .alerts
        case .devices: .devices
        case .storage: .storage
        case .diagnosis: .diagnosis
        }
    }
}

/// How far a screen has loaded.
enum LoadKind: String, CaseIterable {
    case loading, ready, empty, failed
    case notAllowed = "not-allowed"
}

extension Load {
    var kind: LoadKind {
        switch self {
        case .loading: .loading
        case .ready: .ready
        case .empty: .empty
        case .failed: .failed
        case .notAllowed: .notAllowed
        }
    }
}

/// What a screen says while it has nothing to show, by the names of the core's messages.
struct LoadWords {
    /// A view that a journey kept.
    let base: String
    let loading: String
    let empty: String
    let notAllowed: String
    var failed: String?
    /// The title, where what is not there yet would give it.
    var title: String?

    /// Its screen's: how the document or the year stood that it begins with is of no matter here.
    var name: String { ["document-ready": "document", "year-signed": "year"][base] ?? base }

    /// None for what the journeys look at.
    func load(_ kind: LoadKind) -> Load? {
        switch kind {
        case .ready: nil
        case .loading: .loading(text: say(loading))
        case .empty: .empty(title: say("\(empty)-title"), text: say(empty))
        case .failed:
            if let failed {
                .failed(title: say("\(failed)-title"), text: say(failed), retry: say("retry"))
            } else {
                .failed(
                    title: say("error-offline-title"), text: "\(say("error-offline")) \(say("error-phone"))",
                    retry: say("retry"))
            }
        case .notAllowed: .notAllowed(title: say("\(notAllowed)-title"), text: say(notAllowed))
        }
    }
}

extension ScreenKind {
    /// Nothing where nothing is loaded. Not every screen comes to every state by today's core; its type lets it.
    var loading: LoadWords? {
        switch self {
        case .home:
            LoadWords(
                base: "home", loading: "home-loading", empty: "years-empty", notAllowed: "regularization-not-allowed")
        case .represented:
            LoadWords(
                base: "represented", loading: "represented-loading", empty: "represented-empty",
                notAllowed: "represented-sms")
        case .notices:
            LoadWords(
                base: "notices", loading: "notices-loading", empty: "notices-empty", notAllowed: "notices-not-allowed")
        case .notice:
            LoadWords(
                base: "notice", loading: "notice-loading", empty: "notice-gone", notAllowed: "notices-not-allowed",
                title: "notice-title")
        case .documents:
            LoadWords(
                base: "documents", loading: "documents-loading", empty: "documents-empty", notAllowed: "error-level")
        case .document:
            LoadWords(
                base: "document-ready", loading: "document-loading", empty: "document-gone", notAllowed: "error-level",
                title: "document-title")
        case .years:
            LoadWords(
                base: "years", loading: "years-loading", empty: "years-empty", notAllowed: "regularization-not-allowed")
        case .year:
            LoadWords(
                base: "year-signed", loading: "years-loading", empty: "year-none",
                notAllowed: "regularization-not-allowed")
        case .yearDetail:
            LoadWords(
                base: "year-detail", loading: "detail-loading", empty: "year-none", notAllowed: "detail-not-notified")
        case .contact:
            LoadWords(
                base: "contact", loading: "contact-loading", empty: "error-not-found", notAllowed: "contact-not-allowed"
            )
        case .devices:
            LoadWords(base: "devices", loading: "devices-loading", empty: "devices-empty", notAllowed: "error-level")
        case .storage:
            LoadWords(
                base: "storage", loading: "storage-loading", empty: "error-not-found", notAllowed: "error-level",
                failed: "error-db")
        case .starting, .welcome, .smsForm, .code, .waiting, .pushPrimer, .biometricsPrimer, .allegations, .contactForm,
            .outcome, .services, .service, .guide, .help, .simulator, .settings, .failure, .locked, .alerts,
            .diagnosis:
            nil
        }
    }
}

extension ImportassKit.Screen {
    /// With nothing but how far it has loaded, as the core has it then; nothing where nothing is loaded.
    func with(_ load: Load) -> Self? {
        let nowhere = Paging(position: "", previous: nil, next: nil)
        switch self {
        case .home(var view):
            (view.load, view.due, view.nothingDue, view.situation) = (load, [], nil, [])
            return .home(view)
        case .represented(var view):
            (view.load, view.rows, view.count) = (load, [], "Ninguna persona")
            return .represented(view)
        case .notices(var view):
            (view.load, view.rows, view.select, view.selection, view.paging) = (load, [], nil, nil, nowhere)
            return .notices(view)
        case .notice(var view):
            (view.load, view.paragraphs, view.actions) = (load, [], [])
            return .notice(view)
        case .documents(var view):
            (view.load, view.rows, view.paging) = (load, [], nowhere)
            return .documents(view)
        case .document(var view):
            (view.load, view.facts) = (load, [])
            return .document(view)
        case .years(var view):
            (view.load, view.rows) = (load, [])
            return .years(view)
        case .year(var view):
            (view.load, view.facts) = (load, [])
            return .year(view)
        case .yearDetail(var view):
            (view.load, view.months, view.steps) = (load, [], [])
            return .yearDetail(view)
        case .contact(var view):
            (view.load, view.facts, view.changes) = (load, [], [])
            return .contact(view)
        case .devices(var view):
            (view.load, view.rows) = (load, [])
            return .devices(view)
        case .storage(var view):
            (view.load, view.facts, view.deleteFiles) = (load, [], nil)
            return .storage(view)
        case .starting, .welcome, .smsForm, .code, .waiting, .pushPrimer, .biometricsPrimer, .allegations, .contactForm,
            .outcome, .services, .service, .guide, .help, .simulator, .settings, .failure, .locked, .alerts,
            .diagnosis:
            return nil
        }
    }

    /// How far it has loaded, whatever it is. Found by its name: a screen that begins to load does not go unseen.
    var load: Load? {
        let shown = Mirror(reflecting: self).children.first.map { Mirror(reflecting: $0.value) }
        return shown?.children.first { $0.label == "load" }?.value as? Load
    }
}

extension CoreView {
    /// Changes what a screen shows.
    fileprivate mutating func change<Shown>(
        _ wrap: (Shown) -> ImportassKit.Screen, _ change: (inout Shown) -> Void
    ) throws {
        guard var shown = Mirror(reflecting: screen).children.first?.value as? Shown, wrap(shown) == screen else {
            throw NotThere(description: "it is a \(screen.kind)")
        }
        change(&shown)
        screen = wrap(shown)
    }
}

/// The states that no journey came to: each begins with a view that the core once had, and has another part of it.
enum States {
    static let all = (try? every()) ?? []

    static func every() throws -> [ScreenState] {
        try loads() + access() + lists() + documents() + years() + payments() + answers() + settings() + questions()
            + frame()
    }

    /// - Parameter base: A view that a journey kept, if it is not the one that the name begins with.
    private static func state(
        _ name: String, from base: String? = nil, _ change: (inout CoreView) throws -> Void
    ) throws -> ScreenState {
        let base = base ?? String(name.prefix { $0 != "~" })
        var view = try Snapshot.view(base)
        try change(&view)
        // a journey came to it from there
        let first = Snapshot.known(base)?.split(separator: "\n").first ?? ""
        let below = first.hasPrefix("[button] ") && view.entries.count > 1 ? first.dropFirst(9) : nil
        return ScreenState(name: name, view: view, below: below.map(String.init))
    }

    private static func banner(_ tone: Tone, _ message: String) -> Banner {
        Banner(tone: tone, title: say("\(message)-title"), text: say(message))
    }

    private static func loads() throws -> [ScreenState] {
        try ScreenKind.allCases.compactMap(\.loading).flatMap { words in
            try LoadKind.allCases.compactMap { kind in
                guard let load = words.load(kind) else { return nil }
                return try state("\(words.name)~\(kind.rawValue)", from: words.base) { view in
                    guard let screen = view.screen.with(load) else { throw NotThere(description: words.base) }
                    view.screen = screen
                    if let title = words.title { view.title = say(title) }
                }
            }
        }
    }

    private static func access() throws -> [ScreenState] {
        let starts = try ["es", "en"].map { language in
            try state("starting~\(language)", from: "failure") { view in
                if language == "en" { (view.lang, view.language) = ("en-GB", .en) }
                view.title = Fluent.say("app-name", [:], language)
                view.screen = .starting(WaitingView(text: Fluent.say("starting", [:], language), cancel: nil))
            }
        }
        let stuck = try ["start-disk-full", "start-read-only", "error-db", "error-db-keys", "error-db-new"].map {
            message in
            try state("failure~\(message)") { view in
                // the first two have their titles from other messages
                view.title = say("\(message.replacing("start-", with: "error-"))-title")
                try view.change(Screen.failure) { $0.text = say(message) }
            }
        }
        let ends: [(String, Tone)] = [
            ("session-ended", .info), ("session-reused", .warning), ("signed-out-offline", .warning),
            ("signed-out-everywhere", .good), ("store-lost", .warning),
        ]
        let welcomes = try ends.map { message, tone in
            try state("welcome~\(message)") { view in
                try view.change(Screen.welcome) { $0.problem = banner(tone, message) }
            }
        }
        let busy = try [
            state("welcome~kept") { view in
                try view.change(Screen.welcome) {
                    ($0.problem, $0.kept) = (
                        banner(.info, "session-ended"), KeptView(text: say("kept-text"), open: say("kept-open"))
                    )
                }
            },
            state("sms-form~busy") { view in
                try view.change(Screen.smsForm) { $0.busy = say("sms-busy") }
            },
            state("code~busy") { view in try view.change(Screen.code) { $0.busy = say("code-busy") } },
            state("code~too-many-codes") { view in
                try view.change(Screen.code) { $0.problem = banner(.bad, "code-too-many-codes") }
            },
            state("locked~busy") { view in try view.change(Screen.locked) { $0.busy = say("unlock-busy") } },
        ]
        return starts + stuck + welcomes + busy
    }

    private static func lists() throws -> [ScreenState] {
        let filters: [(String, NoticeFilter)] = [
            ("none-unread", .unread), ("none-archived", .archived), ("none-kind", .debt),
        ]
        let unseen = try filters.map { none, filter in
            try state("notices~\(none)", from: "notices-none-found") { view in
                try view.change(Screen.notices) {
                    $0.search.value = ""
                    $0.filters = $0.filters.map {
                        FilterChoice(filter: $0.filter, label: $0.label, selected: $0.filter == filter)
                    }
                    $0.load = .empty(title: say("notices-\(none)-title"), text: say("notices-\(none)"))
                }
            }
        }
        let asked = ["outcome-unknown", "outcome-done", "outcome-not-done"]
        let due = try asked.map { message in
            try state("home~\(message)", from: "home-due") { view in
                try view.change(Screen.home) { home in
                    let label = say(message == "outcome-unknown" ? "outcome-ask" : "outcome-see")
                    home.due = home.due.map { card in
                        let link = LinkRow(label: label, note: nil, route: .changeMobile)
                        return DueCard(tone: card.tone, title: say("\(message)-title"), text: say(message), link: link)
                    }
                }
            }
        }
        return try unseen + due + [
            state("represented~chosen") { view in
                try view.change(Screen.represented) {
                    $0.rows = $0.rows.map { row in
                        var chosen = row
                        (chosen.current, chosen.unread) = (true, false)
                        return chosen
                    }
                }
            }
        ]
    }

    private static func documents() throws -> [ScreenState] {
        let gone = Load.failed(title: say("document-gone-title"), text: say("document-gone"), retry: nil)
        let most = Fluent.say("document-too-large", ["most": "25 MB"])
        let tooLarge = Banner(tone: .bad, title: say("document-too-large-title"), text: most)
        let paused = try ["stopped-by-you", "partly"].map { how in
            try state("document~\(how)", from: "document-absent") { view in
                try view.change(Screen.document) {
                    $0.file = .stopped(
                        percent: 40, banner: banner(.info, "document-\(how)"), resume: say("document-resume"))
                }
            }
        }
        return try paused + [
            state("document~gone", from: "document-absent") { view in
                view.title = say("document-title")
                try view.change(Screen.document) { $0.load = gone }
            },
            state("document~too-large", from: "document-absent") { view in
                try view.change(Screen.document) {
                    $0.file = .stopped(percent: 0, banner: tooLarge, resume: say("document-again"))
                }
            },
            state("document~not-opened", from: "document-ready") { view in
                try view.change(Screen.document) { $0.problem = banner(.bad, "document-not-opened") }
            },
        ]
    }

    private static func years() throws -> [ScreenState] {
        let states: [(String, Tone)] = [("refunded", .good), ("under-appeal", .info), ("firm", .good)]
        let results: [(String, Tone)] = [("agreed", .good), ("refund", .good)]
        let past = try states.map { message, tone in
            try state("year~\(message)", from: "year-paid") { view in
                try view.change(Screen.year) {
                    ($0.state, $0.payment, $0.appeal) = (banner(tone, "state-\(message)"), nil, nil)
                    $0.facts.removeAll { $0.label == say("fact-appeal-until") }
                    if message == "refunded" { $0.result = result("refund", .good, $0.result?.amount) }
                }
            }
        }
        let signed = try results.map { message, tone in
            try state("year~\(message)", from: "year-signed") { view in
                try view.change(Screen.year) {
                    $0.payment = nil
                    $0.facts.removeAll { $0.label == say("fact-pay-until") }
                    $0.result = result(message, tone, message == "refund" ? $0.result?.amount : nil)
                }
            }
        }
        return try past + signed + [
            state("year~hearing-available", from: "year-resolution-available") { view in
                try view.change(Screen.year) {
                    $0.state = banner(.warning, "state-hearing-available")
                    $0.facts[0].value = say("act-hearing")
                }
            }
        ]
    }

    private static func result(_ message: String, _ tone: Tone, _ amount: String?) -> ResultView {
        ResultView(tone: tone, label: say("result-\(message)-title"), amount: amount, text: say("result-\(message)"))
    }

    /// How a payment stands, and what can be done about it.
    private enum Payment: String, CaseIterable {
        case unknown, open, failed, cancelled, expired, duplicate
        case going, asking
    }

    private static func payments() throws -> [ScreenState] {
        try Payment.allCases.map { payment in
            // the second one was one too many
            let base = payment == .duplicate ? "year-paid" : "year-to-pay"
            return try state("year~payment-\(payment.rawValue)", from: base) { view in
                try view.change(Screen.year) { year in year.payment = year.payment.map { shown(payment, $0) } }
            }
        }
    }

    private static func shown(_ payment: Payment, _ due: PaymentView) -> PaymentView {
        var view = due
        switch payment {
        case .unknown:
            (view.state, view.pay, view.ask) = (banner(.warning, "payment-unknown"), nil, say("payment-ask"))
        case .open: (view.state, view.ask) = (banner(.info, "payment-open"), say("payment-ask"))
        case .failed: view.state = banner(.bad, "payment-failed")
        case .cancelled: view.state = banner(.info, "payment-cancelled")
        case .expired: view.state = banner(.info, "payment-expired")
        case .duplicate: view.state = banner(.warning, "payment-duplicate")
        case .going: (view.pay, view.busy) = (nil, say("payment-going"))
        case .asking:
            (view.state, view.pay) = (banner(.warning, "payment-unknown"), nil)
            view.busy = say("payment-asking")
        }
        return view
    }

    private static func answers() throws -> [ScreenState] {
        let written = "En marzo estuve de baja médica y no se ha descontado."
        let filled = { (view: inout AllegationsView) in
            (view.text.value, view.text.error) = (written, nil)
            view.count = Fluent.say("allegations-count", ["n": "\(written.count)", "max": "4.000"])
        }
        let ends = ["waiver", "allegations"].flatMap { act in
            ["done", "unknown", "not-done"].map { end in (act, end) }
        }.filter { $0 != ("waiver", "done") }
        let outcomes = try ends.map { act, end in
            try state("\(act)~\(end)", from: "waiver-done") { view in
                view.title = say("\(act)-title")
                try view.change(Screen.outcome) { shown(end, of: act, &$0) }
            }
        }
        return try outcomes + [
            state("allegations~filled", from: "allegations-empty") { try $0.change(Screen.allegations, filled) },
            state("allegations~busy", from: "allegations-empty") { view in
                try view.change(Screen.allegations) {
                    filled(&$0)
                    $0.busy = say("act-busy")
                }
            },
            state("allegations~long", from: "allegations-empty") { view in
                try view.change(Screen.allegations) {
                    filled(&$0)
                    $0.text.error = Fluent.say("allegations-long", ["max": "4.000"])
                }
            },
            state("allegations~refused", from: "allegations-empty") { view in
                try view.change(Screen.allegations) {
                    filled(&$0)
                    $0.problem = banner(.warning, "act-not-open")
                }
            },
            state("year~waiving", from: "year-hearing-open") { view in
                try view.change(Screen.year) {
                    $0.choices?.waive = nil
                    $0.choices?.busy = say("act-busy")
                }
            },
            state("year~figure-changed", from: "year-hearing-open") { view in
                try view.change(Screen.year) { $0.problem = banner(.warning, "figure-changed") }
            },
        ]
    }

    /// How an act with legal effect ended.
    private static func shown(_ end: String, of act: String, _ view: inout OutcomeView) {
        let tones: [String: Tone] = ["done": .good, "unknown": .warning, "not-done": .bad]
        view.banner = banner(tones[end] ?? .info, "\(act)-\(end)")
        if end != "done" { view.facts = [] }
        (view.ask, view.done) = end == "unknown" ? (say("outcome-ask"), nil) : (nil, say("outcome-go-on"))
    }

    private static func settings() throws -> [ScreenState] {
        let copied = try ["copied", "not-copied"].map { end in
            try state("diagnosis~\(end)") { view in
                try view.change(Screen.diagnosis) { $0.copied = say("diagnosis-\(end)") }
            }
        }
        let push = try ["push-denied", "push-no-hardware"].flatMap { message in
            let problem = banner(.warning, message)
            return try [
                state("settings~\(message)", from: "settings-locked-out") { view in
                    try view.change(Screen.settings) { $0.problem = problem }
                },
                state("alerts~\(message)", from: "alerts-off") { view in
                    try view.change(Screen.alerts) { $0.problem = problem }
                },
            ]
        }
        return try copied + push + contact() + [
            state("devices~problem") { view in
                try view.change(Screen.devices) { $0.problem = banner(.bad, "error-offline") }
            },
            state("storage~problem") { view in
                try view.change(Screen.storage) { $0.problem = banner(.bad, "error-db") }
            },
        ]
    }

    private static func contact() throws -> [ScreenState] {
        try [
            state("contact~none") { view in
                try view.change(Screen.contact) { contact in
                    contact.facts = contact.facts.map { Fact(label: $0.label, value: say("contact-none"), spoken: nil) }
                    contact.changes = zip(contact.changes, ["mobile", "email"]).map { row, what in
                        LinkRow(label: say("communicate-\(what)"), note: row.note, route: row.route)
                    }
                }
            },
            state("contact-form~email") { view in
                view.title = say("change-email-title")
                try view.change(Screen.contactForm) {
                    $0.field = Field(
                        label: say("email-label"), hint: say("email-hint"), value: "marta", revision: 0,
                        error: say("email-at"), kind: .email)
                    $0.prefix = nil
                }
            },
            state("contact-form~busy") { view in
                try view.change(Screen.contactForm) { $0.busy = say("sms-busy") }
            },
            state("contact-code~busy") { view in try view.change(Screen.code) { $0.busy = say("change-busy") } },
            state("outcome~not-done", from: "outcome-unknown") { view in
                try view.change(Screen.outcome) { shown("not-done", of: "outcome", &$0) }
            },
            state("outcome~asking", from: "outcome-unknown") { view in
                try view.change(Screen.outcome) { $0.busy = say("outcome-asking") }
            },
        ]
    }

    private static func questions() throws -> [ScreenState] {
        let what = Fluent.say("outbox-titled", ["title": "Alta anulada"])
        let lost = Fluent.say("sign-out-loses", ["what": Fluent.say("outbox-do-archive", ["what": what])])
        let asked = [("home", "keep-session"), ("settings", "keep-session"), ("settings", "sign-out-everywhere")]
        let questions = try asked.map { base, id in
            try state("\(base)~\(id)") { view in
                view.dialog = Dialog(
                    title: say("\(id)-question"), text: say("\(id)-effect"), confirm: say(id), cancel: say("cancel"),
                    tone: .warning)
            }
        }
        return try questions + [
            state("sign-out-question~loses") { view in
                view.dialog?.text = "\(lost) \(say("sign-out-effect"))"
            }
        ]
    }

    /// What stands around a screen.
    private static func frame() throws -> [ScreenState] {
        let old = Fluent.say("ago-hours", ["n": "2"])
        let lines = [
            "offline": Line(text: say("line-offline"), retry: say("retry")),
            "offline-since": Line(text: Fluent.say("line-offline-since", ["ago": old]), retry: say("retry")),
            "old": Line(text: Fluent.say("line-old", ["ago": old]), retry: say("retry")),
            "reading": Line(text: say("line-reading"), retry: say("line-reading-sign-in")),
        ]
        let lined = try [
            ("home", "offline"), ("home", "reading"), ("services", "offline"), ("notices", "offline-since"),
            ("documents", "offline-since"), ("years", "old"), ("contact", "old"),
        ].map { base, line in try state("\(base)~\(line)") { $0.line = lines[line] } }
        let stripe = try Snapshot.view("home-acting").stripe
        let acting = try ["notices", "notice", "years", "year-signed", "year-detail"].map { base in
            try state("\(base)~acting") { $0.stripe = stripe }
        }
        return try lined + acting + [
            state("years~acting-offline") { ($0.stripe, $0.line) = (stripe, lines["offline-since"]) }
        ]
    }
}
