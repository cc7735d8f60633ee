// developer.apple.com/documentation/swiftui/navigationstack, …/tabview, …/tab, …/tabcontentbuilder, …/toolbaritem,
// …/toolbarcontentbuilder, …/view/navigationdestination(for:destination:), …/view/navigationtitle(_:),
// …/view/sheet(item:ondismiss:content:), …/view/alert(_:ispresented:presenting:actions:message:)

/// What the destinations inside a stack register with.
@MainActor final class Navigator {
    var destinations: [ObjectIdentifier: (AnyHashable) -> any View] = [:]
}

public struct NavigationStack<Data, Root: View>: _Primitive {
    let root: Root
    let path: (elements: [AnyHashable], pop: () -> Void)
    /// init(path: Binding<Data>, @ViewBuilder root: () -> Root) where Data: MutableCollection,
    /// Data: RandomAccessCollection, Data: RangeReplaceableCollection, Data.Element: Hashable
    public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
    where
        Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable
    {
        self.root = root()
        self.path = (
            path.wrappedValue.map { AnyHashable($0) }, { path.wrappedValue = Data(path.wrappedValue.dropLast()) }
        )
    }

    /// All screens of the stack are drawn (the lower ones keep their state); the top one is on screen.
    public func _draw(_ context: _Context) -> [Node] {
        let navigator = Navigator()
        let isAlone = path.elements.isEmpty
        var screens = [screen(root, "root", isOnTop: isAlone, navigator, below: nil, context)]
        for (index, element) in path.elements.enumerated() {
            guard let destination = navigator.destinations[ObjectIdentifier(type(of: element.base))] else {
                screens.append(Node("missingDestination", text: "\(type(of: element.base))"))
                continue
            }
            let isOnTop = index == path.elements.count - 1
            screens.append(
                screen(destination(element), "\(element)", isOnTop: isOnTop, navigator, below: screens.last, context))
        }
        for covered in screens.dropLast() { covered.isHidden = true }
        return [Node("stack", screens)]
    }

    private func screen(
        _ view: any View, _ name: String, isOnTop: Bool, _ navigator: Navigator, below: Node?, _ context: _Context
    ) -> Node {
        var inner = context.child("screen \(name)")
        inner.environment.navigation = navigator
        inner.isVisible = context.isVisible && isOnTop
        let content = Node("content", inner.draw(view))
        let titles = content.takeOut("title")
        let items = content.takeOut("toolbar").flatMap(\.children)
        let isReplaced = items.contains { $0.kind == "principal" }
        let node = Node("screen", (below.map { [backButton(to: $0)] } ?? []) + titles + items + [content])
        node.text = titles.first?.text
        titles.forEach { $0.isHidden = isReplaced }
        return node
    }

    /// The system names it after the title of the screen below, if it has one.
    private func backButton(to below: Node) -> Node {
        let button = Node("button", text: below.text ?? "Back")
        button.traits.insert(.isButton)
        button.identifier = "BackButton"
        button.tap = path.pop
        return button
    }
}

extension Node {
    /// Takes the nodes of a kind out of the tree, to be put where the system puts them.
    func takeOut(_ kind: String) -> [Node] {
        let found = children.filter { $0.kind == kind }
        children.removeAll { $0.kind == kind }
        return found + children.flatMap { $0.takeOut(kind) }
    }
}

extension View {
    public func navigationDestination<D: Hashable, C: View>(
        for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
    ) -> some View {
        drawn { context, draw in
            context.environment.navigation?.destinations[ObjectIdentifier(D.self)] = { value in
                if let value = value.base as? D { destination(value) } else { EmptyView() }
            }
            return draw(context)
        }
    }
    /// func navigationTitle(_ title: Text) -> some View
    public func navigationTitle(_ title: Text) -> some View {
        drawn { context, draw in
            let node = Node("title", text: title.plain)
            node.traits = .isHeader
            return [node] + draw(context)
        }
    }
    public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }
}
public enum NavigationBarItem { public enum TitleDisplayMode: Sendable { case automatic, inline, large } }

// MARK: Tabs

@MainActor public protocol TabContent<TabValue> {
    associatedtype TabValue: Hashable
    var _tabs: [_Tab] { get }
}
@MainActor public struct _Tab {
    let title: any View
    let value: AnyHashable?
    let content: any View
}
public struct _Tabs<TabValue: Hashable>: TabContent {
    public let _tabs: [_Tab]
}
@MainActor public struct Tab<Value: Hashable, Content: View, Label: View>: TabContent {
    public typealias TabValue = Value
    public let _tabs: [_Tab]
    /// init(value: Value, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label)
    public init(value: Value, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
        _tabs = [_Tab(title: label(), value: value, content: content())]
    }
}
extension ForEach: TabContent where Content: TabContent {
    public typealias TabValue = Content.TabValue
    /// init(_ data: Data, id: KeyPath<Data.Element, ID>,
    /// @TabContentBuilder<C.TabValue> content: @escaping (Data.Element) -> C)
    public init(_ data: Data, id: KeyPath<Data.Element, ID>, content: @escaping (Data.Element) -> Content) {
        self.init(data: data, id: id, content: content)
    }
    public var _tabs: [_Tab] { data.flatMap { content($0)._tabs } }
}
@MainActor @resultBuilder public struct TabContentBuilder<TabValue: Hashable> {
    public static func buildExpression(_ tab: some TabContent<TabValue>) -> _Tabs<TabValue> { .init(_tabs: tab._tabs) }
    public static func buildBlock(_ tabs: _Tabs<TabValue>...) -> _Tabs<TabValue> { .init(_tabs: tabs.flatMap(\._tabs)) }
    public static func buildIf(_ tabs: _Tabs<TabValue>?) -> _Tabs<TabValue> { tabs ?? .init(_tabs: []) }
    public static func buildEither(first: _Tabs<TabValue>) -> _Tabs<TabValue> { first }
    public static func buildEither(second: _Tabs<TabValue>) -> _Tabs<TabValue> { second }
}
public struct TabView<SelectionValue: Hashable, Content>: _Primitive {
    let tabs: [_Tab]
    let selection: Binding<SelectionValue>?
    public init(
        selection: Binding<SelectionValue>, @TabContentBuilder<SelectionValue> content: () -> _Tabs<SelectionValue>
    ) where Content == _Tabs<SelectionValue> {
        (tabs, self.selection) = (content()._tabs, selection)
    }
    /// A tab is drawn from the first time it is chosen on, and keeps its state.
    public func _draw(_ context: _Context) -> [Node] {
        let own = context.child("selection").location(0)
        let seen = context.child("seen").location(Set<Int>())
        let selected =
            selection.map { binding in
                tabs.firstIndex { $0.value == AnyHashable(binding.wrappedValue) } ?? 0
            } ?? own.value
        if !seen.value.contains(selected) { seen.value.insert(selected) }
        var buttons: [Node] = []
        var contents: [Node] = []
        for (index, tab) in tabs.enumerated() {
            let button = Node("tab", context.child("title \(index)").draw(tab.title))
            button.children.filter { $0.kind == "image" }.forEach { $0.isHidden = true }
            button.traits = index == selected ? [.isButton, .isSelected] : .isButton
            let value = tab.value?.base as? SelectionValue
            button.tap = { if let value { selection?.wrappedValue = value } else { own.value = index } }
            buttons.append(button)
            guard seen.value.contains(index) else { continue }
            var inner = context.child("tab \(index)")
            inner.isVisible = context.isVisible && index == selected
            let content = Node("tabContent", inner.draw(tab.content))
            content.isHidden = index != selected
            contents.append(content)
        }
        return contents + [Node("tabBar", buttons)]
    }
}

// MARK: Toolbars

@MainActor public protocol ToolbarContent { var _items: [_ToolbarItem] { get } }
public struct _ToolbarItem {
    let kind: String
    let view: any View
}
public struct ToolbarItemPlacement: Sendable {
    let name: String
    public static let topBarTrailing = Self(name: "trailing"), principal = Self(name: "principal")
}
@MainActor public struct ToolbarItem<ID, Content: View>: ToolbarContent {
    public let _items: [_ToolbarItem]
    /// init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) where ID == ()
    public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) where ID == () {
        _items = [_ToolbarItem(kind: placement.name, view: content())]
    }
}
@MainActor public struct _ToolbarItems: ToolbarContent { public let _items: [_ToolbarItem] }
@MainActor @resultBuilder public struct ToolbarContentBuilder {
    public static func buildExpression(_ content: some ToolbarContent) -> _ToolbarItems {
        .init(_items: content._items)
    }
    public static func buildBlock(_ parts: _ToolbarItems...) -> _ToolbarItems { .init(_items: parts.flatMap(\._items)) }
    public static func buildIf(_ part: _ToolbarItems?) -> _ToolbarItems { part ?? .init(_items: []) }
    public static func buildEither(first: _ToolbarItems) -> _ToolbarItems { first }
    public static func buildEither(second: _ToolbarItems) -> _ToolbarItems { second }
}
extension View {
    public func toolbar(@ToolbarContentBuilder content: () -> some ToolbarContent) -> some View {
        let items = content()._items
        return beside("toolbar") { context in
            items.enumerated().map { Node($1.kind, context.child("\($0)").draw($1.view)) }
        }
    }
    /// Draws something else beside the view.
    func beside(_ kind: String, _ other: @escaping (_Context) -> [Node]) -> some View {
        drawn { context, draw in draw(context) + [Node(kind, other(context.child(kind)))] }
    }
}

// MARK: Presentations

extension View {
    public func sheet<Content: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
    ) -> some View {
        presented("sheet", isPresented, onDismiss) { [content()] }
    }
    public func sheet<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View {
        presented("sheet", isPresent(item), onDismiss) { item.wrappedValue.map { [content($0)] } ?? [] }
    }
    /// func alert<A, M, T>(_ title: Text, isPresented: Binding<Bool>, presenting data: T?,
    /// @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M) -> some View where A: View, M: View
    public func alert<A: View, M: View, T>(
        _ title: Text, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A,
        @ViewBuilder message: (T) -> M
    ) -> some View {
        let views: [any View] = data.map { [title.accessibilityAddTraits(.isHeader), message($0), actions($0)] } ?? []
        return presented("alert", isPresented, nil, closes: true) { views }
    }

    private func presented(
        _ kind: String, _ isPresented: Binding<Bool>, _ onDismiss: (() -> Void)?, closes: Bool = false,
        _ views: @escaping () -> [any View]
    ) -> some View {
        drawn { context, draw in
            let below = draw(context)
            guard isPresented.wrappedValue else { return below }
            var inner = context.child(kind)
            let close = { isPresented.wrappedValue = false }
            inner.environment.dismiss = DismissAction(close)
            inner.environment.afterTap = closes ? close : nil
            inner.environment.navigation = nil
            inner.onScreen(disappear: onDismiss)
            let modal = Node(kind, views().enumerated().flatMap { inner.child("\($0)").draw($1) })
            modal.tap = close
            return below + [modal]
        }
    }
}
@MainActor private func isPresent<Item>(_ item: Binding<Item?>) -> Binding<Bool> {
    Binding<Bool>(read: { item.wrappedValue != nil }, write: { if !$0 { item.wrappedValue = nil } })
}
