// What a person does with a screen: looks for something, touches it, hears what it says.
import SwiftUI

public struct NotThere: Error, CustomStringConvertible {
    public let description: String
    public init(description: String) { self.description = description }
}

@MainActor public final class Screen {
    private let graph: _Graph

    public init(_ view: some View, environment: EnvironmentValues = EnvironmentValues()) {
        graph = _Graph(view, environment: environment)
    }
    isolated deinit { graph.close() }

    /// How often it was drawn.
    public var draws: Int { graph.draws }

    /// The whole of it, or only what is in front: an alert or a sheet covers the rest.
    public var root: Element {
        graph.draw()
        return Element(node: modal(in: graph.root) ?? graph.root)
    }
    private func modal(in node: Node) -> Node? {
        guard !node.isHidden else { return nil }
        for child in node.children.reversed() { if let found = modal(in: child) { return found } }
        return node.isModal ? node : nil
    }

    public func find(button label: String) throws -> Element { try root.find(button: label) }
    public func find(field label: String) throws -> Element { try root.find(field: label) }
    public func find(text: String) throws -> Element { try root.find(text: text) }
    public func find(tab label: String) throws -> Element {
        try root.find("tab", label) { $0.kind == "tab" && $0.spoken == label }
    }
    public func shows(_ text: String) -> Bool { (try? find(text: text)) != nil }
    /// The finished swipe from the edge, which does what the button back does.
    public func swipeBack() throws { try root.find("way", "back") { $0.identifier == "BackButton" }.tap() }
    /// A finger touches the window, wherever. Gives whether the touch still gets to what lies there.
    public func touch() -> Bool { !UIWindow._front._touch() }
    public func pullToRefresh() async throws {
        guard let refresh = root.first(where: { $0.refresh != nil })?.node.refresh else {
            throw NotThere(description: "nothing to refresh in\n\(root)")
        }
        await refresh()
    }

    /// Lets tasks run until the condition holds, or the time is over; looks a number of times at least, since all tests
    /// share the main actor and another may hold it for long.
    public func eventually(within limit: Duration = .seconds(20), _ holds: () throws -> Bool) async rethrows -> Bool {
        let end = ContinuousClock.now + limit
        var looks = 0
        while ContinuousClock.now < end || looks < 200 {
            looks += 1
            graph.draw()
            if try holds() { return true }
            try? await Task.sleep(for: .milliseconds(2))
        }
        return try holds()
    }
}

@MainActor public struct Element: @preconcurrency CustomStringConvertible {
    let node: Node

    public var kind: String { node.kind }
    public var label: String { node.spoken }
    public var value: String? { node.value }
    public var hint: String? { node.hint }
    public var isEnabled: Bool { node.isEnabled }
    public var traits: AccessibilityTraits { node.traits }
    public var children: [Element] { node.children.filter { !$0.isHidden }.map(Element.init) }
    public func attribute(_ name: String) -> String? { node.attributes[name] }
    /// The words that the eye finds in it, also those that a reader leaves out.
    public var written: [String] {
        (node.text.map { [$0] } ?? []) + node.children.flatMap { Element(node: $0).written }
    }
    /// Whether it is the system's button that leads back.
    public var isWayBack: Bool { node.identifier == "BackButton" }
    public var canBePressed: Bool { node.tap != nil && !node.isModal }

    public func first(where matches: (Node) -> Bool) -> Element? {
        if node.isHidden { return nil }
        if matches(node) { return self }
        for child in node.children { if let found = Element(node: child).first(where: matches) { return found } }
        return nil
    }
    public func all(where matches: (Node) -> Bool) -> [Element] {
        if node.isHidden { return [] }
        return (matches(node) ? [self] : []) + node.children.flatMap { Element(node: $0).all(where: matches) }
    }
    func find(_ what: String, _ name: String, where matches: (Node) -> Bool) throws -> Element {
        guard let found = first(where: matches) else { throw NotThere(description: "no \(what) “\(name)” in\n\(self)") }
        return found
    }
    /// By its whole name, or else by the beginning of it.
    public func find(button label: String) throws -> Element {
        let isPressed = { (node: Node) in
            !node.traits.isDisjoint(with: [.isButton, .isToggle]) && node.enter == nil
        }
        if let whole = first(where: { isPressed($0) && $0.spoken == label }) { return whole }
        return try find("button", label) { isPressed($0) && $0.spoken.hasPrefix(label) }
    }
    public func find(field label: String) throws -> Element {
        try find("field", label) { ($0.enter != nil || $0.pick != nil) && $0.spoken == label }
    }
    public func find(text: String) throws -> Element {
        try find("text", text) { ($0.label ?? $0.text)?.contains(text) == true }
    }

    public func tap() throws {
        guard node.isEnabled, let tap = node.tap else { throw NotThere(description: "cannot tap \(self)") }
        tap()
    }
    /// Closes what covers the rest.
    public func dismiss() throws {
        guard node.isModal, let close = node.tap else { throw NotThere(description: "nothing to close in \(self)") }
        close()
    }
    /// Puts the caret there.
    public func focus() throws {
        guard let focus = node.focus else { throw NotThere(description: "cannot focus \(self)") }
        focus(true)
    }
    /// Takes the caret away.
    public func leave() throws {
        guard let focus = node.focus else { throw NotThere(description: "cannot leave \(self)") }
        focus(false)
    }
    public func enter(_ text: String) throws {
        guard node.isEnabled, let enter = node.enter else { throw NotThere(description: "cannot type in \(self)") }
        node.focus?(true)
        enter(text)
    }
    /// Presses the keyboard's return key.
    public func submit() throws { try tap() }
    public func choose(_ option: String) throws {
        guard node.isEnabled, node.pick?(option) == true else {
            throw NotThere(description: "cannot choose “\(option)” in \(self)")
        }
    }

    public var description: String { spoken.joined(separator: "\n") }
}
