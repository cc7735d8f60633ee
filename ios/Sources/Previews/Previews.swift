// One provider for each folder of Screens. The macro #Preview would be the newer way; a module cannot stand in for a macro.
import SwiftUI

struct AccessPreviews: PreviewProvider {
    static var previews: some View {
        StatesOf(
            "starting", "waiting", "welcome", "sms-form", "code", "push-primer", "biometrics-primer", "locked",
            "failure")
    }
}
struct ContactPreviews: PreviewProvider { static var previews: some View { StatesOf("contact", "outcome") } }
struct DevicesPreviews: PreviewProvider { static var previews: some View { StatesOf("devices") } }
struct DiagnosisPreviews: PreviewProvider { static var previews: some View { StatesOf("diagnosis") } }
struct DocumentsPreviews: PreviewProvider { static var previews: some View { StatesOf("documents", "document") } }
struct HomePreviews: PreviewProvider { static var previews: some View { StatesOf("home") } }
struct NoticesPreviews: PreviewProvider { static var previews: some View { StatesOf("notices", "notice") } }
struct PushPreviews: PreviewProvider { static var previews: some View { StatesOf("alerts") } }
struct RegularizationPreviews: PreviewProvider {
    static var previews: some View { StatesOf("years", "year", "allegations", "waiver") }
}
struct RepresentedPreviews: PreviewProvider { static var previews: some View { StatesOf("represented") } }
struct ServicesPreviews: PreviewProvider {
    static var previews: some View { StatesOf("services", "service", "guide", "help") }
}
struct SettingsPreviews: PreviewProvider { static var previews: some View { StatesOf("settings", "sign-out") } }
struct SimulatorPreviews: PreviewProvider { static var previews: some View { StatesOf("simulator") } }
struct StoragePreviews: PreviewProvider { static var previews: some View { StatesOf("storage") } }

/// All of them, for a test to walk through.
@MainActor let everyPreview: [any PreviewProvider.Type] = [
    AccessPreviews.self, ContactPreviews.self, DevicesPreviews.self, DiagnosisPreviews.self, DocumentsPreviews.self,
    HomePreviews.self, NoticesPreviews.self, PushPreviews.self, RegularizationPreviews.self, RepresentedPreviews.self,
    ServicesPreviews.self, SettingsPreviews.self, SimulatorPreviews.self, StoragePreviews.self,
]
