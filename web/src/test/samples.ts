// A view of every screen, made by hand. The words are nobody's: only the core has words.
import * as t from '../generated/shared_types'

const field = (label: string, kind: t.FieldKind, error: string | null = null) => new t.Field(label, `pista de ${label}`, '', 0, error, kind)
const link = (label: string, route: t.Route, note: string | null = null) => new t.LinkRow(label, note, route)
const fact = (label: string, value: string, spoken: string | null = null) => new t.Fact(label, value, spoken)
const banner = (tone: t.Tone, title: string) => new t.Banner(tone, title, `qué significa ${title}`)
const choice = <T>(make: (value: T, label: string, selected: boolean) => unknown, value: T, label: string, selected: boolean) => make(value, label, selected)
const paging = new t.Paging('1 a 3 de 240', 'anteriores', 'siguientes')
const primer = new t.PrimerView('para qué', ['uno', 'dos'], 'sí', 'luego', 'no', 'dónde')
const result = new t.ResultView(t.toneWarning(), 'a ingresar', '1.234,56 €', 'qué significa')
const row = (id: string, unread: boolean, pinned: boolean) =>
  new t.NoticeRow(id, t.noticeKindDebt(), `aviso ${id}`, 'empieza así…', '03/03/2027', unread, pinned, unread)
const selection = new t.SelectionView('1 seleccionado', 'todos', [new t.ActionButton(t.noticeActionArchive(), 'archivar')], 'terminar')
const notices = (selecting: boolean, load: t.Load) =>
  new t.NoticesView(
    'filtros',
    [
      choice((v: t.NoticeFilter, l, s) => new t.FilterChoice(v, l, s), t.noticeFilterInbox(), 'entrada', true) as t.FilterChoice,
      choice((v: t.NoticeFilter, l, s) => new t.FilterChoice(v, l, s), t.noticeFilterDebt(), 'deudas', false) as t.FilterChoice,
    ],
    field('buscar', t.fieldKindSearch()),
    selecting ? null : 'seleccionar',
    selecting ? selection : null,
    'sin leer',
    'fijado',
    [row('a', true, true), row('b', false, false)],
    paging,
    'actualizar',
    load,
  )
const document = (file: t.FileView) =>
  new t.DocumentView(
    [fact('día', '3 de marzo de 2027')],
    file,
    fact('CEA', 'ABCDE-12345', 'A B C D E 1 2 3 4 5'),
    'para qué',
    'copiar',
    null,
    t.loadReady(),
  )

const rows = ['tramo 1', 'tramo 2'].map(head => [head, '200,00 €', '300,00 €'])
const table = (caption: string) => new t.TableView(caption, ['tramo', 'mínima', 'máxima'], rows)
const year = (rest: Partial<t.YearView>) =>
  Object.assign(
    new t.YearView(
      banner(t.toneWarning(), 'notificada'),
      result,
      [fact('plazo', '31 de marzo')],
      null,
      link('detalle', t.routeYearDetail(2024)),
      link('resolución', t.routeDocument('d1')),
      null,
      null,
      null,
      null,
      null,
      null,
      link('guía', t.routeGuide()),
      null,
      'actualizar',
      t.loadReady(),
    ),
    rest,
  )
const step = (title: string) => new t.StepView(title, `se hizo ${title}`, [fact('base', '1.000,00 €')], fact('cuota', '314,00 €'), 'LGSS, artículo 308', 'https://boe.example')
const group = (label: string, ids: string[], hint: string | null = null) =>
  new t.ChoiceGroup(label, hint, ids.map((id, index) => new t.Choice(id, `${label} ${id}`, index === 0)))
const chart = new t.ChartView(
  'cuota según ingresos',
  'gráfico en una frase',
  'ingresos',
  'cuota',
  [new t.ChartTick(0, '0'), new t.ChartTick(1000, '7.000')],
  [new t.ChartTick(0, '0'), new t.ChartTick(1000, '2.000')],
  [
    new t.ChartLine('mínima', [new t.ChartPoint(0, 100), new t.ChartPoint(1000, 300)]),
    new t.ChartLine('máxima', [new t.ChartPoint(0, 200), new t.ChartPoint(1000, 900)]),
  ],
  new t.ChartPoint(250, 400),
  'tú',
  table('cuota en cifras'),
)
const simulator = (rest: Partial<t.SimulatorView>) =>
  Object.assign(
    new t.SimulatorView(
      'qué hace',
      group('año', ['2026', '2025']),
      group('trabajo', ['plain', 'collaborator']),
      group('tramo', ['', 'R1'], 'si lo sabes'),
      group('por', ['month', 'year']),
      field('ingresos', t.fieldKindAmount()),
      field('base', t.fieldKindAmount(), 'menos de la mínima'),
      'tarifa plana',
      false,
      'calcular',
      null,
      [link('guía', t.routeGuide())],
    ),
    rest,
  )
const simulation = new t.SimulationView(
  'resultado',
  banner(t.toneGood(), 'tarifa plana de 80 €'),
  [fact('al mes', '314,00 €'), fact('al año', '3.768,00 €')],
  [fact('tramo', '1')],
  table('por concepto'),
  chart,
  new t.TableView('cambios', ['pídelo', 'vale desde'], [['en enero', 'marzo']]),
  'el próximo, en marzo',
  'orientativo',
)

/** Each state by its name; every screen has at least one. */
export const SCREENS: Record<string, t.Screen> = {
  starting: { kind: 'Starting', value: new t.WaitingView('abriendo', null) },
  welcome: {
    kind: 'Welcome',
    value: new t.WelcomeView(
      'promesa',
      banner(t.toneBad(), 'sesión terminada'),
      'en nombre de quién',
      [new t.CapacityChoice(t.capacityInterested(), 'en el mío', true), new t.CapacityChoice(t.capacityRepresentative(), 'en el de otro', false)],
      'cómo entrar',
      [new t.MethodRow(t.signInMethodBiometrics(), 'huella o cara', 'aquí', true), new t.MethodRow(t.signInMethodSms(), 'SMS', 'tu móvil', true), new t.MethodRow(t.signInMethodClavePermanente(), 'Cl@ve permanente', 'cerrada', false)],
      new t.KeptView('lo guardado', 'leerlo'),
      'sin entrar',
      [link('guía', t.routeGuide())],
      'no es el Estado',
    ),
  },
  'sms-form': {
    kind: 'SmsForm',
    value: new t.SmsFormView(
      'qué va a pasar',
      null,
      field('identificador', t.fieldKindIdentifier(), 'falta la letra'),
      field('nacimiento', t.fieldKindDate()),
      field('móvil', t.fieldKindMobile()),
      '+34',
      'pedir el código',
      'pidiendo…',
      [link('ayuda', t.routeHelp())],
    ),
  },
  code: { kind: 'Code', value: new t.CodeView(t.codeOwnerContact(), 'a tu móvil', banner(t.toneWarning(), 'no es'), field('código', t.fieldKindCode()), 'entrar', null, 'otro código', []) },
  waiting: { kind: 'Waiting', value: new t.WaitingView('en el navegador', 'dejarlo') },
  'push-primer': { kind: 'PushPrimer', value: primer },
  'biometrics-primer': { kind: 'BiometricsPrimer', value: primer },
  represented: {
    kind: 'Represented',
    value: new t.RepresentedView(
      'qué abre',
      field('buscar', t.fieldKindSearch()),
      '2 personas',
      [new t.RepresentedRow('p1', 'Amparo', '***5512**', true, 'sin leer', true), new t.RepresentedRow('p2', 'Luis', '***1111**', false, '', false)],
      'por mí',
      t.loadReady(),
    ),
  },
  home: {
    kind: 'Home',
    value: new t.HomeView(
      'hola, Nadia',
      'pendiente',
      [new t.DueCard(t.toneWarning(), 'firmar', 'antes del 3 de marzo', link('ir a firmar', t.routeYears()))],
      null,
      'tu situación',
      [fact('alta', '1 de enero de 2020')],
      'más',
      [link('regularización', t.routeYears(), 'una nota')],
      t.loadReady(),
    ),
  },
  'home-nothing': { kind: 'Home', value: new t.HomeView('hola', 'pendiente', [], 'nada', 'tu situación', [], 'más', [], t.loadReady()) },
  notices: { kind: 'Notices', value: notices(false, t.loadReady()) },
  'notices-selecting': { kind: 'Notices', value: notices(true, t.loadReady()) },
  'notices-loading': { kind: 'Notices', value: notices(false, t.loadLoading('cargando avisos')) },
  'notices-empty': { kind: 'Notices', value: notices(false, t.loadEmpty('no hay', 'cuando haya')) },
  'notices-failed': { kind: 'Notices', value: notices(false, t.loadFailed('no se pudo', 'llama', 'reintentar')) },
  'notices-not-allowed': { kind: 'Notices', value: notices(false, t.loadNotAllowed('no puedes', 'entra así')) },
  notice: {
    kind: 'Notice',
    value: new t.NoticeView('a', t.noticeKindNotification(), 'notificación', '3 de marzo', ['uno', 'dos'], 'solo informa', 'ir', false, [new t.ActionButton(t.noticeActionPin(), 'fijar')], t.loadReady()),
  },
  documents: {
    kind: 'Documents',
    value: new t.DocumentsView(field('buscar documentos', t.fieldKindSearch()), [new t.DocumentRow('d1', 'resolución', '340 kB', true), new t.DocumentRow('d2', 'alta', '1,2 MB', false)], paging, 'actualizar', t.loadReady()),
  },
  'document-absent': { kind: 'Document', value: document(t.fileViewAbsent('descargar 1,2 MB')) },
  'document-coming': { kind: 'Document', value: document(t.fileViewComing(40, '1,2 de 3,4 MB', 'parar')) },
  'document-stopped': { kind: 'Document', value: document(t.fileViewStopped(40, banner(t.toneBad(), 'se cortó'), 'seguir')) },
  'document-ready': { kind: 'Document', value: document(t.fileViewReady('comprobado', 'abrir', 'compartir')) },
  years: {
    kind: 'Years',
    value: new t.YearsView('qué es', [new t.YearRow(2024, 'de 2024', 'pendiente de firma', t.toneWarning())], 'actualizar', link('guía', t.routeGuide()), t.loadReady()),
  },
  year: { kind: 'Year', value: year({ office: 'a la sede', note: 'solo informa', problem: banner(t.toneBad(), 'no se pudo') }) },
  'year-hearing': {
    kind: 'Year',
    value: year({
      choices: new t.ChoicesView(
        'puedes elegir',
        'hasta marzo',
        [new t.ChoiceCard('cobrar', 'qué es cobrar', [fact('ahora', '612,40 €')]), new t.ChoiceCard('mantener', 'qué es mantener', [fact('ahora', '0,00 €')])],
        'renunciar a 612,40 €',
        null,
      ),
      allegations: link('alegar', t.routeAllegations(2024)),
    }),
  },
  'year-provisional': { kind: 'Year', value: year({ estimate: link('calcular', t.routeSimulator()) }) },
  'year-answering': { kind: 'Year', value: year({ choices: new t.ChoicesView('puedes elegir', 'hasta marzo', [], null, 'enviando…') }) },
  'year-to-pay': {
    kind: 'Year',
    value: year({
      payment: new t.PaymentView(banner(t.toneBad(), 'el banco dijo que no'), 'pagar 543,24 €', 'comprobar el pago', null, 'lo dice el servidor'),
      appeal: banner(t.toneInfo(), 'si no estás de acuerdo'),
    }),
  },
  allegations: {
    kind: 'Allegations',
    value: new t.AllegationsView('para qué', banner(t.toneBad(), 'no se pudo'), field('alegaciones', t.fieldKindLongText()), '0 de 4.000', 'se guarda aquí', 'presentar', 'enviando…'),
  },
  'year-detail': {
    kind: 'YearDetail',
    value: new t.YearDetailView(
      result,
      [fact('días', '366')],
      'mes a mes',
      ['mes', 'provisional', 'definitiva', 'diferencia', 'tipo', 'cuota'],
      [
        new t.MonthRow('enero', '1.000,00 €', '1.100,00 €', '100,00 €', '31,30 %', '31,30 €', null, 'enero: 31 con 30'),
        new t.MonthRow('febrero', '1.000,00 €', '1.000,00 €', '0,00 €', '31,30 %', '0,00 €', 'de baja', 'febrero: nada'),
      ],
      fact('total', '31,30 €'),
      'qué es una base',
      new t.BarsView('bases', 'barras en una frase', 'la que pagaste', 'la definitiva', [new t.BarPair('ene', 900, 1000), new t.BarPair('feb', 900, 900)]),
      new t.ComparisonView(banner(t.toneInfo(), 'redondeo'), [fact('enero', 'nosotros 1, ellos 2')], 'orientativo'),
      'cómo se ha calculado',
      [step('días'), step('base media')],
      'ver la norma',
      t.loadReady(),
    ),
  },
  contact: { kind: 'Contact', value: new t.ContactView('para qué', [fact('móvil', '*** ** 12')], [link('cambiar', t.routeChangeMobile())], t.loadReady()) },
  'contact-form': { kind: 'ContactForm', value: new t.ContactFormView('qué va a pasar', null, field('móvil nuevo', t.fieldKindMobile()), '+34', 'pedir código', null) },
  outcome: { kind: 'Outcome', value: new t.OutcomeView(t.outcomeOwnerContact(), banner(t.toneWarning(), 'no sabemos si llegó'), [fact('registro', '2027-1')], 'preguntar', 'preguntando…', 'he terminado') },
  'outcome-hearing': {
    kind: 'Outcome',
    value: new t.OutcomeView(t.outcomeOwnerRegularization(), banner(t.toneGood(), 'registrada'), [fact('registro', '2027-1', '2 0 2 7 1')], 'preguntar', null, 'seguir'),
  },
  services: { kind: 'Services', value: new t.ServicesView([new t.LinkGroup('servicios', [link('altas', t.routeService(t.servicePageRegistrations()))])]) },
  service: { kind: 'Service', value: new t.ServiceView('de qué trata', [new t.Section('qué', ['uno', 'dos'])], [link('ayuda', t.routeHelp())]) },
  guide: { kind: 'Guide', value: new t.GuideView('para quién', [new t.Question('q1', '¿qué es?', ['esto'], 'la ley')], 'no es la ley') },
  help: { kind: 'Help', value: new t.HelpView('qué ayuda hay', [new t.Phone(fact('TGSS', '901 50 20 50', 'nueve cero uno'), 'llamar')], [new t.Section('antes', ['ten a mano'])], [link('guía', t.routeGuide())], 'no se pudo llamar') },
  settings: {
    kind: 'Settings',
    value: new t.SettingsView(
      'Nadia, por SMS',
      null,
      'avisos',
      new t.SwitchRow('push', 'para qué', true, true),
      new t.SwitchRow('huella', 'no con SMS', false, false),
      'bloquear',
      [new t.IdleChoice(t.idleTimeOne(), 'al minuto', false), new t.IdleChoice(t.idleTimeFive(), 'a los 5', true)],
      'idioma',
      [new t.LanguageChoice(t.langEs(), 'español', true), new t.LanguageChoice(t.langEn(), 'English', false)],
      'aspecto',
      [new t.ThemeChoice(t.themeSystem(), 'como el sistema', true), new t.ThemeChoice(t.themeDark(), 'oscuro', false)],
      [link('contacto', t.routeContact())],
      'sesión',
      'bloquear ahora',
      'cerrar',
      'cerrar en todos',
      'versión',
    ),
  },
  simulator: { kind: 'Simulator', value: simulator({}) },
  'simulator-bracket': { kind: 'Simulator', value: simulator({ income: null, result: simulation }) },
  locked: { kind: 'Locked', value: new t.LockedView('bloqueada', banner(t.toneWarning(), 'no'), 'abrir', null) },
  alerts: {
    kind: 'Alerts',
    value: new t.AlertsView(
      'de qué',
      banner(t.toneWarning(), 'todavía no'),
      new t.SwitchRow('push', 'para qué', true, true),
      'tipos',
      [new t.KindRow(t.noticeKindDebt(), new t.SwitchRow('deudas', 'cuándo', true, true)), new t.KindRow(t.noticeKindNews(), new t.SwitchRow('novedades', 'cuándo', false, true))],
      'solo informa',
      [link('por qué no llegan', t.routeAlertsDiagnosis())],
    ),
  },
  devices: {
    kind: 'Devices',
    value: new t.DevicesView(
      'dónde',
      null,
      [new t.DeviceRow('s1', 'Móvil', 'usado ahora', 'este', null, ''), new t.DeviceRow('s2', 'Tableta', 'usado ayer', null, 'cerrar', 'cerrar en Tableta')],
      'actualizar',
      t.loadReady(),
    ),
  },
  'devices-failed': { kind: 'Devices', value: new t.DevicesView('dónde', banner(t.toneBad(), 'no se pudo'), [], 'actualizar', t.loadFailed('no se pudo', 'llama', 'reintentar')) },
  storage: { kind: 'Storage', value: new t.StorageView('lo que hay', null, [fact('en total', '12,3 MB'), fact('documentos', '3')], 'borrar', 'lo demás', t.loadReady()) },
  'storage-loading': { kind: 'Storage', value: new t.StorageView('lo que hay', null, [], null, 'lo demás', t.loadLoading('midiendo')) },
  diagnosis: {
    kind: 'Diagnosis',
    value: new t.DiagnosisView(
      'para qué',
      [new t.CheckRow(t.toneGood(), 'conexión', 'hay', null), new t.CheckRow(t.toneWarning(), 'permiso', 'no', 'actívalo'), new t.CheckRow(t.toneInfo(), 'error', 'offline', null), new t.CheckRow(t.toneInfo(), 'error', 'offline', null)],
      'copiar',
      'copiado',
      'otra vez',
      'no dice quién eres',
    ),
  },
  failure: { kind: 'Failure', value: new t.FailureView('hace falta una versión nueva', 'reintentar') },
}

interface Around {
  focus?: t.Focus
  announcement?: t.Announcement
  dialog?: t.Dialog | null
  title?: string
  entries?: number[]
}

const tab = (value: t.Tab, label: string, selected: boolean) => new t.TabItem(value, label, selected)

/** A screen in its frame. */
export function viewOf(screen: t.Screen, around: Around = {}): t.View {
  return new t.View(
    'es-ES',
    t.langEs(),
    t.themeSystem(),
    new t.FrameWords('la app', 'atrás', 'saltar', 'lugares'),
    around.title ?? 'título',
    '/inicio',
    around.entries ?? [1, 2],
    true,
    [tab(t.tabHome(), 'inicio', true), tab(t.tabServices(), 'servicios', false), tab(t.tabDocuments(), 'documentos', false), tab(t.tabSettings(), 'ajustes', false)],
    new t.Bell('9+', 'avisos: 12 sin leer'),
    10,
    new t.Stripe('actúas por Amparo', 'volver a ti'),
    new t.Line('sin conexión', 'reintentar'),
    false,
    around.announcement ?? new t.Announcement(0, ''),
    around.focus ?? new t.Focus(0, t.focusTargetHeading()),
    around.dialog ?? null,
    screen,
  )
}
