// developer.apple.com/documentation/swiftui/view/quicklookpreview(_:)
@_exported import Foundation
import SwiftUI

extension View {
    /// nonisolated func quickLookPreview(_ item: Binding<URL?>) -> some View
    public func quickLookPreview(_ item: Binding<URL?>) -> some View {
        sheet(
            isPresented: Binding(
                get: { item.wrappedValue != nil }, set: { if !$0 { item.wrappedValue = nil } })
        ) {
            Text(verbatim: item.wrappedValue?.lastPathComponent ?? "").accessibilityIdentifier("QuickLook")
        }
    }
}
