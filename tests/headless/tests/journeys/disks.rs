//! Disks that are full, or take nothing new: real ones, mounted where only this test sees them.
use crate::{phone::Phone, sandbox::Sandbox};
use rustix::mount::{MountFlags, UnmountFlags, mount, mount_remount, unmount};
use shared::{
    app::{Event, Screen},
    domain::notice::NoticeAction,
    features::{
        documents::{events::DocumentsEvent, view::FileView},
        notices::events::NoticesEvent,
    },
    navigation::Route,
    parts::Load,
};
use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

const SLUG: &str = "marta-soler";
const MAY_MOUNT: &str = "IMPORTASS_TEST_MAY_MOUNT";
const FLAGS: MountFlags = MountFlags::NOSUID.union(MountFlags::NODEV);

/// Runs the test with this name once more in a process that may mount. `true`: this is that process.
fn may_mount(name: &str) -> bool {
    if std::env::var_os(MAY_MOUNT).is_some() {
        return true;
    }
    let mut again = Command::new("unshare");
    if !rustix::process::geteuid().is_root() {
        again.arg("--map-root-user");
    }
    again.arg("--mount").arg(std::env::current_exe().unwrap());
    again.args(["--exact", &format!("disks::{name}"), "--nocapture"]).env(MAY_MOUNT, "1");
    let ran = again.output().expect("unshare, of util-linux");
    let (said, complained) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success() && said.contains("1 passed"), "{said}{complained}");
    false
}

/// A small disk of one's own.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path) -> Self {
        std::fs::create_dir_all(at).unwrap();
        let size = std::ffi::CString::new("size=6m").unwrap();
        mount("none", at, "tmpfs", FLAGS, Some(size.as_c_str())).unwrap();
        Self(at.to_owned())
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }

    /// Not a byte is left.
    fn fill(&self) {
        let mut ballast = File::create(self.ballast()).unwrap();
        let page = [0x55; 4096];
        let full = loop {
            match ballast.write(&page) {
                Ok(written) => assert!(written > 0),
                Err(full) => break full,
            }
        };
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    }

    fn make_room(&self) {
        std::fs::remove_file(self.ballast()).unwrap();
    }

    fn take_nothing_new(&self, from_now_on: bool) {
        let flags = if from_now_on { FLAGS | MountFlags::RDONLY } else { FLAGS };
        mount_remount(&self.0, flags, "").unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = unmount(&self.0, UnmountFlags::DETACH);
    }
}

/// Signed in, with the notices and the documents read; their databases lie on a disk of its own.
fn phone_on_a_disk(sandbox: &Sandbox) -> (Phone, Disk) {
    let mut disk = None;
    let phone = Phone::with(sandbox, SLUG, |start| disk = Some(Disk::mount(&start.home.join("data"))));
    phone.sign_in_by_sms(sandbox);
    assert!(!phone.documents().is_empty());
    assert!(phone.notices().len() > 1);
    (phone, disk.unwrap())
}

fn unpinned(phone: &Phone) -> String {
    phone.go(Route::Notices);
    // what is still asked now would not be asked again later
    phone.until("at rest", |v| !v.updating);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    list.rows.iter().find(|r| !r.pinned).unwrap().id.clone()
}

fn is_pinned(phone: &Phone, id: &str) -> bool {
    match phone.view().screen {
        Screen::Notices(list) => list.rows.iter().any(|r| r.id == id && r.pinned),
        other => panic!("{other:?}"),
    }
}

fn pin(phone: &Phone, id: &str) {
    phone.tell(Event::Notices(NoticesEvent::Act { id: id.to_owned(), action: NoticeAction::Pin }));
}

/// Everything works again, and what was asked for in bad times was neither lost nor done twice.
fn works_again(sandbox: &Sandbox, phone: &mut Phone, title: &str) {
    assert!(phone.notices().iter().any(|t| t == title), "what came meanwhile is here now");
    phone.until("nothing to complain of", |v| v.line.is_none());
    let id = unpinned(phone);
    let before = sandbox.notice_actions(SLUG).len();
    pin(phone, &id);
    phone.until("pinned", |_| is_pinned(phone, &id));
    crate::phone::eventually("the pin arrives", || sandbox.notice_actions(SLUG).len() == before + 1);
    phone.restart();
    shows!(phone, Home);
    phone.go(Route::Documents);
    let documents = shows!(phone, Documents(d) if !d.rows.is_empty());
    phone.go(Route::Document { id: documents.rows[0].id.clone() });
    shows!(phone, Document(d) if d.load == Load::Ready);
    phone.tell(Event::Documents(DocumentsEvent::Download));
    shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    phone.close();
    phone.is_sound();
}

#[test]
fn a_full_disk_is_said_and_nothing_that_was_there_is_lost() {
    if !may_mount("a_full_disk_is_said_and_nothing_that_was_there_is_lost") {
        return;
    }
    let sandbox = Sandbox::start();
    let (mut phone, disk) = phone_on_a_disk(&sandbox);
    let id = unpinned(&phone);
    disk.fill();

    pin(&phone, &id);
    let said = phone.until("no room", |v| v.line.is_some()).line.unwrap().text;
    assert!(said.contains("No queda sitio"), "{said}");
    assert!(!is_pinned(&phone, &id));
    assert!(sandbox.notice_actions(SLUG).is_empty(), "what could not be kept is not sent either");

    sandbox.new_notice(SLUG, "Llega con el disco lleno");
    phone.tell(Event::Notices(NoticesEvent::Refresh));
    let said = phone.until("still no room", |v| v.line.is_some() && !v.updating).line.unwrap().text;
    assert!(said.contains("No queda sitio"), "{said}");

    // the app is opened while there is no room: what it holds is read
    phone.restart();
    shows!(phone, Home);
    phone.go(Route::Notices);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    assert!(list.rows.iter().any(|r| r.id == id));

    disk.make_room();
    works_again(&sandbox, &mut phone, "Llega con el disco lleno");
}

#[test]
fn a_disk_that_takes_nothing_new_is_said_and_gives_all_back() {
    if !may_mount("a_disk_that_takes_nothing_new_is_said_and_gives_all_back") {
        return;
    }
    let sandbox = Sandbox::start();
    let (mut phone, disk) = phone_on_a_disk(&sandbox);
    phone.close();
    disk.take_nothing_new(true);
    phone.open();
    let failure = shows!(phone, Failure);
    assert!(failure.retry.is_some());
    assert_eq!(phone.view().title, "No se puede escribir en este dispositivo");
    assert!(failure.text.contains("no se ha perdido nada"), "{}", failure.text);

    disk.take_nothing_new(false);
    sandbox.new_notice(SLUG, "Llega cuando no se puede escribir");
    phone.tell(Event::Retry);
    shows!(phone, Home);
    works_again(&sandbox, &mut phone, "Llega cuando no se puede escribir");
}
