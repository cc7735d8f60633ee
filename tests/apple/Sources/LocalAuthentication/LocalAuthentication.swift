// developer.apple.com/documentation/localauthentication/lacontext, …/lapolicy, …/laerror, …/laerror/code
@_exported import Foundation
import Synchronization

/// enum LAPolicy: Int
public enum LAPolicy: Int, Sendable {
    case deviceOwnerAuthenticationWithBiometrics = 1
    case deviceOwnerAuthentication = 2
}
/// struct LAError, with code: LAError.Code
public struct LAError: Error, Equatable {
    public enum Code: Int, Sendable {
        case authenticationFailed = -1, userCancel = -2, userFallback = -3, systemCancel = -4, passcodeNotSet = -5
        case biometryNotAvailable = -6, biometryNotEnrolled = -7, biometryLockout = -8, appCancel = -9
        case invalidContext = -10, notInteractive = -1004
    }
    public let code: Code
    public init(_ code: Code) { self.code = code }
}
/// class LAContext: NSObject. Not Sendable.
open class LAContext: NSObject {
    /// What the person's finger or face does, and the reasons that were shown. For tests.
    public static let _answer = Mutex<LAError.Code?>(.biometryNotEnrolled)
    public static let _reasons = Mutex<[String]>([])
    /// Whether it has let somebody through.
    public private(set) var _isChecked = false

    /// func canEvaluatePolicy(_ policy: LAPolicy, error: NSErrorPointer) -> Bool. The pointer's type is Foundation's there.
    open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool {
        let absent: [LAError.Code] = [.biometryNotAvailable, .biometryNotEnrolled, .passcodeNotSet]
        return !(Self._answer.withLock { $0 }.map(absent.contains) ?? false)
    }
    /// func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool
    open func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool {
        Self._reasons.withLock { $0.append(localizedReason) }
        if let code = Self._answer.withLock({ $0 }) { throw LAError(code) }
        _isChecked = true
        return true
    }
}
