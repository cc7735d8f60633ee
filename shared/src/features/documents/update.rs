//! What the documents decide. A file comes in parts, each asked for by its place, so that nothing that came is asked
//! for again; it counts as there only when the whole fits its digest.
use super::{
    events::DocumentsEvent,
    view::{DocumentRow, DocumentView, DocumentsView, FileView},
};
use crate::{
    api::{
        ApiError,
        client::{self, Api, Call, Conditional},
        dto,
    },
    domain::dates::Instant,
    effects::{
        CopyText, Done, PresentDocument,
        db::{
            AppendFile, DbError, DocumentRecord, DocumentWindow, ExportFile, FileState, FinishFile,
            LoadDocument, LoadDocuments, QUOTA, StoreDocuments, Vault, WINDOW,
        },
        device::Device,
    },
    features::{
        Cmd, Env, Freshness, Only, Subject, Turn, banner, db_trouble, draw, failed, fields::FieldState, run,
        trouble,
    },
    parts::{Banner, Fact, FieldKind, Load, Paging, Tone},
    text,
};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use crux_core::Command;

/// Bytes asked for at a time: little is lost where the signal breaks, and progress is seen.
pub const PART: u64 = 128 * 1024;

/// A part of a file as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it begins.
    pub offset: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Digest of the whole that it belongs to, in hexadecimal.
    pub sha256: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Transfer {
    Running(String),
    Stopped(String, Banner),
}

/// The documents of one person.
pub struct Documents {
    vault: Vault,
    window: Option<DocumentWindow>,
    search: FieldState,
    offset: u32,
    open: Option<(DocumentRecord, FileState)>,
    /// The document that was gone to: it may be in a list that is still to come.
    wanted: Option<String>,
    gone: bool,
    transfer: Option<Transfer>,
    listing: bool,
    /// The list is stored, and the window after it is being read.
    settling: bool,
    problem: Option<Banner>,
    /// How new the list is.
    pub freshness: Freshness,
}

impl Documents {
    /// Nothing loaded.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        Self {
            vault: subject.vault(),
            window: None,
            search: FieldState::default(),
            offset: 0,
            open: None,
            wanted: None,
            gone: false,
            transfer: None,
            listing: false,
            settling: false,
            problem: None,
            freshness: Freshness::default(),
        }
    }

    /// The list comes to sight.
    pub fn enter(&mut self, env: &Env) -> Cmd<DocumentsEvent> {
        self.load().and(self.list_again(env))
    }

    /// One document comes to sight.
    pub fn show(&mut self, env: &Env, id: &str) -> Cmd<DocumentsEvent> {
        if self.open.as_ref().is_none_or(|(d, _)| d.id != id) {
            self.open = None;
            self.problem = None;
        }
        self.gone = false;
        self.wanted = Some(id.to_owned());
        self.load_one(id).and(self.list_again(env))
    }

    fn load(&self) -> Cmd<DocumentsEvent> {
        let load = LoadDocuments {
            vault: self.vault.clone(),
            search: self.search.text.trim().to_owned(),
            offset: self.offset,
            limit: WINDOW,
        };
        Command::request_from_shell(load).then_send(DocumentsEvent::Loaded)
    }

    fn load_one(&self, id: &str) -> Cmd<DocumentsEvent> {
        Command::request_from_shell(LoadDocument { vault: self.vault.clone(), id: id.to_owned() })
            .then_send(DocumentsEvent::Opened)
    }

    /// Asks whether the list changed.
    pub fn list_again(&mut self, env: &Env) -> Cmd<DocumentsEvent> {
        if self.listing {
            return draw();
        }
        self.listing = true;
        let (api, vault) = (env.api.clone(), self.vault.clone());
        run(move |ctx| async move {
            let kept = LoadDocuments { vault: vault.clone(), search: String::new(), offset: 0, limit: 0 };
            let etag = ctx.request_from_shell(kept).await.ok().and_then(|w| w.etag);
            let call = Call::get(path(&vault, ""));
            DocumentsEvent::Listed(client::conditional(&api, &ctx, call, etag).await)
        })
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.listing
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: DocumentsEvent) -> Turn<DocumentsEvent> {
        let t = env.t;
        match event {
            DocumentsEvent::Search(text) => {
                self.search.typed(text);
                self.offset = 0;
                self.load().turn()
            }
            DocumentsEvent::Next => {
                self.offset = self.offset.saturating_add(WINDOW);
                self.load().turn()
            }
            DocumentsEvent::Previous => {
                self.offset = self.offset.saturating_sub(WINDOW);
                self.load().turn()
            }
            DocumentsEvent::Refresh => draw().and(self.list_again(env)).turn(),
            DocumentsEvent::Download => self.download(env).turn(),
            DocumentsEvent::StopDownload => {
                if let Some(Transfer::Running(id)) = self.transfer.take() {
                    self.transfer =
                        Some(Transfer::Stopped(id, banner(t, Tone::Info, "document-stopped-by-you")));
                }
                draw().turn()
            }
            DocumentsEvent::OpenFile => self.present(env, false).turn(),
            DocumentsEvent::Share => self.present(env, true).turn(),
            DocumentsEvent::CopyCea => match &self.open {
                Some((document, _)) => Command::request_from_shell(CopyText { text: cea(document) })
                    .then_send(|done| DocumentsEvent::Copied(done == Done::Yes))
                    .turn(),
                None => draw().turn(),
            },
            DocumentsEvent::Loaded(Ok(window)) => {
                if std::mem::take(&mut self.settling) {
                    self.listing = false;
                }
                if self.freshness.at.is_none() {
                    self.freshness.at = window.at;
                }
                self.window = Some(window);
                draw().turn()
            }
            DocumentsEvent::Opened(Ok(found)) => {
                self.gone = found.is_none();
                self.open = found;
                draw().turn()
            }
            DocumentsEvent::Loaded(Err(e))
            | DocumentsEvent::Opened(Err(e))
            | DocumentsEvent::Stored(Err(e)) => {
                self.listing = false;
                self.problem = Some(db_trouble(t, e));
                draw().turn()
            }
            DocumentsEvent::Listed(answer) => self.listed(env, answer).turn(),
            DocumentsEvent::Stored(Ok(())) => {
                self.settling = true;
                let wanted = self.wanted.clone();
                self.load().and(wanted.map_or_else(draw, |id| self.load_one(&id))).turn()
            }
            DocumentsEvent::Part(id, part) => self.part(env, id, part),
            DocumentsEvent::PartStored(id, state) => self.part_stored(env, &id, state),
            DocumentsEvent::Verified(id, state) => self.verified(env, id, state),
            DocumentsEvent::Presented(done) => {
                self.problem = match done {
                    Ok(true) => None,
                    Ok(false) => Some(banner(t, Tone::Bad, "document-not-opened")),
                    Err(e) => Some(db_trouble(t, e)),
                };
                draw().turn()
            }
            DocumentsEvent::Copied(done) => {
                let said = if done { "copied" } else { "not-copied" };
                Turn::from(draw()).saying(t.get(said))
            }
        }
    }

    fn listed(
        &mut self,
        env: &Env,
        answer: Result<Conditional<dto::Documents>, ApiError>,
    ) -> Cmd<DocumentsEvent> {
        let at = env.api.server_now();
        let (documents, etag) = match answer {
            Ok(Conditional::Changed { value, etag }) => {
                (Some(value.documents.into_iter().map(dto::Document::into_record).collect()), Some(etag))
            }
            // kept as of now: without a network it is said from when the list is
            Ok(Conditional::Unchanged) => (None, self.window.as_ref().and_then(|w| w.etag.clone())),
            Err(e) => {
                self.listing = false;
                self.freshness.error = Some(e);
                return draw();
            }
        };
        self.freshness.came(at);
        // a new list counts as come when it is stored
        self.listing = documents.is_some();
        let Some(etag) = etag else { return draw() };
        let store = StoreDocuments { vault: self.vault.clone(), documents, etag, at };
        Command::request_from_shell(store).then_send(DocumentsEvent::Stored)
    }

    fn download(&mut self, env: &Env) -> Cmd<DocumentsEvent> {
        let Some((document, state)) = &self.open else { return draw() };
        if matches!(self.transfer, Some(Transfer::Running(_))) || state.verified {
            return draw();
        }
        let id = document.id.clone();
        if document.size > QUOTA {
            let words = Banner {
                tone: Tone::Bad,
                title: env.t.get("document-too-large-title"),
                text: env.t.with("document-too-large", [("most", env.t.size(QUOTA).into())]),
            };
            self.transfer = Some(Transfer::Stopped(id, words));
            return draw();
        }
        let cmd = self.next_part(env, document, *state);
        self.transfer = Some(Transfer::Running(id));
        self.problem = None;
        draw().and(cmd)
    }

    fn next_part(&self, env: &Env, document: &DocumentRecord, state: FileState) -> Cmd<DocumentsEvent> {
        let (api, id) = (env.api.clone(), document.id.clone());
        let address = path(&self.vault, &format!("/{id}/content"));
        run(move |ctx| async move {
            let part = fetch_part(&api, &ctx, address, state.bytes).await;
            DocumentsEvent::Part(id, part)
        })
    }

    fn part(&mut self, env: &Env, id: String, part: Result<Part, ApiError>) -> Turn<DocumentsEvent> {
        if !self.is_running(&id) {
            return draw().turn();
        }
        match part {
            Ok(part) => {
                let known = self.open.as_ref().filter(|(d, _)| d.id == id).map(|(d, _)| d.sha256.clone());
                let Some(sha256) = known else {
                    self.transfer = None;
                    return draw().turn();
                };
                // another file than the list speaks of: the list may be old, so it is asked for anew
                if part.sha256.is_some_and(|digest| digest != sha256) {
                    let again = self.list_again(env);
                    let stopped = self.stop(id, banner(env.t, Tone::Bad, "document-damaged"));
                    return Turn { cmd: stopped.cmd.and(again), ..stopped };
                }
                let append = AppendFile {
                    vault: self.vault.clone(),
                    id: id.clone(),
                    sha256,
                    offset: part.offset,
                    bytes: part.bytes,
                    at: env.api.server_now(),
                };
                Command::request_from_shell(append)
                    .then_send(move |state| DocumentsEvent::PartStored(id, state))
                    .turn()
            }
            Err(error) => {
                let words = if error.is_temporary() {
                    banner(env.t, Tone::Warning, "document-stopped")
                } else {
                    trouble(env.t, &error)
                };
                self.stop(id, words)
            }
        }
    }

    fn part_stored(
        &mut self,
        env: &Env,
        id: &str,
        state: Result<FileState, DbError>,
    ) -> Turn<DocumentsEvent> {
        match state {
            Ok(state) => {
                let Some((document, known)) = self.open.as_mut().filter(|(d, _)| d.id == id) else {
                    // the person looks at something else: the download goes on when they come back
                    self.transfer = None;
                    return draw().turn();
                };
                *known = state;
                let document = document.clone();
                if !self.is_running(id) {
                    return draw().turn();
                }
                if state.bytes >= document.size {
                    let finish = FinishFile { vault: self.vault.clone(), id: id.to_owned() };
                    let id = id.to_owned();
                    return Command::request_from_shell(finish)
                        .then_send(move |state| DocumentsEvent::Verified(id, state))
                        .turn();
                }
                draw().and(self.next_part(env, &document, state)).turn()
            }
            Err(e) => self.stop(id.to_owned(), db_trouble(env.t, e)),
        }
    }

    fn verified(&mut self, env: &Env, id: String, state: Result<FileState, DbError>) -> Turn<DocumentsEvent> {
        match state {
            Ok(state) => {
                if let Some((_, known)) = self.open.as_mut().filter(|(d, _)| d.id == id) {
                    *known = state;
                }
                if state.verified {
                    self.transfer = None;
                    let said = env.t.get("document-said-ready");
                    Turn::from(self.load()).saying(said)
                } else {
                    self.stop(id, banner(env.t, Tone::Bad, "document-damaged"))
                }
            }
            Err(e) => self.stop(id, db_trouble(env.t, e)),
        }
    }

    fn stop(&mut self, id: String, words: Banner) -> Turn<DocumentsEvent> {
        let said = words.title.clone();
        self.transfer = Some(Transfer::Stopped(id, words));
        Turn::from(draw()).saying(said)
    }

    fn is_running(&self, id: &str) -> bool {
        matches!(&self.transfer, Some(Transfer::Running(r)) if r == id)
    }

    fn present(&self, env: &Env, share: bool) -> Cmd<DocumentsEvent> {
        let Some((document, _)) = self.open.clone() else { return draw() };
        let (vault, at) = (self.vault.clone(), env.now);
        run(move |ctx| async move {
            let name = format!("{}.pdf", file_name(&document.title));
            let export = ExportFile { vault, id: document.id, name: name.clone(), at };
            let export = match ctx.request_from_shell(export).await {
                Ok(Some(export)) => export,
                Ok(None) => return DocumentsEvent::Presented(Ok(false)),
                Err(e) => return DocumentsEvent::Presented(Err(e)),
            };
            let present =
                PresentDocument { handle: export, name, media_type: "application/pdf".into(), share };
            DocumentsEvent::Presented(Ok(ctx.request_from_shell(present).await == Done::Yes))
        })
    }

    /// The list.
    #[must_use]
    pub fn list(&self, env: &Env) -> DocumentsView {
        let t = env.t;
        let window = self.window.clone().unwrap_or_default();
        let rows: Vec<DocumentRow> = window
            .rows
            .iter()
            .map(|(d, file)| DocumentRow {
                id: d.id.clone(),
                title: d.title.clone(),
                note: t.with(
                    if file.verified { "document-note-here" } else { "document-note" },
                    [
                        ("date", t.day(Instant(d.issued_at).legal_day()).into()),
                        ("size", t.size(d.size).into()),
                    ],
                ),
                here: file.verified,
            })
            .collect();
        let count = u32::try_from(rows.len()).unwrap_or(0);
        let last = window.offset.saturating_add(count);
        let paging = Paging {
            position: if count == 0 {
                String::new()
            } else {
                t.with(
                    "documents-position",
                    [
                        ("first", (window.offset + 1).into()),
                        ("last", last.into()),
                        ("total", window.total.into()),
                    ],
                )
            },
            previous: (window.offset > 0).then(|| t.get("page-previous")),
            next: (last < window.total).then(|| t.get("page-next")),
        };
        let load = if !rows.is_empty() {
            Load::Ready
        } else if let Some(p) = &self.problem {
            Load::Failed { title: p.title.clone(), text: p.text.clone(), retry: Some(t.get("retry")) }
        } else if !self.search.text.trim().is_empty() && self.window.is_some() {
            let words = banner(t, Tone::Info, "documents-none-found");
            Load::Empty { title: words.title, text: words.text }
        } else if self.freshness.at.is_some() && window.total == 0 && !self.listing {
            let words = banner(t, Tone::Info, "documents-empty");
            Load::Empty { title: words.title, text: words.text }
        } else if let (Some(error), false) = (&self.freshness.error, self.listing) {
            failed(t, error)
        } else {
            Load::Loading { text: t.get("documents-loading") }
        };
        let search = self.search.view(t.get("documents-search"), None, FieldKind::Search);
        DocumentsView { search, rows, paging, refresh: t.get("refresh"), load }
    }

    /// Title of the open document.
    #[must_use]
    pub fn open_title(&self, env: &Env) -> String {
        self.open.as_ref().map_or_else(|| env.t.get("document-title"), |(d, _)| d.title.clone())
    }

    /// The open document.
    #[must_use]
    pub fn detail(&self, env: &Env) -> DocumentView {
        let t = env.t;
        let Some((document, state)) = &self.open else {
            let load = match (&self.freshness.error, self.gone && !self.listing) {
                (Some(error), true) if self.freshness.at.is_none() => failed(t, error),
                (_, true) => {
                    let words = banner(t, Tone::Info, "document-gone");
                    Load::Failed { title: words.title, text: words.text, retry: None }
                }
                (_, false) => match &self.problem {
                    Some(p) => Load::Failed {
                        title: p.title.clone(),
                        text: p.text.clone(),
                        retry: Some(t.get("retry")),
                    },
                    None => Load::Loading { text: t.get("document-loading") },
                },
            };
            return DocumentView { load, ..DocumentView::default() };
        };
        let fact = |id: &str, value: String| Fact { label: t.get(id), value, spoken: None };
        let (id, date, code) = &document.cea;
        DocumentView {
            facts: vec![
                fact("document-date", t.day(Instant(document.issued_at).legal_day())),
                fact("document-size", t.size(document.size)),
            ],
            file: self.file_view(env, document, *state),
            cea: Fact {
                label: t.get("cea-label"),
                value: format!("{id} · {date} · {code}"),
                spoken: Some(format!(
                    "{}, {}, {}",
                    text::spelled(id),
                    text::spelled(date),
                    code.split('-').map(text::spelled).collect::<Vec<_>>().join(", ")
                )),
            },
            cea_note: t.get("cea-note"),
            copy: t.get("cea-copy"),
            problem: self.problem.clone(),
            load: Load::Ready,
        }
    }

    fn file_view(&self, env: &Env, document: &DocumentRecord, state: FileState) -> FileView {
        let t = env.t;
        let percent = u8::try_from((state.bytes.saturating_mul(100)) / document.size.max(1)).unwrap_or(100);
        if state.verified {
            return FileView::Ready {
                note: t.get("document-verified"),
                open: t.get("document-open"),
                share: t.get("document-share"),
            };
        }
        match &self.transfer {
            Some(Transfer::Running(id)) if *id == document.id => FileView::Coming {
                percent: percent.min(100),
                label: t.with(
                    "document-progress",
                    [("here", t.size(state.bytes).into()), ("all", t.size(document.size).into())],
                ),
                stop: t.get("document-stop"),
            },
            Some(Transfer::Stopped(id, words)) if *id == document.id => FileView::Stopped {
                percent: percent.min(100),
                banner: words.clone(),
                resume: t.get(if state.bytes > 0 { "document-resume" } else { "document-again" }),
            },
            _ if state.bytes > 0 => FileView::Stopped {
                percent: percent.min(100),
                banner: banner(t, Tone::Info, "document-partly"),
                resume: t.get("document-resume"),
            },
            _ => FileView::Absent {
                download: t.with("document-download", [("size", t.size(document.size).into())]),
            },
        }
    }
}

/// The verification code as the office's page takes it.
fn cea(document: &DocumentRecord) -> String {
    let (id, date, code) = &document.cea;
    format!("{id} {date} {code}")
}

fn file_name(title: &str) -> String {
    let name: String = title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    name.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-")
}

fn path(vault: &Vault, rest: &str) -> String {
    match vault {
        Vault::Person(person) => format!("/people/{}/documents{rest}", person.as_str()),
        Vault::Device => format!("/people/none/documents{rest}"),
    }
}

async fn fetch_part(api: &Api, ctx: &dyn Device, address: String, from: u64) -> Result<Part, ApiError> {
    let range = format!("bytes={from}-{}", from + PART - 1);
    let call = Call::get(address).header("range", range);
    let answer = client::send(api, ctx, call).await?;
    let fits = answer.header("content-type").is_some_and(|t| t.starts_with("application/pdf"));
    let offset = match answer.status {
        206 => answer
            .header("content-range")
            .and_then(|r| r.strip_prefix("bytes ")?.split('-').next()?.parse().ok())
            .ok_or(ApiError::Malformed)?,
        _ => 0,
    };
    if !fits || answer.body.is_empty() {
        return Err(ApiError::Malformed);
    }
    let sha256 = answer.header("repr-digest").and_then(|d| {
        let encoded = d.strip_prefix("sha-256=:")?.split(':').next()?;
        let bytes = BASE64.decode(encoded).ok()?;
        Some(bytes.iter().map(|b| format!("{b:02x}")).collect())
    });
    Ok(Part { offset, bytes: answer.body, sha256 })
}
