import Assembly
import AuthenticationServices
import Foundation
import ImportassKit
import Ports
import Security
import SwiftUI
import SwiftUITesting

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
        self.sandbox = try sandbox ?? Sandbox()
        persona = try await self.sandbox.person(slug)
        person = Person(sandbox: self.sandbox, persona: persona)
        folder = FileManager.default.temporaryDirectory.appending(path: "phone-\(UUID().uuidString)")
        (running, screen) = try Self.open(folder, self.sandbox, language)
        browse()
    }

    isolated deinit { try? FileManager.default.removeItem(at: folder) }

    private static func open(_ folder: URL, _ sandbox: Sandbox, _ language: Lang) throws -> (
        Running, SwiftUITesting.Screen
    ) {
        let home = try Home(in: folder)
        let device = try Device(home: home, service: "test", temporary: folder.appending(path: "tmp"))
        let configuration = try Configuration([
            "ImportassServer": sandbox.origin.absoluteString, "ImportassScheme": "es.importass.open",
        ])
        let running = Running(configuration: configuration, home: home, device: device, language: language)
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

    public var view: CoreView? {
        if case .running(let view) = running.engine.stage { view } else { nil }
    }

    // MARK: What a person sees and does

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

    public func signInByClave() async throws {
        try await press(say("method-clave-permanente"))
        try await passPrimers()
    }

    /// Says "later" to what is offered, until something else stands there.
    public func passPrimers() async throws {
        let titles = ["home-title", "represented-choose", "primer-push-title", "primer-biometrics-title"].map {
            say($0)
        }
        while true {
            guard await screen.eventually({ titles.contains(view?.title ?? "") }), let title = view?.title else {
                throw NotThere(description: missing("an offer, or Inicio"))
            }
            if title == titles[0] || title == titles[1] { return }
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
