import Assembly
import SwiftUI

/// The entry.
@main struct ImportassApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

    var body: some Scene {
        WindowGroup { AppScreen(running: delegate.running) }
    }
}
