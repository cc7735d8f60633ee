//! The personas' files are sound, and their figures up to date.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use std::{collections::BTreeSet, path::Path, process::Command};

use common::{Device, sandbox, send};

#[tokio::test]
async fn every_persona_is_consistent() {
    let running = sandbox().await;
    let device = Device::new(&running.origin);
    let people = send(device.http.get(format!("{}/sandbox/api/personas", running.origin))).await.json();
    let people = people["personas"].as_array().unwrap();
    assert!(people.iter().filter(|p| p["minor"] == false).count() >= 12);
    for unique in ["slug", "id", "subject", "identifier", "mobile"] {
        let values: BTreeSet<&str> = people.iter().map(|p| p[unique].as_str().unwrap()).collect();
        assert_eq!(values.len(), people.len(), "{unique}");
    }
    assert!(people.iter().any(|p| p["identifier"] == "01234567L"));
    assert_eq!(sandbox::faults_of_personas().unwrap(), Vec::<String>::new());
}

#[test]
fn figures_are_up_to_date() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/compute.py");
    let output = Command::new("python3").arg(script).arg("--check").output().expect("python3 is needed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
