import Assembly
import AuthenticationServices
import Foundation
import ImportassKit
import Ports
import Security
import SwiftUI
import SwiftUITesting
import UIKit
import UserNotifications

import enum SharedTypes.Lang

/// A phone in somebody's hand: the app as it is put together for a device, with the real core and a sandbox.
@MainActor public final class Phone {
    public let sandbox: Sandbox
    public let persona: Persona
    public private(set) var running: Running
    public private(set) var screen: SwiftUITesting.Screen
    /// What the person does in the browser.
    public var person: Person { didSet { browse() } }
    private let folder: URL

    public init(_ slug: String, sandbox: Sandbox? = nil, language: Lang = .es) async throws {
        _Keychain._empty()
        Self.pushToken = Data([0x0a, 0xbc])
        UNUserNotificationCenter.current()._badge.withLock { $0 = nil }
        self.sandbox = try sandbox ?? Sandbox()
        persona = try await self.sandbox.person(slug)
        person = Person(sandbox: self.sandbox, persona: persona)
        folder = FileManager.default.temporaryDirectory.appending(path: "phone-\(UUID().uuidString)")
        (running, screen) = try Self.open(folder, self.sandbox, language)
        browse()
    }

    isolated deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// All cores that were begun; those that are over stay over.
    private static var engines: [Engine] = []

    /// Closes every core. A process that ends meanwhile would take OpenSSL away under its database.
    public static func closeAll() {
        for engine in engines { engine.stop() }
        engines = []
    }

    /// What the push service gives when an app asks for an address; nothing: it gives none.
    public static var pushToken: Data? = Data([0x0a, 0xbc])

    private static func open(_ folder: URL, _ sandbox: Sandbox, _ language: Lang) throws -> (
        Running, SwiftUITesting.Screen
    ) {
        let keychain = Keychain(service: "test")
        let home = try Home(in: folder, firstRun: keychain.wipe)
        let device = Device(home: home, keychain: keychain, temporary: folder.appending(path: "tmp"))
        let configuration = try Configuration([
            "ImportassServer": sandbox.origin.absoluteString, "ImportassScheme": "es.importass.open",
        ])
        closeAll()
        let running = Running(configuration: configuration, home: home, device: device, language: language)
        engines = [running.engine]
        UIApplication.shared._registers = { device.push.registered(pushToken) }
        return (running, SwiftUITesting.Screen(AppScreen(running: running)))
    }

    private func browse() {
        let person = person
        ASWebAuthenticationSession._person = { try? await person.visit($0, ends: $1) }
    }

    /// The app is closed, by the system or by a person, and opened again.
    public func reopen() throws {
        screen = SwiftUITesting.Screen(EmptyView())
        running.engine.stop()
        (running, screen) = try Self.open(folder, sandbox, running.language)
    }

    /// The app is removed, with its folder and without its secrets, and comes back.
    public func isRemovedAndInstalledAgain() throws {
        screen = SwiftUITesting.Screen(EmptyView())
        running.engine.stop()
        try FileManager.default.removeItem(at: folder)
        (running, screen) = try Self.open(folder, sandbox, running.language)
    }

    public var view: CoreView? {
        if case .running(let view) = running.engine.stage { view } else { nil }
    }

    // MARK: What the phone's other parts know

    public var copied: String { UIPasteboard.general.string ?? "" }
    /// What was opened with other apps.
    public var otherApps: [URL] {
        get { UIApplication.shared._opened }
        set { UIApplication.shared._opened = newValue }
    }
    public var hasOtherApps: Bool {
        get { UIApplication.shared._opens }
        set { UIApplication.shared._opens = newValue }
    }

    /// The home button.
    public func goesOutOfSight() { running.become(.background) }
    public var keepsSnapshot: Bool {
        let file = folder.appending(path: "core/snapshot").path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: file)
    }

    /// The number on the icon; nothing while nobody has set one.
    public var iconNumber: Int? { UNUserNotificationCenter.current()._badge.withLock { $0 } }

    // MARK: What the push service does

    /// The push service gives this device another address.
    public func pushTokenBecomes(_ token: Data) { running.device.push.registered(token) }

    /// A notice of debt is made for somebody: gives what the push service gets for this phone.
    public func isSentNotice(_ title: String, of slug: String? = nil) async throws -> [AnyHashable: Any] {
        try await sandbox.tell(
            "notices",
            ["persona": slug ?? persona["slug"], "kind": "debt", "title": title, "body": "Este aviso solo informa."])
        let pushes = try await sandbox.ask("pushes")["pushes"] as? [[String: Any]]
        let newest = pushes?.first { $0["persona"] as? String == persona["slug"] }
        guard let payload = newest?["payload"] as? String,
            let fields = try JSONSerialization.jsonObject(with: Data(payload.utf8)) as? [String: Any]
        else { throw SandboxFailure(description: "nothing was pushed") }
        // what a gateway to APNs puts around it, see ios/README.md
        return fields.merging(["aps": ["alert": ["loc-key": "push-said-new"], "category": "notice"]]) { $1 }
    }

    /// To which address the newest push went.
    public func newestPushToken() async throws -> String? {
        (try await sandbox.ask("pushes")["pushes"] as? [[String: Any]])?.first?["token"] as? String
    }

    /// A push comes while the app is open: gives how the system shows it.
    public func receives(_ push: [AnyHashable: Any]) -> UNNotificationPresentationOptions? {
        UNUserNotificationCenter.current()._present(push)
    }

    /// The person taps a push, or does something else with it.
    public func responds(to push: [AnyHashable: Any], action: String = UNNotificationDefaultActionIdentifier) -> Bool {
        UNUserNotificationCenter.current()._respond(push, action: action)
    }

    // MARK: What stands there

    public var isLocked: Bool { if case .locked = view?.screen { true } else { false } }

    /// The button that locks at once.
    public var lockLabel: String? { if case .settings(let page) = view?.screen { page.lock } else { nil } }

    /// Where the person is signed in.
    public var devices: [DeviceRow] { if case .devices(let list) = view?.screen { list.rows } else { [] } }

    /// Titles of the listed notices.
    public var noticeTitles: [String] { notices.map(\.title) }
    /// The title of the first unread one, and how many there are in the window.
    public var firstUnread: String? { notices.first(where: \.unread)?.title }
    public var unread: Int { notices.count(where: \.unread) }
    public var notices: [(id: String, title: String, unread: Bool)] {
        guard case .notices(let list) = view?.screen else { return [] }
        return list.rows.map { ($0.id, $0.title, $0.unread) }
    }
    public var documents: [(title: String, note: String)] {
        if case .documents(let list) = view?.screen { list.rows.map { ($0.title, $0.note) } } else { [] }
    }
    public var hasFailed: Bool {
        guard case .documents(let list) = view?.screen, case .failed = list.load else { return false }
        return true
    }
    public var simulatorIncome: String? {
        if case .simulator(let form) = view?.screen { form.income?.label } else { nil }
    }
    public var hasSimulation: Bool {
        if case .simulator(let form) = view?.screen { form.result != nil } else { false }
    }

    // MARK: What a person sees and does

    /// Waits until nothing is being brought up to date, and a moment more for what is drawn after it.
    public func settles() async throws {
        var quiet = 0
        var last: CoreView?
        let isQuiet = await screen.eventually {
            let isSame = view == last && view?.updating == false && !screen.root.spoken.contains { $0.isEmpty }
            (quiet, last) = (isSame ? quiet + 1 : 0, view)
            return quiet > 50
        }
        guard isQuiet else { throw NotThere(description: missing("rest")) }
    }

    /// Answers the question with yes.
    public func confirms() async throws {
        guard await screen.eventually({ view?.dialog != nil }) else { throw NotThere(description: missing("?")) }
        try await press(view?.dialog?.confirm ?? "")
    }

    /// Answers the question with no, and sees it go.
    public func takesItBack() async throws {
        guard await screen.eventually({ view?.dialog != nil }) else { throw NotThere(description: missing("?")) }
        try await press(view?.dialog?.cancel ?? "")
        guard await screen.eventually({ view?.dialog == nil }) else { throw NotThere(description: "still asked") }
    }

    /// A link, pressed in another app.
    public func opens(_ link: String) {
        if let url = URL(string: link) { running.open(url) }
    }

    /// The person looks at the browser's page and does nothing.
    public func personStaysInTheBrowser() {
        ASWebAuthenticationSession._person = { _, _ in
            try? await Task.sleep(for: .seconds(600))
            return nil
        }
    }

    /// Closes the file that is looked at, or the sheet that hands it on.
    public func closesTheFile() {
        try? screen.root.dismiss()
    }

    /// Waits until a text stands on the screen.
    public func sees(_ text: String) async throws {
        guard await screen.eventually({ screen.shows(text) }) else { throw NotThere(description: missing(text)) }
    }

    /// Waits until it is gone.
    public func seesNoMore(_ text: String) async throws {
        guard await screen.eventually({ !screen.shows(text) }) else { throw NotThere(description: "still \(text)") }
    }

    /// Waits for a screen by its title.
    public func stands(_ title: String) async throws {
        guard await screen.eventually({ view?.title == title }) else { throw NotThere(description: missing(title)) }
    }

    private func missing(_ text: String) -> String { "“\(text)” did not come; there is\n\(screen.root)" }

    /// Waits for a button and presses it.
    public func press(_ label: String) async throws {
        let isThere = await screen.eventually { (try? screen.find(button: label))?.isEnabled == true }
        guard isThere else { throw NotThere(description: missing("[button] \(label)")) }
        try screen.find(button: label).tap()
    }

    public func type(_ text: String, into label: String) async throws {
        guard await screen.eventually({ (try? screen.find(field: label)) != nil }) else {
            throw NotThere(description: missing("[field] \(label)"))
        }
        try screen.find(field: label).enter(text)
    }

    public func tab(_ id: String) async throws {
        guard await screen.eventually({ (try? screen.find(tab: say(id))) != nil }) else {
            throw NotThere(description: missing("[tab] \(say(id))"))
        }
        try screen.find(tab: say(id)).tap()
    }

    /// The bell, whatever its number.
    public func bell() async throws { try await press(Fluent.start("notices-title")) }

    public func fillSmsForm() async throws {
        try await press(say("method-sms"))
        try await type(persona["identifier"], into: say("identifier-label"))
        try await type(persona.writtenBirthDate, into: say("birth-date-label"))
        try await type(persona.nationalMobile, into: say("mobile-label"))
        try await press(say("sms-submit"))
    }

    public func signInBySms() async throws {
        try await fillSmsForm()
        try await stands(say("code-title"))
        try await type(try await sandbox.code(persona["slug"]), into: say("code-label"))
        try await press(say("code-submit"))
        try await passPrimers()
    }

    /// Signs in by Cl@ve and says yes to both offers.
    public func signInWilling() async throws {
        try await press(say("method-clave-permanente"))
        try await stands(say("primer-push-title"))
        try await press(say("primer-push-accept"))
        try await stands(say("primer-biometrics-title"))
        try await press(say("primer-biometrics-accept"))
        try await stands(say("home-title"))
    }

    /// From anywhere to a page of Ajustes.
    public func toPage(_ title: String) async throws {
        try await tab("tab-settings")
        try await press(say(title))
        try await stands(say(title))
    }

    public func signsOut() async throws {
        try await tab("tab-settings")
        try await press(say("sign-out"))
        try await confirms()
        try await stands(say("welcome-title"))
    }

    public func signInByClave() async throws {
        try await press(say("method-clave-permanente"))
        try await passPrimers()
    }

    /// Says "later" to what is offered, until Inicio stands there, or what was wanted.
    public func passPrimers(to wanted: String = "home-title") async throws {
        let ends = [wanted, "represented-choose"].map { say($0) }
        let titles = ends + ["primer-push-title", "primer-biometrics-title"].map { say($0) }
        while true {
            guard await screen.eventually({ titles.contains(view?.title ?? "") }), let title = view?.title else {
                throw NotThere(description: missing("an offer, or \(ends[0])"))
            }
            if ends.contains(title) { return }
            try await press(say("primer-later"))
            guard await screen.eventually({ view?.title != title }) else {
                throw NotThere(description: missing("the screen after the offer"))
            }
        }
    }

    /// From Inicio to a year of the regularization.
    public func toYear(_ year: Int) async throws {
        try await press(say("years-title"))
        try await stands(say("years-title"))
        try await press(say("year-title", ["year": "\(year)"]))
        try await stands(say("year-title", ["year": "\(year)"]))
    }
}
