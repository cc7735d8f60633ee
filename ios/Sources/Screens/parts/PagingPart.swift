import ImportassKit
import SwiftUI

/// A window over a longer list.
struct PagingPart: View {
    let paging: Paging
    let previous: @MainActor () -> Void
    let next: @MainActor () -> Void

    var body: some View {
        if !paging.position.isEmpty { Paragraph(paging.position, .quiet) }
        if let label = paging.previous { Press(label: label, action: previous) }
        if let label = paging.next { Press(label: label, action: next) }
    }
}
