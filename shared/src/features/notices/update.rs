//! What the notices decide. Each change is made here first and goes to the outbox in the same transaction, which sends
//! it when it can (`features/outbox.rs`); the list is a window over the database, never the inbox itself.
use super::{
    events::{NoticeAction, NoticeFilter, NoticesEvent},
    view::{ActionButton, FilterChoice, NoticeKind, NoticeRow, NoticeView, NoticesView, SelectionView},
};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Api, Call},
        dto,
    },
    domain::dates::Instant,
    effects::{
        Done, Effect, OpenUrl,
        db::{
            DbError, From, LoadNotice, LoadWindow, NOTICES_CURSOR, NoticeLink, NoticeRecord, Outgoing,
            Recall, StorePage, Vault, WINDOW, Window,
        },
    },
    features::{
        Cmd, Env, Freshness, Only, Subject, Turn, banner, db_trouble, draw, failed, fields::FieldState,
        outbox, run,
    },
    navigation::Route,
    parts::{Banner, FieldKind, Load, Paging, Tone},
};
use crux_core::{Command, command::CommandContext};
use std::collections::BTreeSet;

/// Notices that one request may name.
const AT_ONCE: usize = 500;

/// Why a synchronisation stopped. What was stored before stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    /// The server, or the way to it.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The database on this device.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The notices of one person.
pub struct Notices {
    vault: Vault,
    allowed: bool,
    filter: NoticeFilter,
    search: FieldState,
    anchor: From,
    /// Number of the window's first row, from 0.
    first: u32,
    window: Option<Window>,
    selection: Option<BTreeSet<String>>,
    open: Option<NoticeRecord>,
    opening: Option<String>,
    gone: bool,
    syncing: bool,
    /// The synchronisation has ended, and the window after it is being read.
    settling: bool,
    /// What the person did and could not be kept; stays until they move on, ask again or it works.
    problem: Option<Banner>,
    /// What came could not be kept, or what is kept not read.
    trouble: Option<Banner>,
    /// How new the list is.
    pub freshness: Freshness,
}

type Ctx = CommandContext<Effect, NoticesEvent>;

impl Notices {
    /// Nothing loaded.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        Self {
            vault: subject.vault(),
            allowed: subject.opens_notices(),
            filter: NoticeFilter::default(),
            search: FieldState::default(),
            anchor: From::Top,
            first: 0,
            window: None,
            selection: None,
            open: None,
            opening: None,
            gone: false,
            syncing: false,
            settling: false,
            problem: None,
            trouble: None,
            freshness: Freshness::default(),
        }
    }

    /// The first look: what is kept, then what is new.
    pub fn begin(&mut self, env: &Env) -> Cmd<NoticesEvent> {
        if !self.allowed {
            return draw();
        }
        let recall = Recall { vault: self.vault.clone(), name: NOTICES_CURSOR.to_owned() };
        let since = Command::request_from_shell(recall)
            .then_send(|kept| NoticesEvent::Since(kept.ok().flatten().map(|(_, at)| at)));
        self.load().and(since).and(self.sync(env))
    }

    /// Unread, counted up to ten; none before anything was read from the database.
    #[must_use]
    pub fn unread_capped(&self) -> Option<u32> {
        self.window.as_ref().map(|w| w.unread_capped)
    }

    /// Opens one notice.
    pub fn show(&mut self, id: &str) -> Cmd<NoticesEvent> {
        if self.open.as_ref().is_none_or(|n| n.head.id != id) {
            self.open = None;
        }
        self.gone = false;
        self.opening = Some(id.to_owned());
        self.load_one(id)
    }

    fn load_one(&self, id: &str) -> Cmd<NoticesEvent> {
        Command::request_from_shell(LoadNotice { vault: self.vault.clone(), id: id.to_owned() })
            .then_send(NoticesEvent::Opened)
    }

    fn query(&self, from: From) -> LoadWindow {
        LoadWindow {
            vault: self.vault.clone(),
            filter: self.filter,
            search: self.search.text.trim().to_owned(),
            from,
            limit: WINDOW,
        }
    }

    fn load(&self) -> Cmd<NoticesEvent> {
        Command::request_from_shell(self.query(self.anchor.clone())).then_send(NoticesEvent::Loaded)
    }

    fn load_top(&mut self) -> Cmd<NoticesEvent> {
        self.anchor = From::Top;
        self.first = 0;
        self.load()
    }

    fn step(&self, forward: bool) -> Cmd<NoticesEvent> {
        let Some(window) = &self.window else { return draw() };
        let edge = if forward { window.rows.last() } else { window.rows.first() };
        let Some(edge) = edge else { return draw() };
        let from = if forward { From::After(edge.key()) } else { From::Before(edge.key()) };
        Command::request_from_shell(self.query(from.clone()))
            .then_send(move |w| NoticesEvent::Moved(forward, from, w))
    }

    fn change(&self, env: &Env, ids: Vec<String>, action: NoticeAction) -> Cmd<NoticesEvent> {
        let (api, vault) = (env.api.clone(), self.vault.clone());
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        run(move |ctx| async move {
            let mut stored = Ok(());
            for ids in ids.chunks(AT_ONCE) {
                let what = Outgoing::Notices { action, ids: ids.to_vec() };
                stored = stored.and(outbox::enqueue(&api, &ctx, vault.clone(), what).await);
            }
            NoticesEvent::Stored(action, count, stored)
        })
    }

    /// What was sent from the outbox, or undone there, is shown; offline, the line says so.
    pub fn heard(&mut self, env: &Env, anew: bool, offline: Option<ApiError>) -> Cmd<NoticesEvent> {
        if let Some(error) = offline {
            self.freshness.error = Some(error);
        }
        if !anew {
            return draw();
        }
        let open = self.open.as_ref().map(|n| self.load_one(&n.head.id));
        self.load().and(open.unwrap_or_else(draw)).and(self.sync(env))
    }

    /// Asks what is new. One at a time.
    pub fn sync(&mut self, env: &Env) -> Cmd<NoticesEvent> {
        if !self.allowed {
            return draw();
        }
        if self.syncing {
            return draw();
        }
        self.syncing = true;
        let (api, vault) = (env.api.clone(), self.vault.clone());
        run(move |ctx| async move { NoticesEvent::Synced(synchronise(&api, &ctx, &vault).await) })
    }

    /// Whether the notice that was opened is not here.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.open.is_none() && self.gone
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.syncing
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: NoticesEvent) -> Turn<NoticesEvent> {
        let t = env.t;
        match event {
            NoticesEvent::Filter(filter) => {
                self.filter = filter;
                self.selection = None;
                self.load_top().turn()
            }
            NoticesEvent::Search(text) => {
                self.search.typed(text);
                self.selection = None;
                self.load_top().turn()
            }
            NoticesEvent::Next => self.step(true).turn(),
            NoticesEvent::Previous => self.step(false).turn(),
            NoticesEvent::Act { id, action } => {
                if let Some(open) = self.open.as_mut().filter(|n| n.head.id == id) {
                    apply(open, action);
                }
                self.change(env, vec![id], action).turn()
            }
            NoticesEvent::StartSelecting => {
                self.selection = Some(BTreeSet::new());
                draw().turn()
            }
            NoticesEvent::Toggle { id } => {
                if let Some(selection) = &mut self.selection
                    && !selection.remove(&id)
                {
                    selection.insert(id);
                }
                draw().turn()
            }
            NoticesEvent::SelectAll => {
                if let (Some(selection), Some(window)) = (&mut self.selection, &self.window) {
                    selection.extend(window.rows.iter().map(|n| n.id.clone()));
                }
                draw().turn()
            }
            NoticesEvent::ActOnSelected(action) => match self.selection.take() {
                Some(ids) if !ids.is_empty() => self.change(env, ids.into_iter().collect(), action).turn(),
                _ => draw().turn(),
            },
            NoticesEvent::StopSelecting => {
                self.selection = None;
                draw().turn()
            }
            NoticesEvent::Refresh => {
                self.move_on();
                draw().and(self.sync(env)).turn()
            }
            NoticesEvent::FollowLink => self.follow(),
            NoticesEvent::Loaded(window) => {
                self.take_window(env, window);
                if !std::mem::take(&mut self.settling) {
                    return draw().turn();
                }
                self.syncing = false;
                draw().turn()
            }
            // past the end there is nothing: the old window stays
            NoticesEvent::Moved(_, _, Ok(window)) if window.rows.is_empty() => draw().turn(),
            NoticesEvent::Moved(forward, from, Ok(window)) => {
                let old = self.window.as_ref().map_or(0, |w| w.rows.len());
                let step = if forward { old } else { window.rows.len() };
                let step = u32::try_from(step).unwrap_or(0);
                self.first =
                    if forward { self.first.saturating_add(step) } else { self.first.saturating_sub(step) };
                self.anchor = from;
                if !forward && window.rows.len() < WINDOW as usize {
                    return self.load_top().turn();
                }
                let more = !forward || window.more;
                self.window = Some(Window { more, ..window });
                let said = self.paging(env).position;
                Turn::from(draw()).saying(said)
            }
            NoticesEvent::Moved(_, _, Err(e)) => {
                self.problem = Some(db_trouble(t, e));
                draw().turn()
            }
            NoticesEvent::Opened(Ok(Some(record))) => {
                let unread = record.head.unread && self.opening.as_deref() == Some(&record.head.id);
                let id = record.head.id.clone();
                self.open = Some(record);
                if !unread {
                    return draw().turn();
                }
                self.opening = None;
                if let Some(open) = &mut self.open {
                    apply(open, NoticeAction::Read);
                }
                draw().and(self.change(env, vec![id], NoticeAction::Read)).turn()
            }
            NoticesEvent::Opened(Ok(None)) => {
                self.open = None;
                self.gone = true;
                draw().turn()
            }
            NoticesEvent::Opened(Err(e)) => {
                self.trouble = Some(db_trouble(t, e));
                draw().turn()
            }
            NoticesEvent::Stored(action, count, Ok(())) => {
                (self.problem, self.trouble) = (None, None);
                let cmd = self.load();
                let said = match action {
                    NoticeAction::Read => return cmd.turn(),
                    NoticeAction::Unread => "notices-said-unread",
                    NoticeAction::Pin => "notices-said-pinned",
                    NoticeAction::Unpin => "notices-said-unpinned",
                    NoticeAction::Archive => "notices-said-archived",
                    NoticeAction::Restore => "notices-said-restored",
                };
                Turn::from(cmd).saying(t.with(said, [("n", count.into())]))
            }
            // nothing was stored, so nothing is shown as done
            NoticesEvent::Stored(_, _, Err(e)) => {
                let words = db_trouble(t, e);
                let said = words.title.clone();
                self.problem = Some(words);
                let reread = self.open.as_ref().map(|n| n.head.id.clone());
                let cmd = reread.map_or_else(draw, |id| self.show(&id));
                self.opening = None;
                Turn::from(self.load().and(cmd)).saying(said)
            }
            NoticesEvent::Since(at) => {
                self.freshness.at = self.freshness.at.or(at);
                draw().turn()
            }
            NoticesEvent::Progress => self.load().turn(),
            NoticesEvent::Synced(result) => self.synced(env, result),
            NoticesEvent::OfficeOpened(opened) => {
                self.problem = (!opened).then(|| banner(t, Tone::Bad, "error-no-browser"));
                draw().turn()
            }
        }
    }

    fn take_window(&mut self, env: &Env, window: Result<Window, DbError>) {
        match window {
            // the anchor's rows are gone: back to the top would be an empty window in the middle
            Ok(window) => {
                let more = match self.anchor {
                    From::Before(_) => true,
                    From::Top | From::After(_) => window.more,
                };
                self.window = Some(Window { more, ..window });
            }
            Err(e) => self.trouble = Some(db_trouble(env.t, e)),
        }
    }

    fn synced(&mut self, env: &Env, result: Result<Instant, SyncError>) -> Turn<NoticesEvent> {
        // what is shown counts as brought up to date when the window after it is there
        self.settling = true;
        match result {
            Ok(at) => {
                self.freshness.came(at);
                self.trouble = None;
            }
            Err(SyncError::Api(e)) => self.freshness.error = Some(e),
            Err(SyncError::Db(e)) => self.trouble = Some(db_trouble(env.t, e)),
        }
        let open = self.open.as_ref().map(|n| self.load_one(&n.head.id));
        self.load().and(open.unwrap_or_else(draw)).turn()
    }

    fn follow(&self) -> Turn<NoticesEvent> {
        match self.open.as_ref().and_then(|n| n.link.clone()) {
            Some(NoticeLink::Regularization { year }) => Turn::from(draw()).going(Route::Year { year }),
            Some(NoticeLink::Document { id }) => Turn::from(draw()).going(Route::Document { id }),
            Some(NoticeLink::Office { url }) => Command::request_from_shell(OpenUrl { url })
                .then_send(|done| NoticesEvent::OfficeOpened(done == Done::Yes))
                .turn(),
            None => draw().turn(),
        }
    }

    fn paging(&self, env: &Env) -> Paging {
        let t = env.t;
        let Some(window) = &self.window else { return Paging::default() };
        let count = u32::try_from(window.rows.len()).unwrap_or(0);
        if count == 0 {
            return Paging::default();
        }
        Paging {
            position: t.with(
                "notices-position",
                [
                    ("first", t.number(u64::from(self.first) + 1).into()),
                    ("last", t.number(u64::from(self.first + count)).into()),
                ],
            ),
            previous: (self.first > 0).then(|| t.get("page-previous")),
            next: window.more.then(|| t.get("page-next")),
        }
    }

    /// The list.
    #[must_use]
    pub fn list(&self, env: &Env) -> NoticesView {
        let t = env.t;
        let selecting = self.selection.is_some();
        let rows = self.window.as_ref().map_or_else(Vec::new, |w| {
            let chosen = |id: &str| self.selection.as_ref().is_some_and(|s| s.contains(id));
            w.rows
                .iter()
                .map(|n| NoticeRow {
                    id: n.id.clone(),
                    kind: n.kind,
                    title: n.title.clone(),
                    excerpt: n.excerpt.clone(),
                    date: t.row_date(n.sent_at, env.now),
                    unread: n.unread,
                    pinned: n.pinned,
                    selected: chosen(&n.id),
                })
                .collect()
        });
        let filters = [
            (NoticeFilter::Inbox, "filter-inbox"),
            (NoticeFilter::Unread, "filter-unread"),
            (NoticeFilter::Official, "filter-official"),
            (NoticeFilter::Debt, "filter-debt"),
            (NoticeFilter::Archived, "filter-archived"),
        ]
        .map(|(filter, id)| FilterChoice {
            filter,
            label: t.get(id),
            selected: self.filter == filter,
        });
        NoticesView {
            filters_label: t.get("filters-label"),
            filters: filters.into(),
            search: self.search.view(t.get("notices-search"), None, FieldKind::Search),
            select: (!selecting && !rows.is_empty()).then(|| t.get("notices-select")),
            selection: self.selection.as_ref().map(|s| SelectionView {
                count: t.with("notices-selected", [("n", s.len().into())]),
                all: t.get("notices-select-all"),
                actions: if s.is_empty() { Vec::new() } else { self.bulk_actions(env) },
                stop: t.get("notices-stop-selecting"),
            }),
            unread_label: t.get("notice-unread"),
            pinned_label: t.get("notice-pinned"),
            paging: self.paging(env),
            refresh: t.get("refresh"),
            load: self.load_state(env, rows.is_empty()),
            rows,
        }
    }

    fn bulk_actions(&self, env: &Env) -> Vec<ActionButton> {
        let actions: &[NoticeAction] = if self.filter == NoticeFilter::Archived {
            &[NoticeAction::Restore]
        } else {
            &[NoticeAction::Archive, NoticeAction::Read, NoticeAction::Unread, NoticeAction::Pin]
        };
        actions.iter().map(|a| button(env, *a)).collect()
    }

    fn load_state(&self, env: &Env, empty: bool) -> Load {
        let t = env.t;
        if !self.allowed {
            let words = banner(t, Tone::Info, "notices-not-allowed");
            return Load::NotAllowed { title: words.title, text: words.text };
        }
        if !empty {
            return Load::Ready;
        }
        if let Some(p) = self.problem() {
            return Load::Failed {
                title: p.title.clone(),
                text: p.text.clone(),
                retry: Some(t.get("retry")),
            };
        }
        let never = self.freshness.at.is_none();
        if self.window.is_none() || (never && self.syncing) {
            return Load::Loading { text: t.get("notices-loading") };
        }
        if never && let Some(error) = &self.freshness.error {
            return failed(t, error);
        }
        let id = match (self.search.text.trim().is_empty(), self.filter) {
            (false, _) => "notices-none-found",
            (_, NoticeFilter::Inbox) => "notices-empty",
            (_, NoticeFilter::Unread) => "notices-none-unread",
            (_, NoticeFilter::Archived) => "notices-none-archived",
            (_, NoticeFilter::Official | NoticeFilter::Debt) => "notices-none-kind",
        };
        let words = banner(t, Tone::Info, id);
        Load::Empty { title: words.title, text: words.text }
    }

    /// What went wrong with something the person did, or with what is kept here.
    #[must_use]
    pub fn problem(&self) -> Option<&Banner> {
        self.problem.as_ref().or(self.trouble.as_ref())
    }

    /// The person moved on, or asks again.
    pub fn move_on(&mut self) {
        self.problem = None;
    }

    /// Title of the open notice.
    #[must_use]
    pub fn open_title(&self, env: &Env) -> String {
        self.open.as_ref().map_or_else(|| env.t.get("notice-title"), |n| n.head.title.clone())
    }

    /// The open notice.
    #[must_use]
    pub fn detail(&self, env: &Env) -> NoticeView {
        let t = env.t;
        let Some(notice) = &self.open else {
            let load = if !self.allowed {
                let words = banner(t, Tone::Info, "notices-not-allowed");
                Load::NotAllowed { title: words.title, text: words.text }
            } else if self.gone && !self.syncing {
                let words = banner(t, Tone::Info, "notice-gone");
                Load::Failed { title: words.title, text: words.text, retry: None }
            } else if let Some(p) = self.problem() {
                Load::Failed { title: p.title.clone(), text: p.text.clone(), retry: Some(t.get("retry")) }
            } else {
                Load::Loading { text: t.get("notice-loading") }
            };
            return NoticeView { load, ..NoticeView::default() };
        };
        let head = &notice.head;
        let flip = |on: bool, yes, no| button(env, if on { no } else { yes });
        NoticeView {
            id: head.id.clone(),
            kind: head.kind,
            kind_label: t.get(match head.kind {
                NoticeKind::Notification => "kind-notification",
                NoticeKind::Regularization => "kind-regularization",
                NoticeKind::Debt => "kind-debt",
                NoticeKind::Registration => "kind-registration",
                NoticeKind::News => "kind-news",
            }),
            date: t.moment(head.sent_at),
            paragraphs: notice
                .body
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(str::to_owned)
                .collect(),
            informs: t.get("notice-informs"),
            link: notice.link.as_ref().map(|link| match link {
                NoticeLink::Regularization { year } => {
                    t.with("notice-link-regularization", [("year", year.to_string().into())])
                }
                NoticeLink::Document { .. } => t.get("notice-link-document"),
                NoticeLink::Office { .. } => t.get("notice-link-office"),
            }),
            pinned: head.pinned,
            actions: vec![
                flip(head.pinned, NoticeAction::Pin, NoticeAction::Unpin),
                flip(head.unread, NoticeAction::Unread, NoticeAction::Read),
                flip(notice.archived, NoticeAction::Archive, NoticeAction::Restore),
            ],
            load: Load::Ready,
        }
    }
}

fn button(env: &Env, action: NoticeAction) -> ActionButton {
    let id = match action {
        NoticeAction::Read => "action-read",
        NoticeAction::Unread => "action-unread",
        NoticeAction::Pin => "action-pin",
        NoticeAction::Unpin => "action-unpin",
        NoticeAction::Archive => "action-archive",
        NoticeAction::Restore => "action-restore",
    };
    ActionButton { action, label: env.t.get(id) }
}

const fn apply(notice: &mut NoticeRecord, action: NoticeAction) {
    match action {
        NoticeAction::Read => notice.head.unread = false,
        NoticeAction::Unread => notice.head.unread = true,
        NoticeAction::Pin => notice.head.pinned = true,
        NoticeAction::Unpin => notice.head.pinned = false,
        NoticeAction::Archive => notice.archived = true,
        NoticeAction::Restore => notice.archived = false,
    }
}

fn path(vault: &Vault, rest: &str) -> String {
    match vault {
        Vault::Person(person) => format!("/people/{}/notices{rest}", person.as_str()),
        Vault::Device => format!("/people/none/notices{rest}"),
    }
}

/// Takes the changes page by page.
async fn synchronise(api: &Api, ctx: &Ctx, vault: &Vault) -> Result<Instant, SyncError> {
    let recall = Recall { vault: vault.clone(), name: NOTICES_CURSOR.to_owned() };
    let mut cursor = ctx.request_from_shell(recall).await?.map(|(cursor, _)| cursor);
    let mut pages = 0_u32;
    loop {
        // what the outbox sends meanwhile is newer than this page
        let flight = api.changing(vault);
        let one_at_a_time = flight.lock().await;
        let query = cursor.as_ref().map_or_else(String::new, |c| format!("?since={}", encode(c)));
        let call = Call::get(path(vault, &query));
        let page: dto::NoticeDelta = match client::json(api, ctx, call).await {
            Err(e) if e.problem() == Some(ProblemKind::CursorLost) && cursor.is_some() => {
                cursor = None;
                continue;
            }
            other => other?,
        };
        let at = api.server_now();
        let unchanged = page.changes.is_empty() && page.removed.is_empty();
        let store = StorePage {
            vault: vault.clone(),
            changed: page.changes.into_iter().map(dto::Notice::into_record).collect(),
            removed: page.removed,
            cursor: page.cursor.clone(),
            begins: cursor.is_none(),
            ends: !page.more,
            at,
        };
        ctx.request_from_shell(store).await?;
        drop(one_at_a_time);
        if !page.more {
            return Ok(at);
        }
        // a server that says "more" without moving on would keep us here for ever
        if unchanged && cursor.as_deref() == Some(page.cursor.as_str()) {
            return Err(ApiError::Malformed.into());
        }
        cursor = Some(page.cursor);
        if pages.is_multiple_of(20) {
            ctx.send_event(NoticesEvent::Progress);
        }
        pages += 1;
    }
}

fn encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
