// What VoiceOver says of a screen, one line for each element that a finger comes to when it swipes through.
import SwiftUI

extension Element {
    /// The lines, in the order of the tree.
    public var spoken: [String] {
        if node.isHidden { return [] }
        if isElement { return line.map { [$0] } ?? [] }
        return node.children.flatMap { Element(node: $0).spoken } + (node.isModal ? ["——"] : [])
    }

    /// One element: what can be pressed or typed in, a text, a picture with a name, or a group made one.
    private var isElement: Bool {
        let isGroup = node.isModal || node.traits.isEmpty && node.label == nil && node.value == nil
        return node.kind == "text" || node.kind == "title" || canBePressed || node.enter != nil || node.pick != nil
            || node.kind == "progress" || node.kind == "image" || node.kind == "controller" || !isGroup
    }

    private var line: String? {
        let name = node.spoken.replacing("\n", with: " ⏎ ")
        let attributes = node.attributes["controller"] ?? ""
        guard !name.isEmpty || !(node.value ?? "").isEmpty || !attributes.isEmpty else { return nil }
        var words = [role.isEmpty ? "" : "[\(role)]", name, attributes]
        if let value = node.value, node.enter != nil || !value.isEmpty { words.append("= “\(value)”") }
        if node.traits.contains(.isSelected) { words.append("· selected") }
        if !node.isEnabled { words.append("· dimmed") }
        if let hint = node.hint, !hint.isEmpty { words.append("· hint: \(hint.replacing("\n", with: " ⏎ "))") }
        if node.attributes["focused"] == "true" { words.append("· caret") }
        // at a title it is where everybody expects it
        if node.attributes["spokenFirst"] == "true" && !node.traits.contains(.isHeader) { words.append("· focus") }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var role: String {
        var roles: [String] = []
        if node.traits.contains(.isHeader) { roles.append("heading") }
        if node.kind == "tab" {
            roles.append("tab")
        } else if node.traits.contains(.isToggle) {
            roles.append("switch")
        } else if node.enter != nil {
            roles.append("field")
        } else if node.pick != nil {
            roles.append("menu")
        } else if node.traits.contains(.isButton) {
            roles.append("button")
        }
        if node.traits.contains(.isImage) { roles.append("picture") }
        if node.kind == "progress" { roles.append("progress") }
        return roles.joined(separator: " ")
    }
}
