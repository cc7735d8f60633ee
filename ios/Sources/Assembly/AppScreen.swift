import ImportassKit
import Ports
import Screens
import SwiftUI

/// The app's window, and what the system tells it.
public struct AppScreen: View {
    private let running: Running
    @Environment(\.scenePhase) private var scenePhase

    public init(running: Running) { self.running = running }

    public var body: some View {
        RootScreen(engine: running.engine, language: running.language)
            .presenting(running.device.documents)
            .onOpenURL { running.open($0) }
            .onChange(of: scenePhase) { _, phase in running.become(phase) }
            .onTouch { running.touched() }
            .onChange(of: running.device.documents.isPresenting) { _, isPresenting in
                running.engine.send(.reading(isPresenting))
            }
            // a document belongs to the place that opened it: a locked app shows none
            .onChange(of: running.engine.places.top) { running.device.documents.close() }
            .task { await running.listen() }
    }
}
