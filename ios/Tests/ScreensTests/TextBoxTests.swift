import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import ImportassKit
@testable import Screens

/// The text belongs to the field; the core replaces it with a new revision only.
@MainActor struct TextBoxTests {
    private let run = FakeRun()
    @Observable @MainActor final class Model {
        var field = Field(label: "DNI", hint: "Con su letra", value: "", revision: 0, error: nil, kind: .identifier)
        var typed: [String] = []
        var left = 0
        var sent = 0
        var isFirstProblem = false
    }
    private let model = Model()

    private struct Shown: View {
        let model: Model
        var body: some View {
            TextBox(
                field: model.field, isFirstProblem: model.isFirstProblem, type: { model.typed.append($0) },
                leave: { model.left += 1 })
        }
    }

    private func screen() -> SwiftUITesting.Screen {
        SwiftUITesting.Screen(Shown(model: model).environment(run.engine))
    }
    private func text(_ screen: SwiftUITesting.Screen) throws -> String? { try screen.find(field: "DNI").value }

    @Test func aSlowCoreEatsNoLetters() throws {
        let screen = screen()
        try screen.find(field: "DNI").enter("1")
        try screen.find(field: "DNI").enter("12")
        model.field.value = "1"  // an answer to the first letter
        #expect(try text(screen) == "12")
        try screen.find(field: "DNI").enter("123")
        try screen.find(field: "DNI").enter("123")
        #expect(model.typed == ["1", "12", "123"])
    }

    @Test func whatIsWrittenInTheMiddleOrPastedIsToldWhole() throws {
        let screen = screen()
        for text in ["1278Z", "12378Z", "123478Z"] { try screen.find(field: "DNI").enter(text) }
        model.field.value = "12378Z"  // an answer to the last letter but one
        #expect(try text(screen) == "123478Z")
        try screen.find(field: "DNI").enter(" 12345678-z\n")
        #expect(try text(screen) == " 12345678-z\n")
        #expect(model.typed == ["1278Z", "12378Z", "123478Z", " 12345678-z\n"])
    }

    @Test func aNewRevisionReplacesTheText() throws {
        let screen = screen()
        try screen.find(field: "DNI").enter("12345678-z")
        (model.field.value, model.field.revision) = ("12345678Z", 1)
        #expect(try text(screen) == "12345678Z")
        try screen.find(field: "DNI").enter("12345678Z!")
        #expect(try text(screen) == "12345678Z!")
        #expect(model.typed == ["12345678-z", "12345678Z!"])
    }

    @Test func leavingIsToldOnce() throws {
        let screen = screen()
        try screen.find(field: "DNI").focus()
        _ = screen.root
        try screen.find(field: "DNI").leave()
        _ = screen.root
        #expect(model.left == 1)
    }

    @Test func anErrorIsReadWithItsFieldAndTakesTheCaret() async throws {
        let screen = screen()
        model.field.error = "Falta la letra"
        model.isFirstProblem = true
        #expect(try screen.find(field: "DNI").hint == "Falta la letra Con su letra")
        #expect(try screen.find(field: "DNI").attribute("focused") == nil)
        var view = try Golden.view("View.sms-form.bin")
        (view.entries, view.focus) = ([1], FocusMove(number: 99, target: .problem))
        try await run.show(view)
        _ = screen.root
        #expect(try screen.find(field: "DNI").attribute("focused") == "true")
    }

    @Test func theReturnKeySendsTheForm() throws {
        let model = model
        let form = EntryForm(
            problem: nil, intro: "Escribe el código.",
            entries: [Entry(field: model.field, type: { model.typed.append($0) })], submit: "Entrar", busy: nil,
            send: { model.sent += 1 })
        let screen = SwiftUITesting.Screen(form.environment(run.engine))
        try screen.find(field: "DNI").enter("123456")
        #expect(model.sent == 0)
        try screen.find(field: "DNI").submit()
        #expect(model.sent == 1 && model.typed == ["123456"])
    }

    @Test func aCodeFromAMessageIsOffered() throws {
        model.field.kind = .code
        let screen = screen()
        #expect(try screen.find(field: "DNI").attribute("contentType") == "one-time-code")
        #expect(try screen.find(field: "DNI").attribute("keyboard") == "numberPad")
    }
}
