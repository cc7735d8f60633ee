import ImportassKit
import SwiftUI

/// The places at the bottom with their stacks, and the question above all.
struct MainFrame: View {
    let view: CoreView
    @Environment(Engine.self) private var engine
    @Environment(\.scenePhase) private var scenePhase

    var body: some View {
        Group {
            if view.tabs.isEmpty {
                StackScreen(stack: .alone)
            } else {
                TabView(selection: selection) {
                    ForEach(view.tabs, id: \.tab) { item in
                        Tab(value: item.tab) {
                            StackScreen(stack: .tab(item.tab))
                        } label: {
                            Text(verbatim: item.label)
                            Image(systemName: item.tab.icon.rawValue)
                        }
                    }
                }
            }
        }
        .alert(
            Text(verbatim: view.dialog?.title ?? ""), isPresented: isAsked, presenting: view.dialog
        ) { dialog in
            Button(role: dialog.tone == .bad ? .destructive : nil) {
                engine.send(.confirm)
            } label: {
                Text(verbatim: dialog.confirm)
            }
            Button(role: .cancel) {
                engine.send(.dismiss)
            } label: {
                Text(verbatim: dialog.cancel)
            }
        } message: { dialog in
            Text(verbatim: dialog.text)
        }
        .preferredColorScheme(view.theme.scheme)
        .environment(\.locale, Locale(identifier: view.lang))
    }

    private var selection: Binding<CoreTab> {
        let selected = view.tabs.first(where: \.selected)?.tab ?? .home
        return Binding(get: { selected }, set: { engine.send(.selectTab($0)) })
    }

    /// Only its two buttons answer it, and the core takes it away. It stands above the privacy cover: so it waits until
    /// the person is back.
    private var isAsked: Binding<Bool> {
        let isAsked = view.dialog != nil && scenePhase == .active
        return Binding(get: { isAsked }, set: { _ in })
    }
}

extension CoreTab {
    var icon: Icon {
        switch self {
        case .home: .home
        case .services: .services
        case .documents: .documents
        case .settings: .settings
        }
    }
}

extension Theme {
    /// None: as the device.
    var scheme: ColorScheme? {
        switch self {
        case .system: nil
        case .light: .light
        case .dark: .dark
        }
    }
}
