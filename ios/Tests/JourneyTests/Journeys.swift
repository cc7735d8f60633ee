import Testing

/// What a person does with the app, through its screens, against the real core and a sandbox. One after another: a
/// process has one keychain and one person at its browser.
@Suite(.serialized) @MainActor struct Journeys {}
