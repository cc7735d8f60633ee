//! Screens as lines of text. The words, dates and sums are the view's; here they are only put one below the other.
use shared::{
    app::{Screen, View},
    features::{
        documents::view::FileView,
        regularization::view::{ResultView, YearDetailView, YearView},
    },
    parts::{Banner, Fact, Field, LinkRow, Load, Paging, SwitchRow},
};

/// Lines that grow.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text.trim_end());
        self.0.push('\n');
    }

    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn heading(&mut self, text: &str) {
        if !text.is_empty() {
            self.gap();
            self.line(text);
            self.line(&"─".repeat(text.chars().count()));
        }
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.line(text);
        }
    }

    fn banner(&mut self, banner: Option<&Banner>) {
        if let Some(banner) = banner {
            self.gap();
            self.text(&banner.title);
            self.text(&banner.text);
            self.gap();
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        self.table(&facts.iter().map(|f| vec![f.label.clone(), f.value.clone()]).collect::<Vec<_>>(), &[]);
    }

    fn links(&mut self, links: &[LinkRow]) {
        for link in links {
            self.line(&format!("- {}", link.label));
            if let Some(note) = &link.note {
                self.line(&format!("  {note}"));
            }
        }
    }

    fn field(&mut self, field: &Field) {
        self.line(&format!("{}: {}", field.label, field.value));
        if let Some(error) = &field.error {
            self.line(&format!("  {error}"));
        }
    }

    fn switch(&mut self, row: &SwitchRow) {
        let mark = if row.on { "[x]" } else { "[ ]" };
        self.line(&format!("{mark} {} – {}", row.label, row.note));
    }

    fn paging(&mut self, paging: &Paging) {
        if !paging.position.is_empty() {
            self.gap();
            self.text(&paging.position);
        }
    }

    /// Columns as wide as their widest cell; those named are ranged to the right.
    fn table(&mut self, rows: &[Vec<String>], right: &[usize]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter().filter_map(|r| r.get(column)).map(|c| c.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in rows {
            let cells: Vec<String> =
                row.iter()
                    .zip(&widths)
                    .enumerate()
                    .map(|(n, (cell, width))| {
                        if right.contains(&n) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
                    })
                    .collect();
            self.line(&cells.join("  "));
        }
    }

    /// What can be done with a year, and by which command.
    fn acts(&mut self, year: &YearView) {
        let Some(number) = year.detail.as_ref().and_then(|d| d.route.year()) else { return };
        let acts = [
            (year.choices.as_ref().and_then(|c| c.waive.as_ref()), "waive"),
            (year.allegations.as_ref().map(|a| &a.label), "allege"),
            (year.payment.as_ref().and_then(|p| p.pay.as_ref()), "pay"),
        ];
        self.gap();
        for (label, command) in acts.into_iter().filter_map(|(label, command)| Some((label?, command))) {
            self.line(&format!("- {label}"));
            self.line(&format!("  importass regularization {command} {number}"));
        }
    }

    fn result(&mut self, result: &ResultView) {
        let amount = result.amount.as_deref().unwrap_or_default();
        self.gap();
        self.line(format!("{} {amount}", result.label).trim());
        self.text(&result.text);
        self.gap();
    }

    fn detail(&mut self, detail: &YearDetailView) {
        self.result(&detail.result);
        self.facts(&detail.facts);
        self.gap();
        self.text(&detail.caption);
        let mut rows = vec![detail.columns.clone()];
        rows.extend(detail.months.iter().map(|m| {
            vec![
                m.month.clone(),
                m.provisional.clone(),
                m.definitive.clone(),
                m.difference.clone(),
                m.rate.clone(),
                m.amount.clone(),
                m.note.clone().unwrap_or_default(),
            ]
        }));
        self.table(&rows, &[1, 2, 3, 4, 5]);
        self.facts(std::slice::from_ref(&detail.total));
        self.gap();
        self.text(&detail.explanation);
    }
}

/// The words of a load that brought nothing.
fn load(page: &mut Page, load: &Load) {
    if let Load::Empty { title, text } = load {
        page.text(title);
        page.text(text);
    }
}

/// A screen as text.
pub fn screen(view: &View) -> String {
    let mut page = Page::default();
    if let Some(stripe) = &view.stripe {
        page.text(&stripe.text);
        page.gap();
    }
    page.heading(&view.title);
    body(&mut page, &view.screen);
    page.0
}

fn body(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Starting(w) | Screen::Waiting(w) => page.text(&w.text),
        Screen::Failure(f) => page.text(&f.text),
        Screen::Locked(l) => {
            page.banner(l.problem.as_ref());
            page.text(&l.text);
        }
        Screen::Welcome(w) => page.banner(w.problem.as_ref()),
        Screen::SmsForm(f) => {
            page.banner(f.problem.as_ref());
            for field in [&f.identifier, &f.birth_date, &f.mobile] {
                page.field(field);
            }
        }
        Screen::Code(c) => {
            page.banner(c.problem.as_ref());
            page.text(&c.intro);
            page.field(&c.code);
        }
        Screen::PushPrimer(p) | Screen::BiometricsPrimer(p) => page.text(&p.text),
        Screen::Represented(r) => {
            page.text(&r.count);
            page.gap();
            for row in &r.rows {
                let mark = if row.unread { "●" } else { " " };
                page.line(&format!("{mark} {}  {}", row.person, row.name));
                page.line(&format!("  {}", row.note));
            }
            load(page, &r.load);
        }
        Screen::Home(h) => {
            page.text(&h.greeting);
            page.heading(&h.due_label);
            for card in &h.due {
                page.line(&format!("- {}", card.title));
                page.line(&format!("  {}", card.text));
            }
            page.text(h.nothing_due.as_deref().unwrap_or_default());
            if !h.situation.is_empty() {
                page.heading(&h.situation_label);
                page.facts(&h.situation);
            }
        }
        Screen::Notices(_) | Screen::Notice(_) => notices(page, screen),
        Screen::Documents(_) | Screen::Document(_) => documents(page, screen),
        Screen::Years(_) | Screen::Year(_) | Screen::YearDetail(_) | Screen::Allegations(_) => {
            regularization(page, screen);
        }
        Screen::Contact(c) => {
            page.text(&c.intro);
            page.facts(&c.facts);
            load(page, &c.load);
        }
        Screen::ContactForm(f) => {
            page.banner(f.problem.as_ref());
            page.field(&f.field);
        }
        Screen::Outcome(o) => {
            page.banner(Some(&o.banner));
            page.facts(&o.facts);
        }
        Screen::Settings(s) => {
            page.text(s.account.as_deref().unwrap_or_default());
            page.banner(s.problem.as_ref());
            page.switch(&s.push);
            page.switch(&s.biometrics);
            let chosen =
                |selected: bool, label: &str| format!("({}) {label}", if selected { "•" } else { " " });
            page.heading(&s.idle_label);
            for idle in &s.idle {
                page.line(&chosen(idle.selected, &idle.label));
            }
            page.heading(&s.language_label);
            for language in &s.languages {
                page.line(&chosen(language.selected, &language.label));
            }
            page.heading(&s.theme_label);
            for theme in &s.themes {
                page.line(&chosen(theme.selected, &theme.label));
            }
            page.gap();
            page.text(&s.about);
        }
        Screen::Alerts(_) | Screen::Devices(_) | Screen::Storage(_) | Screen::Diagnosis(_) => {
            phone(page, screen);
        }
        Screen::Services(_)
        | Screen::Service(_)
        | Screen::Guide(_)
        | Screen::Help(_)
        | Screen::Simulator(_) => public(page, screen),
    }
}

fn phone(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Alerts(a) => {
            page.text(&a.intro);
            page.banner(a.problem.as_ref());
            page.switch(&a.push);
            page.heading(&a.kinds_label);
            for kind in &a.kinds {
                page.switch(&kind.row);
            }
            page.gap();
            page.text(&a.note);
        }
        Screen::Devices(d) => {
            page.text(&d.intro);
            page.banner(d.problem.as_ref());
            for row in &d.rows {
                let mark = if row.current.is_some() { "●" } else { " " };
                page.line(&format!("{mark} {}  {}", row.id, row.name));
                page.line(&format!("    {}", row.current.as_ref().unwrap_or(&row.note)));
            }
            load(page, &d.load);
        }
        Screen::Storage(s) => {
            page.text(&s.intro);
            page.banner(s.problem.as_ref());
            page.facts(&s.facts);
            page.text(&s.note);
            load(page, &s.load);
        }
        Screen::Diagnosis(d) => {
            for row in &d.rows {
                page.line(&format!("{}: {}", row.label, row.state));
                if let Some(advice) = &row.advice {
                    page.line(&format!("    {advice}"));
                }
            }
            page.gap();
            page.text(&d.note);
        }
        _ => {}
    }
}

fn notices(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Notices(n) => {
            for row in &n.rows {
                let mark = if row.unread { "●" } else { " " };
                let pin = if row.pinned { "^" } else { " " };
                page.line(&format!("{mark}{pin} {:<10}  {}  {}", row.date, row.id, row.title));
                page.line(&format!("    {}", row.excerpt));
            }
            page.paging(&n.paging);
            load(page, &n.load);
        }
        Screen::Notice(n) => {
            page.line(&format!("{} · {}", n.kind_label, n.date));
            for paragraph in &n.paragraphs {
                page.gap();
                page.text(paragraph);
            }
            page.gap();
            page.text(&n.informs);
        }
        _ => {}
    }
}

fn documents(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Documents(d) => {
            for row in &d.rows {
                page.line(&format!("{}  {}", row.id, row.title));
                page.line(&format!("  {}", row.note));
            }
            page.paging(&d.paging);
            load(page, &d.load);
        }
        Screen::Document(d) => {
            page.banner(d.problem.as_ref());
            page.facts(&d.facts);
            page.facts(std::slice::from_ref(&d.cea));
            page.text(&d.cea_note);
            page.gap();
            match &d.file {
                FileView::Absent { download } => page.text(download),
                FileView::Coming { label, .. } => page.text(label),
                FileView::Stopped { banner, .. } => page.banner(Some(banner)),
                FileView::Ready { note, .. } => page.text(note),
            }
        }
        _ => {}
    }
}

fn regularization(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Years(y) => {
            page.text(&y.intro);
            page.gap();
            let rows: Vec<Vec<String>> =
                y.rows.iter().map(|r| vec![r.year.to_string(), r.label.clone(), r.state.clone()]).collect();
            page.table(&rows, &[]);
            load(page, &y.load);
        }
        Screen::Year(y) => {
            if y.load == Load::Ready {
                page.banner(Some(&y.state));
                if let Some(result) = &y.result {
                    page.result(result);
                }
                page.facts(&y.facts);
                page.banner(y.problem.as_ref());
                if let Some(choices) = &y.choices {
                    page.heading(&choices.title);
                    page.text(&choices.intro);
                    for card in &choices.cards {
                        page.gap();
                        page.line(&card.title);
                        page.text(&card.text);
                        page.facts(&card.facts);
                    }
                }
                if let Some(payment) = &y.payment {
                    page.banner(payment.state.as_ref());
                    page.text(&payment.note);
                }
                page.banner(y.appeal.as_ref());
                page.text(y.note.as_deref().unwrap_or_default());
                page.acts(y);
            }
            load(page, &y.load);
        }
        Screen::YearDetail(d) if d.load == Load::Ready => {
            page.detail(d);
            if let Some(comparison) = &d.comparison {
                page.banner(Some(&comparison.banner));
                page.facts(&comparison.differences);
                page.text(&comparison.note);
            }
            page.heading(&d.steps_title);
            for step in &d.steps {
                page.gap();
                page.line(&step.title);
                page.text(&step.sentence);
                page.text(&format!("{} ({})", step.source, step.link));
            }
        }
        Screen::Allegations(a) => {
            page.text(&a.intro);
            page.banner(a.problem.as_ref());
            page.field(&a.text);
        }
        Screen::YearDetail(d) => load(page, &d.load),
        _ => {}
    }
}

fn public(page: &mut Page, screen: &Screen) {
    match screen {
        Screen::Services(s) => {
            for group in &s.groups {
                page.heading(&group.heading);
                page.links(&group.links);
            }
        }
        Screen::Service(s) => {
            page.text(&s.intro);
            for section in &s.sections {
                page.heading(&section.heading);
                section.paragraphs.iter().for_each(|p| page.text(p));
            }
        }
        Screen::Simulator(s) => {
            page.text(&s.intro);
            for choice in [&s.years, &s.workers, &s.brackets].into_iter().flat_map(|g| &g.choices) {
                if choice.selected {
                    page.line(&choice.label);
                }
            }
            if let Some(result) = &s.result {
                page.heading(&result.title);
                page.banner(result.banner.as_ref());
                page.facts(&result.quotas);
                page.facts(&result.facts);
                page.text(&result.next_change);
                page.text(&result.note);
            }
        }
        Screen::Guide(g) => {
            page.text(&g.intro);
            for question in &g.questions {
                page.heading(&question.question);
                question.paragraphs.iter().for_each(|p| page.text(p));
                page.text(&question.source);
            }
            page.gap();
            page.text(&g.note);
        }
        Screen::Help(h) => {
            page.text(&h.intro);
            page.gap();
            page.facts(&h.phones.iter().map(|p| p.fact.clone()).collect::<Vec<_>>());
            for section in &h.sections {
                page.heading(&section.heading);
                section.paragraphs.iter().for_each(|p| page.text(p));
            }
        }
        _ => {}
    }
}
