import Assembly
import UIKit

/// What the system tells of push: the address of this device, or that there is none.
final class AppDelegate: NSObject, UIApplicationDelegate {
    let running = Running.of(.main)

    func application(
        _ application: UIApplication, didRegisterForRemoteNotificationsWithDeviceToken deviceToken: Data
    ) {
        running.device.push.registered(deviceToken)
    }

    func application(
        _ application: UIApplication, didFailToRegisterForRemoteNotificationsWithError error: any Error
    ) {
        running.device.push.registered(nil)
    }
}
