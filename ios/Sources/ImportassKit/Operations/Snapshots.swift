import SharedTypes

/// What is kept of an app that the system ends: where the person stood. Nothing in it is personal.
@MainActor public protocol SnapshotsPort: AnyObject {
    /// Keeps it in place of the one before, or forgets it.
    func keep(_ text: String?) throws
    /// Hands it out, once: it is good for one start.
    func take() -> String?
}

extension Platform {
    @MainActor func saveSnapshot(_ asked: SaveSnapshot) async -> Done {
        await Done { try snapshots.keep(asked.text) }
    }
}
