import ImportassKit
import SwiftUI

/// The way to the gateway, and what the server says of the payments.
struct PaymentPart: View {
    let view: PaymentView
    @Environment(Engine.self) private var engine

    var body: some View {
        ProblemCard(banner: view.state)
        if let pay = view.pay {
            Press(label: pay, icon: .open, look: .main) { engine.send(.regularization(.pay)) }
        }
        if let ask = view.ask {
            Press(label: ask, look: view.pay == nil ? .main : .side) { engine.send(.regularization(.askPayment)) }
        }
        Busy(text: view.busy)
        Paragraph(view.note, .quiet)
    }
}
