//! What the page of what this phone keeps decides.
use super::view::StorageView;
use crate::{
    effects::db::{DbResult, StoreSize},
    features::{Env, db_trouble},
    parts::{Banner, Dialog, Fact, Load, Tone},
};

/// What this phone keeps of who is on the screen.
#[derive(Default)]
pub struct Storage {
    size: Option<DbResult<StoreSize>>,
    problem: Option<Banner>,
    asked: bool,
}

impl Storage {
    /// What is here, if it is known.
    #[must_use]
    pub fn size(&self) -> Option<StoreSize> {
        self.size.and_then(Result::ok)
    }

    /// It was measured.
    pub fn measured(&mut self, size: DbResult<StoreSize>) {
        self.size = Some(size);
    }

    /// Asks before it deletes.
    pub fn ask(&mut self) {
        self.asked = self.size().is_some_and(|s| s.count > 0);
    }

    /// Takes what was asked.
    pub const fn take_asked(&mut self) -> bool {
        std::mem::replace(&mut self.asked, false)
    }

    /// The documents were deleted, or not; what to say.
    pub fn deleted(&mut self, env: &Env, answer: DbResult<StoreSize>) -> String {
        self.problem = answer.err().map(|e| db_trouble(env.t, e));
        if answer.is_ok() {
            self.size = Some(answer);
        }
        self.problem.as_ref().map_or_else(|| env.t.get("storage-deleted"), |p| p.title.clone())
    }

    /// The question before the documents are deleted.
    #[must_use]
    pub fn dialog(&self, env: &Env) -> Option<Dialog> {
        let t = env.t;
        self.asked.then(|| Dialog {
            title: t.get("storage-question"),
            text: t.get("storage-effect"),
            confirm: t.get("storage-delete"),
            cancel: t.get("cancel"),
            tone: Tone::Warning,
        })
    }

    /// The page.
    #[must_use]
    pub fn view(&self, env: &Env, name: &str) -> StorageView {
        let t = env.t;
        let fact = |id: &str, value| Fact { label: t.get(id), value, spoken: None };
        let (facts, load) = match self.size {
            None => (Vec::new(), Load::Loading { text: t.get("storage-loading") }),
            Some(Err(error)) => {
                let words = db_trouble(t, error);
                let retry = Some(t.get("retry"));
                (Vec::new(), Load::Failed { title: words.title, text: words.text, retry })
            }
            Some(Ok(size)) => {
                let size_fact = fact("storage-size", t.size(size.database));
                let count = t.number(u64::from(size.count));
                let files =
                    t.with("storage-files-size", [("n", count.into()), ("size", t.size(size.files).into())]);
                let files = fact("storage-files", files);
                (vec![size_fact, files], Load::Ready)
            }
        };
        StorageView {
            intro: t.with("storage-intro", [("name", name.to_owned().into())]),
            problem: self.problem.clone(),
            facts,
            delete_files: self.size().filter(|s| s.count > 0).map(|_| t.get("storage-delete")),
            note: t.get("storage-note"),
            load,
        }
    }
}
