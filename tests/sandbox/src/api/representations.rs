//! Whom the signed-in person may act for.

use axum::{extract::State, response::Response};
use serde_json::{Value, json};

use crate::{
    access::{Scope, in_force},
    app::Shared,
    ids,
    personas::Method,
    problem::{Kind, Problem},
    session::Session,
};

pub async fn list(State(app): State<Shared>, session: Session) -> Result<Response, Problem> {
    if session.method == Method::Sms {
        return Err(Problem::new(Kind::LevelTooLow));
    }
    let db = app.db();
    let me = app.personas.by_id(&session.person).ok_or_else(Problem::not_found)?;
    let mut list: Vec<Value> = Vec::new();
    for power in me.powers.iter().filter(|p| in_force(p, app.now())) {
        let Some(principal) = app.personas.by_slug(&power.principal) else { continue };
        app.prepare(&db, principal)?;
        let unread: bool = db
            .prepare_cached(
                "SELECT EXISTS(SELECT 1 FROM notices
                 WHERE person = ?1 AND unread = 1 AND archived = 0 AND scope & ?2 <> 0)",
            )?
            .query_row((principal.id(), Scope::of_power(power).bits()), |r| r.get(0))?;
        let mut item = json!({
            "person": principal.id(),
            "name": principal.name,
            "identifier": ids::mask_identifier(&principal.identifier),
            "power": power.power,
            "valid_until": power.valid_until.to_string(),
            "unread": unread,
        });
        if let Some(map) = item.as_object_mut() {
            if power.power == "by_matter" {
                map.insert("matters".into(), json!(power.matters));
            }
            if power.power == "by_procedure" {
                map.insert("procedures".into(), json!(power.procedures));
            }
        }
        list.push(item);
    }
    Ok(super::plain(&json!({ "representations": list })))
}
