import Observation
import SharedTypes

/// A running core, and what is known of it here. Everything happens on the main actor; the core's threads are left
/// behind at the ``Inbox``.
@MainActor @Observable public final class Engine {
    /// What stands on the screen.
    public enum Stage: Equatable {
        /// The core has said nothing yet.
        case starting
        /// Its newest view.
        indirect case running(CoreView)
        /// It is gone. ``Engine/restart()`` builds another.
        case broken
    }

    /// What is drawn. It changes as one: whoever draws is told once.
    private struct Shown {
        var stage = Stage.starting
        var places = Places()

        mutating func show(_ view: Stage, at entries: [UInt32], of stack: Places.Stack) {
            places.show(stack, entries, view)
            stage = view
        }
    }

    public var stage: Stage { shown.stage }
    /// The stacks of places with their last views.
    public var places: Places { shown.places }
    private var shown = Shown()
    /// Where a reader has yet to be led. The part of the screen that stands for it takes this.
    public private(set) var dueFocus: FocusTarget?

    @ObservationIgnored private let launch: (_ path: String) -> Launch
    @ObservationIgnored private let make: MakeCore
    @ObservationIgnored private let platform: Platform
    @ObservationIgnored private let pacer: any FramePacer
    @ObservationIgnored private var life: Life?
    private static let beginning = "/"
    /// Where the last core stood that is gone.
    @ObservationIgnored private var lastPath = beginning
    /// Where the one before it stood.
    @ObservationIgnored private var fatalPath: String?
    /// How often a view was decoded.
    @ObservationIgnored private(set) var decodes = 0

    /// - Parameters:
    ///   - launch: What a core is told at its start, where it is to begin at a path.
    ///   - platform: Who carries its requests out.
    ///   - make: Builds a core that puts its requests into an inbox.
    public init(
        launch: @escaping (_ path: String) -> Launch, platform: Platform, pacer: any FramePacer,
        make: @escaping MakeCore
    ) {
        (self.launch, self.platform, self.pacer, self.make) = (launch, platform, pacer, make)
    }

    /// Builds the core and tells it that the app was opened.
    public func start() { start(at: Self.beginning) }

    private func start(at path: String) {
        guard life == nil else { return }
        let inbox = Inbox { [weak self] in Task { @MainActor in self?.empty() } }
        guard let bridge = try? make(inbox) else { return end(as: .broken) }
        life = Life(bridge: bridge, inbox: inbox)
        send(.start(launch(path)))
    }

    /// Builds another core in place of one that is gone. It begins where that stood; but at the beginning where another died
    /// before, for it may be the place that kills.
    public func restart() {
        end(as: .starting)
        let path = lastPath == fatalPath ? Self.beginning : lastPath
        fatalPath = lastPath
        start(at: path)
    }

    /// Lets the core go: its databases are closed when this returns.
    public func stop() { end(as: .starting) }

    /// Tells the core an event. A view that is read afterwards knows of it.
    public func send(_ event: Event) {
        guard let life else { return }
        // refused bytes leave the core as it was, and the screen as it is
        call(life) { try $0.update(try event.bincodeSerialize()) }
    }

    /// The platform took the top places off a stack: a finished swipe, or the button back.
    public func left(_ stack: Places.Stack, keeping count: Int) {
        for _ in 0..<shown.places.shorten(stack, to: count) { send(.back) }
    }

    /// Whoever is first leads the reader there.
    public func take(_ target: FocusTarget) -> Bool {
        guard dueFocus == target else { return false }
        dueFocus = nil
        return true
    }

    private func empty() {
        guard let life else { return }
        for bytes in life.inbox.take() {
            guard let batch = try? Requests.bincodeDeserialize(input: bytes) else { return end(as: .broken) }
            for request in batch.value { take(request, in: life) }
        }
    }

    private func take(_ request: Request, in life: Life) {
        if case .render = request.effect { return askForFrame(life) }
        Task {
            guard let output = await platform.carryOut(request.effect), self.life === life else { return }
            // a core that waits for this answer no more refuses it
            call(life) { try $0.resolve(request.id, output) }
        }
    }

    /// Calls a core, and takes what it asks for meanwhile without being rung for.
    private func call(_ life: Life, _ call: (any CoreBridge) throws -> Void) {
        guard let bridge = life.bridge else { return }
        life.inbox.expect()
        do {
            try call(bridge)
        } catch BridgeFailure.broken {
            return end(as: .broken)
        } catch {
            // refused: the core is as it was
        }
        empty()
    }

    private func askForFrame(_ life: Life) {
        guard !life.isFrameAsked else { return }
        life.isFrameAsked = true
        pacer.onNextFrame {
            life.isFrameAsked = false
            if self.life === life { self.draw(life) }
        }
    }

    private func draw(_ life: Life) {
        guard let bridge = life.bridge else { return }
        do {
            let bytes = try bridge.view()
            guard bytes != life.drawn else { return }
            life.drawn = bytes
            decodes += 1
            show(try CoreView.bincodeDeserialize(input: bytes), in: life)
        } catch {
            end(as: .broken)
        }
    }

    private func show(_ view: consuming CoreView, in life: Life) {
        let stack = view.tabs.first(where: \.selected).map { Places.Stack.tab($0.tab) } ?? .alone
        let (entries, announcement, focus, number) = (view.entries, view.announcement, view.focus, view.iconNumber)
        // the last use: a view has too many parts to be copied for nothing
        shown.show(.running(view), at: entries, of: stack)
        if announcement.number > life.announced {
            life.announced = announcement.number
            platform.speech.announce(announcement.text)
        }
        if let number, number != life.onIcon {
            life.onIcon = number
            platform.icon.show(number: Int(number))
        }
        guard focus.number > life.focused else { return }
        life.focused = focus.number
        // an alert takes the focus itself
        dueFocus = focus.target == .dialog ? nil : focus.target
        // this alone would lead to the first element, which is the button back: the title takes the focus after it
        if focus.target == .heading { platform.speech.screenChanged() }
    }

    private func end(as stage: Stage) {
        if case .running(let view) = shown.stage { lastPath = view.path }
        life?.bridge = nil
        life = nil
        shown = Shown(stage: stage)
    }
}

/// What belongs to one core, and goes with it: late answers find another life and are dropped.
@MainActor private final class Life {
    /// None once it is over: whoever still waits for a person's answer does not keep the core.
    var bridge: (any CoreBridge)?
    let inbox: Inbox
    var drawn: [UInt8] = []
    var isFrameAsked = false
    var announced: UInt32 = 0
    var focused: UInt32 = 0
    /// The icon's number, as far as this core has told it.
    var onIcon: UInt32?

    init(bridge: any CoreBridge, inbox: Inbox) { (self.bridge, self.inbox) = (bridge, inbox) }
}
