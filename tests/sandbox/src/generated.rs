//! What is made by rule: a gestoría's principals and a very long inbox. The same in every run.

use jiff::{Timestamp, ToSpan};

use crate::{
    Error, ids,
    personas::{Generated, Method, NoticeSeed, Persona, PowerSeed, RegularizationSeed, Situation},
};

const FIRST: [&str; 20] = [
    "Adela", "Bruno", "Clara", "Darío", "Emilia", "Fermín", "Gloria", "Héctor", "Isabel", "Joaquín",
    "Leonor", "Mateo", "Noelia", "Olga", "Pascual", "Raquel", "Samuel", "Teresa", "Unai", "Zoraida",
];
const LAST: [&str; 16] = [
    "Arroyo", "Bermejo", "Cano", "Delgado", "Espino", "Fuentes", "Guerra", "Herrero", "Iglesias", "Jurado",
    "Lozano", "Marín", "Nieto", "Otero", "Pastor", "Quesada",
];
const ACTIVITIES: [&str; 8] = [
    "Fontanería",
    "Peluquería",
    "Comercio de alimentación",
    "Transporte de mercancías",
    "Diseño gráfico",
    "Enseñanza de idiomas",
    "Bar y cafetería",
    "Instalaciones eléctricas",
];

fn pick<T: Copy>(list: &[T], number: u32) -> Option<T> {
    let length = u32::try_from(list.len()).ok().filter(|l| *l > 0)?;
    list.get(usize::try_from(number % length).ok()?).copied()
}

fn at(text: &str) -> Result<Timestamp, Error> {
    text.parse().map_err(|e| Error::Other(format!("{text}: {e}")))
}

/// A principal of a gestoría.
pub fn principal(of: &str, number: u32) -> Result<Persona, Error> {
    let name = format!(
        "{} {} {}",
        pick(&FIRST, number * 7).unwrap_or_default(),
        pick(&LAST, number * 5).unwrap_or_default(),
        pick(&LAST, number * 3 + 1).unwrap_or_default()
    );
    let digits = format!("{:08}", 60_000_000 + number * 137_911);
    let letter = ids::check_letter(&format!("{digits}A")).unwrap_or('A');
    let naf = u64::from(280_000_000_u32) * 10 + 41_000_000 + u64::from(number) * 7_919;
    let mut notices = Vec::new();
    for n in 0..number % 6 {
        let mut notice = inbox_notice(number * 31 + n, at("2026-02-09T08:00:00Z")?)?;
        notice.unread = n == 0 && !number.is_multiple_of(3);
        notices.push(notice);
    }
    let case = format!("common-{}", number % 4 + 1);
    let mut regularization =
        RegularizationSeed { year: 2024, case, case_if_waived: None, acts: Vec::new(), events: Vec::new() };
    if !number.is_multiple_of(4) {
        let available = at("2026-01-19T08:00:00Z")?;
        regularization.acts.push(crate::personas::ActSeed {
            kind: crate::personas::ActKind::Resolution,
            available_at: if number % 4 == 3 { at("2026-02-05T08:00:00Z")? } else { available },
            signed_at: if number % 4 == 1 { Some(at("2026-01-21T11:00:00Z")?) } else { None },
            read: !number.is_multiple_of(5),
        });
    }
    Ok(Persona {
        slug: format!("{of}-{number:02}"),
        name,
        purpose: "Cliente de una gestoría, generado".into(),
        story: "Persona generada para llenar la lista de una gestoría.".into(),
        identifier: format!("{digits}{letter}"),
        naf: format!("{naf}{:02}", naf % 97),
        birth_date: jiff::civil::Date::new(1960, 1, 15)
            .map_err(|e| Error::Other(e.to_string()))?
            .saturating_add((i64::from(number) * 251).days()),
        mobile: format!("+346{:08}", 70_000_000 + number * 11),
        mobile_communicated: true,
        email: None,
        iban: None,
        password: format!("Cliente-{number:02}"),
        methods: vec![Method::Sms, Method::ClavePermanente, Method::ClaveMovil, Method::Certificate],
        situation: Some(Situation {
            registered_since: jiff::civil::Date::new(2015, 3, 1)
                .map_err(|e| Error::Other(e.to_string()))?
                .saturating_add((i64::from(number) * 40).days()),
            activity: pick(&ACTIVITIES, number).unwrap_or_default().into(),
            monthly_quota: "302.65".into(),
        }),
        notices,
        documents: Vec::new(),
        regularizations: vec![regularization],
        devices: Vec::new(),
        powers: Vec::new(),
        generated: Generated::default(),
        minor: true,
    })
}

/// The power that a generated principal gave: all three kinds occur.
pub fn power(principal: &str, number: u32) -> Result<PowerSeed, Error> {
    let (power, matters, procedures): (&str, &[&str], &[&str]) = match number % 5 {
        0 => ("by_procedure", &[], &["notifications", "regularization"]),
        1 | 2 => ("by_matter", &["contribution_and_collection"], &[]),
        _ => ("general", &[], &[]),
    };
    Ok(PowerSeed {
        principal: principal.into(),
        power: power.into(),
        matters: matters.iter().map(|m| (*m).into()).collect(),
        procedures: procedures.iter().map(|p| (*p).into()).collect(),
        valid_until: jiff::civil::Date::new(2027, 6, 30)
            .map_err(|e| Error::Other(e.to_string()))?
            .saturating_add((i64::from(number) * 17).days()),
        revoked_at: None,
    })
}

/// One of a long inbox: the texts repeat, the dates go back steadily from `newest`.
pub fn inbox_notice(number: u32, newest: Timestamp) -> Result<NoticeSeed, Error> {
    const TEXTS: [(&str, &str, &str); 6] = [
        (
            "news",
            "Novedades en la app",
            "Hemos ordenado la pantalla de inicio: lo que vence antes aparece primero. Este aviso solo informa.",
        ),
        (
            "registration",
            "Cambio de actividad registrado",
            "Se ha registrado tu variación de actividad. Puedes ver la resolución en Documentos. Este aviso solo informa.",
        ),
        (
            "debt",
            "Recibo del mes pendiente de cargo",
            "El recibo de tu cuota se cargará en los próximos días en la cuenta que tenemos anotada. Este aviso solo informa.",
        ),
        (
            "regularization",
            "Cómo funciona la regularización anual",
            "Cada año se compara lo que cotizaste con tus rendimientos reales. Este aviso solo informa.",
        ),
        (
            "notification",
            "Tienes una comunicación en la sede",
            "Hay una comunicación tuya en la sede electrónica. Este aviso solo informa: no es la notificación.",
        ),
        (
            "news",
            "Atención telefónica en horario ampliado",
            "Durante la campaña atendemos más horas en la línea de regularización. Este aviso solo informa.",
        ),
    ];
    let (kind, title, body) =
        pick(&TEXTS, number).unwrap_or(("news", "Novedades", "Este aviso solo informa."));
    let sent_at =
        newest.checked_sub((i64::from(number) * 1_723).seconds()).map_err(|e| Error::Other(e.to_string()))?;
    Ok(NoticeSeed {
        kind: kind.into(),
        title: format!("{title} ({number})"),
        body: body.into(),
        sent_at,
        unread: number.is_multiple_of(400),
        pinned: number == 3,
        archived: number % 10 == 9,
        link: None,
        about: None,
    })
}
