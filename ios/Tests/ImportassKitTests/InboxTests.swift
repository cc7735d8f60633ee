import Synchronization
import Testing

@testable import ImportassKit

struct InboxTests {
    @Test func theFirstToComeRingsUntilItIsEmptied() {
        let (inbox, rings) = ringing()
        inbox.put([1])
        inbox.put([2])
        #expect(rings() == 1)
        #expect(inbox.take() == [[1], [2]])
        #expect(inbox.take().isEmpty)
        inbox.put([3])
        #expect(rings() == 2)
    }

    @Test func nobodyRingsForWhoeverIsAboutToLook() {
        let (inbox, rings) = ringing()
        inbox.expect()
        inbox.put([1])
        #expect(rings() == 0)
        #expect(inbox.take() == [[1]])
        inbox.put([2])
        #expect(rings() == 1)
    }

    private func ringing() -> (Inbox, () -> Int) {
        final class Bell: Sendable { let rings = Mutex(0) }
        let bell = Bell()
        return (Inbox { bell.rings.withLock { $0 += 1 } }, { bell.rings.withLock { $0 } })
    }
}
