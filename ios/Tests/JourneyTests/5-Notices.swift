import Network
import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Notices {
        private func toNotices(_ slug: String) async throws -> Phone {
            let phone = try await Phone(slug)
            try await phone.signInBySms()
            try await phone.bell()
            try await phone.stands(say("notices-title"))
            try await phone.settles()
            return phone
        }

        @Test func unreadIsOneTruth() async throws {
            let phone = try await toNotices("julian-prieto")
            try await phone.sees(say("bell-spoken-more"))
            try await phone.look("notices")
            try await phone.press(try #require(phone.firstUnread))
            try await phone.sees(say("notice-informs"))
            try await phone.sees("Avisos: 9 sin leer")
            try phone.screen.swipeBack()
            try await phone.stands(say("notices-title"))
            #expect(await phone.screen.eventually { phone.unread == 9 })
            try phone.reopen()
            try await phone.sees("Avisos: 9 sin leer")
        }

        @Test func pinsArchivesAndRestores() async throws {
            let phone = try await toNotices("elena-duarte")
            try await phone.press(try #require(phone.noticeTitles.dropFirst(2).first))
            try await phone.press(say("action-pin"))
            try await phone.sees(say("action-unpin"))
            try await phone.look("notice-pinned")
            try await phone.press(say("action-archive"))
            try await phone.tab("tab-home")
            try await phone.tab("tab-home")
            try await phone.bell()
            try await phone.press(say("filter-archived"))
            try await phone.sees("Variación de actividad registrada")
            try await phone.settles()
            try await phone.look("notices-archived")
        }

        @Test func selectsSeveral() async throws {
            let phone = try await toNotices("elena-duarte")
            try await phone.press(say("notices-select"))
            try await phone.sees(say("notices-select-all"))
            try await phone.press(try #require(phone.noticeTitles.first))
            try await phone.settles()
            try await phone.look("notices-selecting")
            try await phone.press(say("notices-select-all"))
            try await phone.press(say("action-read"))
            try await phone.sees("Avisos: nada sin leer")
        }

        @Test func searchesAndSaysWhenThereIsNothing() async throws {
            let phone = try await toNotices("julian-prieto")
            try await phone.type("zzzzz", into: say("notices-search"))
            try await phone.sees(say("notices-none-found-title"))
            try await phone.look("notices-none-found")
            #expect(try phone.screen.find(field: say("notices-search")).value == "zzzzz")
            try await phone.type("", into: say("notices-search"))
            try await phone.press(say("filter-debt"))
            #expect(await phone.screen.eventually { phone.noticeTitles.count == 3 })
        }

        @Test func anEmptyInboxSaysWhatWillCome() async throws {
            let phone = try await Phone("aitana-vidal")
            try await phone.signInBySms()
            try await phone.settles()
            try await phone.look("home")
            try await phone.bell()
            try await phone.sees(say("notices-empty-title"))
            try await phone.look("notices-empty")
            try await phone.tab("tab-documents")
            try await phone.sees(say("documents-empty-title"))
            try await phone.look("documents-empty")
        }

        @Test func aNewNoticeComesWhenTheListIsPulled() async throws {
            let phone = try await toNotices("ramon-ibarra")
            try await phone.sandbox.tell(
                "notices", ["persona": "ramon-ibarra", "kind": "news", "title": "Recién llegado", "body": "Hola."])
            try await phone.screen.pullToRefresh()
            try await phone.press("Recién llegado")
        }

        @Test func inAirplaneModeWhatIsHereCanBeReadAndIsSentLater() async throws {
            let phone = try await toNotices("elena-duarte")
            NWPathMonitor._become(.unsatisfied)
            try await phone.sandbox.fault(["path_contains": "/", "kind": "drop", "times": 1000])
            try await phone.sees("Sin conexión.")
            let notice = try #require(phone.notices.first { $0.unread })
            try await phone.press(notice.title)
            try await phone.sees("Avisos: 8 sin leer")
            try await phone.look("notice-offline")
            try await phone.press(say("action-pin"))
            try await phone.sees(say("action-unpin"))
            #expect(try await phone.sandbox.noticeActions("elena-duarte") == [])
            try await phone.sandbox.noFaults()
            NWPathMonitor._become(.satisfied)
            try await phone.seesNoMore("Sin conexión.")
            let done = ["read \(notice.id)", "pin \(notice.id)"]
            let end = ContinuousClock.now + .seconds(20)
            while try await phone.sandbox.noticeActions("elena-duarte").count < done.count, ContinuousClock.now < end {}
            try await phone.settles()
            #expect(try await phone.sandbox.noticeActions("elena-duarte") == done)
        }

        @Test func aNoticeThatIsNotThereSaysSo() async throws {
            let phone = try await toNotices("ramon-ibarra")
            phone.opens("es.importass.open:/avisos/nadie")
            #expect(await phone.screen.eventually { phone.view?.path == "/avisos/nadie" })
            try await phone.settles()
            try await phone.look("notice-missing")
        }

        @Test func aHundredThousandAWindowAtATime() async throws {
            let phone = try await Phone("eugenia-montes")
            try await phone.signInBySms()
            try await phone.bell()
            try await phone.sees(say("notices-position", ["first": "1", "last": "100"]))
            try await phone.press(say("page-next"))
            try await phone.sees(say("notices-position", ["first": "101", "last": "200"]))
            #expect(phone.noticeTitles.count == 100)
        }
    }
}
