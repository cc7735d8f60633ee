import Foundation
import SharedTypes
import Testbed
import Testing

@testable import ImportassKit

/// One handler for each operation: what it answers when the device does it, and when it does not.
@MainActor struct OperationTests {
    private let device = FakeDevice()

    private func answer<Answer>(_ effect: ShellEffect, _ read: ([UInt8]) throws -> Answer) async throws -> Answer {
        try read(try #require(await device.platform.carryOut(effect)))
    }
    private func done(_ effect: ShellEffect) async throws -> Done {
        try await answer(effect) { try Done.bincodeDeserialize(input: $0) }
    }
    private func permission(_ effect: ShellEffect) async throws -> PlatformAnswer {
        try await answer(effect) { try PlatformAnswer.bincodeDeserialize(input: $0) }
    }

    @Test func drawingHasNoAnswer() async {
        #expect(await device.platform.carryOut(.render(RenderOperation())) == nil)
    }

    @Test func theDeviceKeyIsTwoCoordinates() async throws {
        let read = { (bytes: [UInt8]) in try DeviceKeyAnswer.bincodeDeserialize(input: bytes) }
        device.memory.point.withLock { $0 = Data([0xfb, 0xff] + [UInt8](repeating: 0, count: 62)) }
        guard case .point(let x, let y) = try await answer(.deviceKey(DeviceKey()), read) else {
            return #expect(Bool(false))
        }
        #expect(x.hasPrefix("-_8") && x.count == 43 && y.count == 43)
        device.memory.point.withLock { $0 = Data([1]) }
        #expect(try await answer(.deviceKey(DeviceKey()), read) == .failed(.failed))
        device.memory.failure.withLock { $0 = .unsupported }
        #expect(try await answer(.deviceKey(DeviceKey()), read) == .failed(.unsupported))
    }

    @Test func itSigns() async throws {
        let read = { (bytes: [UInt8]) in try SignAnswer.bincodeDeserialize(input: bytes) }
        #expect(try await answer(.sign(Sign(message: [1])), read) == .signature([UInt8](repeating: 9, count: 64)))
        device.memory.failure.withLock { $0 = .failed }
        #expect(try await answer(.sign(Sign(message: [1])), read) == .failed(.failed))
    }

    @Test func secretsAreTheCoresOwn() async throws {
        let read = { (bytes: [UInt8]) in try SecretAnswer.bincodeDeserialize(input: bytes) }
        #expect(try await answer(.readSecret(ReadSecret(name: .session)), read) == .failed(.unsupported))
        #expect(try await done(.writeSecret(WriteSecret(name: .session, secret: nil))) == .failed(.unsupported))
    }

    @Test func theVaultKeepsGivesAndForgets() async throws {
        let read = { (bytes: [UInt8]) in try VaultAnswer.bincodeDeserialize(input: bytes) }
        let store = ShellEffect.vaultStore(VaultStore(secret: Secret(bytes: [5]), reason: "r"))
        let open = ShellEffect.vaultOpen(VaultOpen(reason: "r"))
        #expect(try await answer(open, read) == .empty)
        #expect(try await answer(.vaultState(VaultState()), read) == .empty)
        #expect(try await answer(store, read) == .done)
        #expect(try await answer(.vaultState(VaultState()), read) == .done)
        #expect(try await answer(open, read) == .opened(Secret(bytes: [5])))
        #expect(try await answer(.vaultForget(VaultForget()), read) == .done)
        let troubles: [(VaultProblem, VaultTrouble)] = [
            (.notRecognised, .notRecognised), (.cancelled, .cancelled), (.lockedOut, .lockedOut),
            (.noHardware, .noHardware), (.nothingEnrolled, .nothingEnrolled), (.invalidated, .invalidated),
            (.failed, .failed),
        ]
        for (problem, trouble) in troubles {
            device.problem = problem
            #expect(try await answer(open, read) == .trouble(trouble))
        }
    }

    @Test func theAddressForPushIsTold() async throws {
        let read = { (bytes: [UInt8]) in try PushTokenAnswer.bincodeDeserialize(input: bytes) }
        #expect(try await answer(.pushToken(PushToken()), read) == .token(token: "abc", platform: .apns))
        device.failure = .failed
        #expect(try await answer(.pushToken(PushToken()), read) == .failed(.failed))
    }

    @Test func whereThePersonStoodIsKept() async throws {
        #expect(try await done(.saveSnapshot(SaveSnapshot(text: "here"))) == .yes)
        #expect(try await done(.saveSnapshot(SaveSnapshot(text: nil))) == .yes)
        #expect(device.said == ["keep here", "keep nothing"])
        device.failure = .failed
        #expect(try await done(.saveSnapshot(SaveSnapshot(text: nil))) == .failed(.failed))
    }

    @Test func theBrowserComesBackOrNot() async throws {
        let read = { (bytes: [UInt8]) in try BrowserAnswer.bincodeDeserialize(input: bytes) }
        let effect = ShellEffect.openBrowser(OpenBrowser(url: "https://a.es/x", returnUri: "b:/c"))
        #expect(try await answer(effect, read) == .cancelled)
        device.end = .returned(try #require(URL(string: "b:/c?code=1")))
        #expect(try await answer(effect, read) == .returned("b:/c?code=1"))
        device.failure = .unsupported
        #expect(try await answer(effect, read) == .failed(.unsupported))
        let nonsense = ShellEffect.openBrowser(OpenBrowser(url: "", returnUri: ""))
        #expect(try await answer(nonsense, read) == .failed(.failed))
    }

    @Test func pagesAndNumbersAreOpened() async throws {
        #expect(try await done(.openUrl(OpenUrl(url: "tel:900"))) == .yes)
        #expect(try await done(.openUrl(OpenUrl(url: ""))) == .failed(.failed))
        device.failure = .unsupported
        #expect(try await done(.openUrl(OpenUrl(url: "tel:900"))) == .failed(.unsupported))
        #expect(device.said == ["open tel:900"])
    }

    @Test func documentsAreOpenedOrShared() async throws {
        let document = { (share: Bool) in
            ShellEffect.presentDocument(
                PresentDocument(handle: "/tmp/x", name: "a.pdf", mediaType: "application/pdf", share: share))
        }
        #expect(try await done(document(false)) == .yes)
        #expect(try await done(document(true)) == .yes)
        #expect(device.said == ["open a.pdf", "share a.pdf"])
    }

    @Test func aTextIsCopied() async throws {
        #expect(try await done(.copyText(CopyText(text: "ES12"))) == .yes)
        #expect(device.said == ["copy ES12"])
    }

    @Test func aPersonSaysYesOrNo() async throws {
        let answers: [(Permission, PlatformAnswer)] = [
            (.granted, .granted), (.denied, .denied), (.cancelled, .cancelled), (.lockedOut, .lockedOut),
            (.noHardware, .noHardware),
        ]
        for (permission, answer) in answers {
            device.permission = permission
            #expect(try await self.permission(.askPush(AskPush())) == answer)
            #expect(try await self.permission(.askUnlock(AskUnlock(reason: "r"))) == answer)
        }
        device.failure = .failed
        #expect(try await permission(.askPush(AskPush())) == .denied)
        #expect(try await permission(.askUnlock(AskUnlock(reason: "r"))) == .cancelled)
    }

    @Test func whatIsTouchedIsNewsOnceInAWhile() {
        let start = ContinuousClock.now
        var now = start
        let presence = Presence(interval: .seconds(10)) { now }
        let touches = [0.0, 0.1, 9.9, 10, 12, 19.9, 20, 3600]
        let told = touches.filter { seconds in
            now = start + .seconds(seconds)
            return presence.isNews()
        }
        #expect(told == [0, 10, 20, 3600])
    }

    @Test func whatIsToldOfPushIsAnEvent() {
        #expect(PushNews.received("r").event == .pushReceived("r"))
        #expect(PushNews.opened("r").event == .pushOpened("r"))
        #expect(PushNews.tokenChanged("t").event == .pushTokenChanged("t"))
    }

    @Test func theDevicesLanguageIsOneOfTwo() {
        #expect(Lang(device: "en-GB") == .en)
        #expect(Lang(device: "ca-ES") == .es)
        #expect(Lang(device: nil) == .es)
    }

    @Test func theLaunchNamesTheServerWithoutASlash() throws {
        let api = try #require(URL(string: "https://a.es/"))
        let launch = Launch(
            api: api, scheme: "es.importass.open", path: "/", language: .en, device: "iPhone", snapshot: nil)
        #expect(launch.api == "https://a.es")
        #expect(launch.redirectUri == "es.importass.open:/acceso/vuelta")
    }
}
