import Foundation
import ImportassKit
import Ports
import Testing
import UIKit

extension Journeys {
    /// What is handed to the system, for another app to open.
    @Suite @MainActor struct LinksOut {
        init() { UIApplication.shared._opened = [] }

        @Test(arguments: ["https://a.es/x", "HTTP://a.es", "tel:900", "mailto:a@b.es"])
        func pagesAndNumbersAreOpened(_ address: String) async throws {
            let url = try #require(URL(string: address))
            try await OtherApps().open(url)
            #expect(UIApplication.shared._opened == [url])
        }

        /// Another app could answer to these, or they lead to what lies on the phone.
        @Test(arguments: [
            "es.importass.open:/acceso/vuelta?code=1", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
            "sms:900", "shortcuts://run", "a.es/x",
        ])
        func nothingElseIs(_ address: String) async throws {
            let url = try #require(URL(string: address))
            await #expect(throws: PortError.failed) { try await OtherApps().open(url) }
            #expect(UIApplication.shared._opened == [])
        }
    }
}
