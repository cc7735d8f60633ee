import Assembly
import SwiftUI

/// The entry.
@main struct ImportassApp: App {
    @State private var running = Running.of(.main)

    var body: some Scene {
        WindowGroup { AppScreen(running: running) }
    }
}
