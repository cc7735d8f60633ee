/// Whether somebody is there: what is touched is told at most once in so long, for the lock that comes with idleness.
@MainActor public final class Presence {
    private let interval: Duration
    private let now: () -> ContinuousClock.Instant
    private var told: ContinuousClock.Instant?

    /// - Parameter interval: What comes within it after something was told is told no more.
    public init(
        interval: Duration = .seconds(10), now: @escaping () -> ContinuousClock.Instant = { .now }
    ) { (self.interval, self.now) = (interval, now) }

    /// Something was touched: whether to tell it.
    public func isNews() -> Bool {
        let now = now()
        if let told, told.duration(to: now) < interval { return false }
        told = now
        return true
    }
}
