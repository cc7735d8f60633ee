//! A phone that is about to be killed: it goes on where it was and does small things, seeded, until its end. Each is
//! said before it is begun and after it was seen, so that whoever kills it knows what must have arrived.
use clap::Parser;
use headless::{Shell, Start, say};
use shared::{
    app::{Event, Screen, View},
    features::{
        documents::events::DocumentsEvent,
        notices::events::{NoticeAction, NoticesEvent},
    },
    navigation::Route,
    parts::Load,
};
use std::{error::Error, path::PathBuf, time::Duration};

/// Nothing takes so long; a shared machine may.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Parser)]
struct Arguments {
    /// Base address of the server.
    #[arg(long)]
    api: String,
    /// The device's folder, in which somebody is signed in.
    #[arg(long)]
    home: PathBuf,
    /// The same things for the same seed.
    #[arg(long)]
    seed: u64,
    /// A document to download now and then.
    #[arg(long)]
    document: Option<String>,
}

struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { api, home, seed, document } = Arguments::parse();
    let mut dice = Dice(seed | 1);
    let shell = Shell::start(Start::new(api, home))?;
    shell.wait_until(|v| !v.tabs.is_empty(), PATIENCE)?;
    loop {
        match &document {
            Some(id) if dice.throw(8) == 0 => download(&shell, id)?,
            _ => act(&shell, &mut dice)?,
        }
    }
}

fn act(shell: &Shell, dice: &mut Dice) -> Result<(), Box<dyn Error>> {
    shell.send(&Event::Go(Route::Notices))?;
    let rows = shell.wait_for(PATIENCE, |view| match &view.screen {
        Screen::Notices(list) if matches!(list.load, Load::Ready) && !list.rows.is_empty() => {
            Some(list.rows.clone())
        }
        _ => None,
    })?;
    let Some(row) = rows.get(dice.throw(rows.len())) else { return Ok(()) };
    let action = match (dice.throw(2), row.pinned, row.unread) {
        (0, true, _) => NoticeAction::Unpin,
        (0, false, _) => NoticeAction::Pin,
        (_, _, true) => NoticeAction::Read,
        (_, _, false) => NoticeAction::Unread,
    };
    say(&format!("begin {} {action:?}", row.id));
    shell.send(&Event::Notices(NoticesEvent::Act { id: row.id.clone(), action }))?;
    shell.wait_until(|view| is_done(view, &row.id, action), PATIENCE)?;
    say(&format!("done {} {action:?}", row.id));
    Ok(())
}

fn is_done(view: &View, id: &str, action: NoticeAction) -> bool {
    let Screen::Notices(list) = &view.screen else { return false };
    list.rows.iter().filter(|row| row.id == id).any(|row| match action {
        NoticeAction::Pin => row.pinned,
        NoticeAction::Unpin => !row.pinned,
        NoticeAction::Read => !row.unread,
        NoticeAction::Unread => row.unread,
        NoticeAction::Archive | NoticeAction::Restore => true,
    })
}

fn download(shell: &Shell, id: &str) -> Result<(), Box<dyn Error>> {
    shell.send(&Event::Go(Route::Document { id: id.to_owned() }))?;
    shell.wait_until(
        |v| matches!(&v.screen, Screen::Document(d) if matches!(d.load, Load::Ready)),
        PATIENCE,
    )?;
    shell.send(&Event::Documents(DocumentsEvent::Download))?;
    Ok(())
}
