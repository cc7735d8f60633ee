/// Says when the next frame is drawn.
@MainActor public protocol FramePacer: AnyObject {
    /// Calls `draw` once, before the next frame.
    func onNextFrame(_ draw: @escaping @MainActor () -> Void)
}

/// At most one view for each frame of a 60 Hz screen: at once where the last one is a frame old, otherwise when it is.
@MainActor public final class SixtyHertz: FramePacer {
    private static let frame = Duration.nanoseconds(16_666_667)
    private var last = ContinuousClock.now - frame

    public init() {}

    public func onNextFrame(_ draw: @escaping @MainActor () -> Void) {
        let due = last + Self.frame
        Task {
            if due > .now { try? await Task.sleep(until: due, clock: .continuous) }
            last = .now
            draw()
        }
    }
}
