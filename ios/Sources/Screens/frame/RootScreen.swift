import ImportassKit
import SwiftUI

/// The whole app: the core's screens, or what is shown when there is no core to say anything.
public struct RootScreen: View {
    private let engine: Engine
    private let words: RecoveryWords
    @Environment(\.scenePhase) private var scenePhase

    /// - Parameter language: The device's, for what is said without a core.
    public init(engine: Engine, language: Lang) {
        self.engine = engine
        words = RecoveryWords(language)
    }

    public var body: some View {
        Group {
            switch engine.stage {
            case .starting: StartingScreen()
            case .running(let view): MainFrame(view: view)
            case .broken: RecoveryScreen(words: words) { engine.restart() }
            }
        }
        .environment(engine)
        .tint(Palette.accent)
        .overlay { if scenePhase != .active { PrivacyCover() } }
    }
}

/// Before the first view: nothing is known yet.
struct StartingScreen: View {
    var body: some View {
        Palette.paper
            .frame(maxWidth: .infinity, maxHeight: .infinity)
            .accessibilityHidden(true)
    }
}

/// What the app switcher shows in place of somebody's affairs.
public struct PrivacyCover: View {
    public init() {}

    public var body: some View {
        ZStack {
            Palette.paper
            Icon.home.image.font(Letters.amount).foregroundStyle(Palette.accent)
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .accessibilityHidden(true)
    }
}
