//! Real PDFs: tagged, with language, title, headings and tables; the same bytes each time they are made.
//!
//! They are marked as the sandbox's and carry no official sign.

use std::num::NonZeroU16;

use bytes::Bytes;
use jiff::civil::Date;
use krilla::{
    Document as Pdf, SerializeSettings,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Point, Size, Transform},
    image::Image,
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree},
    text::{Font, TextDirection},
};
use serde_json::Value;

use crate::{
    Error,
    app::App,
    clock::{MADRID, day},
    documents::{Content, Document},
    personas::{ActKind, Persona},
    problem::Problem,
    terms,
};

const MARK: &str =
    "SANDBOX – SIN VALIDEZ. Documento inventado para pruebas: no lo ha emitido ninguna administración.";
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const LEFT: f32 = 56.0;
const TOP: f32 = 84.0;
const BOTTOM: f32 = 780.0;
const SCAN_SIZE: f32 = 480.0;
const LINE_CHARACTERS: usize = 88;

/// A finished PDF.
#[derive(Clone, Debug)]
pub struct File {
    /// Its bytes.
    pub bytes: Bytes,
}

enum Block {
    Heading(u16, String),
    Text(String),
    Table {
        columns: Vec<&'static str>,
        rows: Vec<Vec<String>>,
    },
    NewPage,
    /// A picture without meaning, as heavy as a scanned page.
    Scan,
}

fn heading(level: u16, text: impl Into<String>) -> Block {
    Block::Heading(level, text.into())
}

fn text(words: impl Into<String>) -> Block {
    Block::Text(words.into())
}

/// Makes a document's PDF.
pub fn make(app: &App, persona: &Persona, document: &Document) -> Result<File, Problem> {
    let blocks = match &document.content {
        Content::Regularization { act, year, case, notified } => {
            let case = app.personas.case(case).ok_or_else(Problem::not_found)?;
            regularization(persona, *act, *year, case, *notified)
        }
        Content::Plain { long } => plain(persona, document, *long),
        Content::Receipt { number, lines } => {
            let mut blocks = vec![
                heading(1, document.title.clone()),
                text(format!("{}, con DNI o NIE {}.", persona.name, persona.identifier)),
                text(format!("Número de registro: {number}.")),
                text(format!(
                    "Fecha y hora: {}.",
                    document.issued_at.to_zoned(MADRID.clone()).strftime("%d/%m/%Y %H:%M:%S")
                )),
            ];
            blocks.extend(lines.iter().map(text));
            blocks.push(text(
                "Este justificante acredita la presentación (artículos 16.3 y 31.2 de la Ley 39/2015).",
            ));
            blocks
        }
    };
    let bytes = write(document, &blocks)?;
    Ok(File { bytes: Bytes::from(bytes) })
}

fn figure<'a>(case: &'a Value, name: &str) -> &'a str {
    case.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// 1234.56 → 1.234,56.
fn amount(money: &str) -> String {
    let (sign, rest) = match money.strip_prefix('-') {
        Some(rest) => ("–", rest),
        None => ("", money),
    };
    let (whole, cents) = rest.split_once('.').unwrap_or((rest, "00"));
    let mut grouped = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped},{cents}")
}

fn spanish(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

fn regularization(persona: &Persona, act: ActKind, year: i16, case: &Value, notified: Date) -> Vec<Block> {
    let result = figure(case, "result");
    let sum = amount(figure(case, "amount"));
    let (title, opening) = match act {
        ActKind::Resolution => (
            format!(
                "RESOLUCIÓN SOBRE BASE DE COTIZACIÓN DEFINITIVA DEL AÑO {year} COMO PERSONA TRABAJADORA AUTÓNOMA"
            ),
            format!(
                "Hemos comparado lo que cotizaste en {year} con los rendimientos que nos ha comunicado la administración tributaria. Esta es la resolución."
            ),
        ),
        ActKind::Hearing => (
            format!(
                "TRÁMITE DE AUDIENCIA SOBRE LA BASE DE COTIZACIÓN DEL AÑO {year} COMO PERSONA TRABAJADORA AUTÓNOMA"
            ),
            format!(
                "Cotizaste en {year} por una base más alta que la de tus rendimientos y puedes conservarla. Antes de resolver, te preguntamos."
            ),
        ),
    };
    let outcome = match result {
        "pay" => format!("A INGRESAR: {sum} €"),
        "refund" => format!("A DEVOLVER: {sum} €"),
        "agreed" => "ACORDE: no hay nada que ingresar ni que devolver".into(),
        _ => "NO SE REGULARIZA".into(),
    };
    let last = spanish(terms::last_day_of_next_month(notified));
    let next = match (act, result) {
        (ActKind::Hearing, _) => format!(
            "Hasta el {last}, incluido, puedes renunciar a la devolución y mantener tu base (artículo 46.2.6ª del Reglamento General de Cotización), o presentar alegaciones. Contra este trámite no cabe recurso."
        ),
        (ActKind::Resolution, "pay") => format!(
            "Puedes pagar hasta el {last}, incluido, sin recargo ni intereses (artículo 308.1.c de la Ley General de la Seguridad Social)."
        ),
        (ActKind::Resolution, "refund") => format!(
            "Te lo devolveremos de oficio antes del {}, sin intereses.",
            spanish(terms::refund_before(year))
        ),
        _ => "No tienes que hacer nada.".into(),
    };
    let mut blocks = vec![
        heading(1, title),
        text(format!("Hola, {}:", persona.name)),
        text(opening),
        text(format!("Resultado: {outcome}.")),
        text(next),
        Block::NewPage,
        heading(2, if act == ActKind::Resolution { "Resolución" } else { "Propuesta" }),
        Block::Table {
            columns: vec!["Dato", "Valor"],
            rows: vec![
                vec!["Número de afiliación (NAF)".into(), persona.naf.clone()],
                vec!["DNI o NIE".into(), persona.identifier.clone()],
                vec!["Días regularizados".into(), case.get("days").map(Value::to_string).unwrap_or_default()],
                vec![
                    "Rendimiento medio mensual".into(),
                    format!("{} €", amount(figure(case, "average_income"))),
                ],
                vec![
                    "Base provisional media".into(),
                    format!("{} €", amount(figure(case, "average_provisional_base"))),
                ],
                vec![
                    "Base de cotización definitiva".into(),
                    format!("{} €", amount(figure(case, "definitive_base"))),
                ],
            ],
        },
        text(format!("RESULTADO ANUAL DE LA REGULARIZACIÓN: {outcome}")),
    ];
    if act == ActKind::Resolution {
        blocks.push(text(format!(
            "Contra esta resolución puedes interponer recurso de alzada hasta el {} (artículos 121 y 122 de la Ley 39/2015).",
            spanish(terms::appeal_until(notified))
        )));
    }
    blocks.push(Block::NewPage);
    blocks.push(heading(2, "Detalle mes a mes"));
    let months = case.get("months").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    blocks.push(Block::Table {
        columns: vec!["Mes", "Provisional", "Definitiva", "Diferencia", "Tipo %", "Importe"],
        rows: months
            .iter()
            .map(|m| {
                ["month", "provisional", "definitive", "difference", "rate_percent", "amount"]
                    .iter()
                    .enumerate()
                    .map(|(n, f)| if n == 0 { figure(m, f).to_owned() } else { amount(figure(m, f)) })
                    .collect()
            })
            .collect(),
    });
    if act == ActKind::Resolution && result == "pay" {
        blocks.push(Block::NewPage);
        blocks.push(heading(2, "Documento de pago"));
        let reference: String = persona.naf.chars().chain(format!("{year}").chars()).collect();
        blocks.push(Block::Table {
            columns: vec!["Dato", "Valor"],
            rows: vec![
                vec!["Entidad".into(), "Banco del sandbox (inventado)".into()],
                vec!["IBAN".into(), "ES91 2100 0418 4502 0005 1332".into()],
                vec!["Número de referencia".into(), reference],
                vec!["NIF del deudor".into(), persona.identifier.clone()],
                vec!["Total".into(), format!("{sum} €")],
                vec!["Último día".into(), last],
            ],
        });
    }
    blocks
}

fn plain(persona: &Persona, document: &Document, long: bool) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, document.title.clone()),
        text(format!("{}, con DNI o NIE {} y NAF {}.", persona.name, persona.identifier, persona.naf)),
        text(format!("Emitido el {}.", spanish(day(document.issued_at)))),
    ];
    if let Some(situation) = &persona.situation {
        blocks.push(Block::Table {
            columns: vec!["Dato", "Valor"],
            rows: vec![
                vec!["De alta desde".into(), spanish(situation.registered_since)],
                vec!["Actividad".into(), situation.activity.clone()],
                vec!["Cuota mensual".into(), format!("{} €", amount(&situation.monthly_quota))],
            ],
        });
    }
    if long {
        const ROWS: usize = 120;
        blocks.push(Block::NewPage);
        blocks.push(heading(2, "Anexo: días cotizados, uno a uno"));
        let first = persona.situation.as_ref().map_or(Date::ZERO, |s| s.registered_since);
        let mut date = first;
        let mut rows = Vec::new();
        while date < day(document.issued_at) && rows.len() < ROWS {
            let base = 960
                + (u32::from(date.day().unsigned_abs()) * 7 + u32::from(date.month().unsigned_abs()) * 13)
                    % 300;
            rows.push(vec![
                spanish(date),
                "Autónomos".into(),
                "Alta".into(),
                format!("{base},00"),
                "1".into(),
            ]);
            date = date.tomorrow().unwrap_or(Date::MAX);
        }
        blocks.push(Block::Table {
            columns: vec!["Día", "Régimen", "Situación", "Base mensual", "Días"],
            rows,
        });
        blocks.push(Block::NewPage);
        blocks.push(heading(2, "Anexo: documento escaneado"));
        blocks.push(Block::Scan);
    }
    blocks
}

/// Libertinus Serif (SIL Open Font License): the crate's first two, regular and bold.
fn fonts() -> Result<(Font, Font), Error> {
    let mut fonts = typst_assets::fonts().map(|data| Font::new(data.to_vec().into(), 0));
    match (fonts.next().flatten(), fonts.next().flatten()) {
        (Some(regular), Some(bold)) => Ok((regular, bold)),
        _ => Err(Error::Other("the fonts are missing".into())),
    }
}

/// Noise that does not compress, the same for the same document: progress and resumption can be seen.
fn scan(seed: &str) -> Image {
    const SIDE: u32 = 640;
    let mut pixels = Vec::with_capacity(1_700_000);
    let mut block = crate::ids::sha256(seed.as_bytes());
    while pixels.len() < 640 * 640 * 4 {
        block = crate::ids::sha256(&block);
        for grey in block.chunks_exact(3) {
            pixels.extend_from_slice(grey);
            pixels.push(255);
        }
    }
    pixels.truncate(640 * 640 * 4);
    Image::from_rgba8(pixels, SIDE, SIDE)
}

struct Line {
    y: f32,
    x: f32,
    size: f32,
    bold: bool,
    text: String,
    /// Which leaf of the tag tree it belongs to.
    leaf: usize,
}

/// A leaf of the tag tree, gathering the pieces of text drawn for it.
enum Leaf {
    Heading(u16, String),
    Text,
    Scan,
    Cell { table: usize, row: usize, head: bool },
}

/// Places blocks on pages.
struct Layout {
    pages: Vec<Vec<Line>>,
    leaves: Vec<Leaf>,
    y: f32,
    tables: usize,
}

impl Layout {
    fn line(&mut self, x: f32, size: f32, bold: bool, words: String, leaf: usize) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.push(Line { y, x, size, bold, text: words, leaf });
        }
    }

    fn advance(&mut self, by: f32) {
        self.y += by;
        if self.y > BOTTOM {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    fn leaf(&mut self, leaf: Leaf) -> usize {
        self.leaves.push(leaf);
        self.leaves.len() - 1
    }

    fn place(&mut self, block: &Block) {
        match block {
            Block::NewPage => self.turn(),
            Block::Scan => {
                let leaf = self.leaf(Leaf::Scan);
                self.line(LEFT, 0.0, false, String::new(), leaf);
                self.advance(SCAN_SIZE);
            }
            Block::Heading(level, words) => {
                let size = if *level == 1 { 16.0 } else { 14.0 };
                let leaf = self.leaf(Leaf::Heading(*level, words.clone()));
                for line in wrap(words, if *level == 1 { 50 } else { 66 }) {
                    self.line(LEFT, size, true, line, leaf);
                    self.advance(size * 1.3);
                }
                self.advance(8.0);
            }
            Block::Text(words) => {
                let leaf = self.leaf(Leaf::Text);
                for line in wrap(words, LINE_CHARACTERS) {
                    self.line(LEFT, 11.0, false, line, leaf);
                    self.advance(15.0);
                }
                self.advance(7.0);
            }
            Block::Table { columns, rows } => self.table(columns, rows),
        }
    }

    fn table(&mut self, columns: &[&str], rows: &[Vec<String>]) {
        let table = self.tables;
        self.tables += 1;
        let step = match columns.len() {
            2 => 200.0,
            5 => 96.0,
            _ => 80.0,
        };
        let head: Vec<String> = columns.iter().map(|c| (*c).to_owned()).collect();
        for (number, row) in std::iter::once(&head).chain(rows).enumerate() {
            let mut x = LEFT;
            for cell in row {
                let leaf = self.leaf(Leaf::Cell { table, row: number, head: number == 0 });
                self.line(x, 10.0, number == 0, cell.clone(), leaf);
                x += step;
            }
            self.advance(15.0);
        }
        self.advance(10.0);
    }
}

fn wrap(words: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn date_time(at: jiff::Timestamp) -> DateTime {
    let local = at.to_zoned(MADRID.clone());
    DateTime::new(local.year().unsigned_abs())
        .month(local.month().unsigned_abs())
        .day(local.day().unsigned_abs())
        .hour(local.hour().unsigned_abs())
        .minute(local.minute().unsigned_abs())
        .second(local.second().unsigned_abs())
}

fn write(document: &Document, blocks: &[Block]) -> Result<Vec<u8>, Error> {
    let other = |e: &dyn std::fmt::Debug| Error::Other(format!("PDF: {e:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|e| other(&e))?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let (regular, bold) = fonts()?;
    let mut layout = Layout { pages: vec![Vec::new()], leaves: Vec::new(), y: TOP, tables: 0 };
    for block in blocks {
        layout.place(block);
    }
    layout.pages.retain(|p| !p.is_empty());
    let total = layout.pages.len();
    let mut drawn: Vec<Vec<krilla::tagging::Node>> = layout.leaves.iter().map(|_| Vec::new()).collect();
    let mut outline = Outline::new();
    for (number, lines) in layout.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| other(&"page size"))?;
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        let cea = &document.cea;
        let footer = format!(
            "Id. CEA: {}   Fecha: {}   Código: {}   Página: {} de {total}",
            cea.id,
            cea.date,
            cea.code,
            number + 1
        );
        for (kind, y, words) in
            [(ArtifactType::Header, 40.0, MARK), (ArtifactType::Footer, 815.0, footer.as_str())]
        {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            surface.draw_text(Point::from_xy(LEFT, y), bold.clone(), 8.5, words, false, TextDirection::Auto);
            surface.end_tagged();
        }
        for line in lines {
            if let Some(Leaf::Scan) = layout.leaves.get(line.leaf) {
                let identifier = surface.start_tagged(ContentTag::Other);
                surface.push_transform(&Transform::from_translate(line.x, line.y));
                surface.draw_image(
                    scan(&document.id),
                    Size::from_wh(SCAN_SIZE, SCAN_SIZE).ok_or_else(|| other(&"size"))?,
                );
                surface.pop();
                surface.end_tagged();
                if let Some(leaf) = drawn.get_mut(line.leaf) {
                    leaf.push(identifier.into());
                }
                continue;
            }
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            let font = if line.bold { bold.clone() } else { regular.clone() };
            surface.draw_text(
                Point::from_xy(line.x, line.y),
                font,
                line.size,
                &line.text,
                false,
                TextDirection::Auto,
            );
            surface.end_tagged();
            if let Some(leaf) = drawn.get_mut(line.leaf) {
                if leaf.is_empty()
                    && let Some(Leaf::Heading(_, words)) = layout.leaves.get(line.leaf)
                {
                    let destination = XyzDestination::new(number, Point::from_xy(0.0, line.y - 30.0));
                    outline.push_child(OutlineNode::new(words.clone(), destination));
                }
                leaf.push(identifier.into());
            }
        }
        surface.finish();
        page.finish();
    }
    pdf.set_outline(outline);
    pdf.set_tag_tree(tree(&layout.leaves, drawn));
    pdf.set_metadata(
        Metadata::new()
            .title(document.title.clone())
            .language("es".into())
            .creator("Sandbox Importass".into())
            .authors(vec!["Sandbox Importass (sin validez)".into()])
            .document_id(document.id.clone())
            .creation_date(date_time(document.issued_at)),
    );
    pdf.finish().map_err(|e| other(&e))
}

/// A table being gathered: its number, its group, and the row being gathered with its number.
type OpenTable = (usize, TagGroup, Option<(usize, TagGroup)>);

fn tree(leaves: &[Leaf], drawn: Vec<Vec<krilla::tagging::Node>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some("es".into()));
    let mut table: Option<OpenTable> = None;
    let close = |table: &mut Option<OpenTable>, tree: &mut TagTree| {
        if let Some((_, mut group, row)) = table.take() {
            if let Some((_, row)) = row {
                group.push(row);
            }
            tree.push(group);
        }
    };
    for (leaf, children) in leaves.iter().zip(drawn) {
        match leaf {
            Leaf::Heading(level, words) => {
                close(&mut table, &mut tree);
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                tree.push(TagGroup::with_children(Tag::Hn(level, Some(words.clone())), children));
            }
            Leaf::Scan => {
                close(&mut table, &mut tree);
                let words = "Imagen de prueba sin contenido, del tamaño de una página escaneada.".to_owned();
                tree.push(TagGroup::with_children(Tag::Figure(Some(words)), children));
            }
            Leaf::Text => {
                close(&mut table, &mut tree);
                tree.push(TagGroup::with_children(Tag::P, children));
            }
            Leaf::Cell { table: of, row: number, head } => {
                if table.as_ref().is_none_or(|(open, ..)| open != of) {
                    close(&mut table, &mut tree);
                    table = Some((*of, TagGroup::new(Tag::Table), None));
                }
                if let Some((_, group, row)) = &mut table {
                    if row.as_ref().is_none_or(|(open, _)| open != number)
                        && let Some((_, done)) = row.replace((*number, TagGroup::new(Tag::TR)))
                    {
                        group.push(done);
                    }
                    let cell = if *head {
                        TagGroup::with_children(Tag::TH(TableHeaderScope::Column), children)
                    } else {
                        TagGroup::with_children(Tag::TD, children)
                    };
                    if let Some((_, row)) = row {
                        row.push(cell);
                    }
                }
            }
        }
    }
    close(&mut table, &mut tree);
    tree
}
