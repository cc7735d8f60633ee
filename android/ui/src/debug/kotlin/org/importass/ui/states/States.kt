package org.importass.ui.states

import org.importass.shared.*

/** A screen in one of its states. */
public data class ScreenState(val name: String, val view: View) {
    override fun toString(): String = name
}

/**
 * Every screen in each of its states: what previews, pictures and accessibility checks go through. The words are made
 * up, as long as real ones; a test sees to it that no screen is missing.
 */
public object States {
    public val all: List<ScreenState> by lazy {
        access() + home() + notices() + documents() + regularization() + rest() + PhoneStates.all + frame()
    }

    /** A screen in its frame. */
    public fun viewOf(
        title: String,
        screen: Screen,
        signedIn: Boolean = true,
        tab: Tab = Tab.HOME,
    ): View = View(
        lang = "es-ES",
        language = Lang.ES,
        theme = Theme.SYSTEM,
        words = FrameWords("Importass abierto", "Atrás", "Saltar al contenido", "Lugares"),
        title = title,
        path = "/inicio",
        entries = listOf(1u, 2u),
        canGoBack = true,
        tabs = if (signedIn) tabs(tab) else emptyList(),
        bell = if (signedIn) Bell("3", "Avisos: 3 sin leer") else null,
        iconNumber = if (signedIn) 3u else null,
        stripe = null,
        line = null,
        updating = false,
        announcement = Announcement(0u, ""),
        focus = Focus(0u, FocusTarget.HEADING),
        dialog = null,
        screen = screen,
    )

    private fun tabs(selected: Tab) = listOf(
        Tab.HOME to "Inicio",
        Tab.SERVICES to "Servicios",
        Tab.DOCUMENTS to "Documentos",
        Tab.SETTINGS to "Ajustes",
    ).map { (tab, label) -> TabItem(tab, label, tab == selected) }

    private fun outside(name: String, title: String, screen: Screen) =
        ScreenState(name, viewOf(title, screen, signedIn = false))

    private fun inside(name: String, title: String, screen: Screen, tab: Tab = Tab.HOME) =
        ScreenState(name, viewOf(title, screen, tab = tab))

    private val failed = Load.Failed(
        "No hemos podido conectar",
        "Comprueba tu conexión y vuelve a probar. Si tienes prisa, llama al 901 50 20 50.",
        "Reintentar",
    )
    private val notAllowed = Load.NotAllowed(
        "Con SMS no se puede ver",
        "Tus documentos contienen datos que piden un acceso más seguro. Sal y entra con Cl@ve o con certificado.",
    )

    /** The states that every list and every loaded screen has. */
    private fun loads(name: String, title: String, tab: Tab, empty: Load, screen: (Load) -> Screen) = listOf(
        "ready" to Load.Ready,
        "loading" to Load.Loading("Cargando"),
        "empty" to empty,
        "failed" to failed,
        "not-allowed" to notAllowed,
    ).map { (state, load) -> inside("$name-$state", title, screen(load), tab) }

    private fun problem(title: String, text: String) = Banner(Tone.BAD, title, text)

    private fun field(
        label: String,
        kind: FieldKind,
        hint: String? = null,
        value: String = "",
        error: String? = null,
    ) = Field(label, hint, value, 0u, error, kind)

    private fun access(): List<ScreenState> {
        fun sms(problem: Banner?, error: String?, busy: String?) = Screen.SmsForm(
            SmsFormView(
                "Te enviaremos un código al móvil que comunicaste a la Seguridad Social.",
                problem,
                field("DNI o NIE", FieldKind.IDENTIFIER, "Con su letra, por ejemplo 12345678Z", "12345678Z"),
                field("Fecha de nacimiento", FieldKind.DATE, "Día, mes y año: 31/12/1980", error = error),
                field("Móvil", FieldKind.MOBILE, "Nueve cifras", "600 123 456"),
                "+34",
                "Enviarme el código",
                busy,
                listOf(LinkRow("Cómo comunicar tu móvil", "Si has cambiado de número", Route.Help)),
            ),
        )
        fun code(owner: CodeOwner, problem: Banner?) = Screen.Code(
            CodeView(
                owner,
                "Lo hemos enviado al móvil acabado en 56. Caduca en 5 minutos.",
                problem,
                field("Código de 6 cifras", FieldKind.CODE, null, "123456", problem?.let { "Revisa las cifras" }),
                "Entrar",
                null,
                "Enviarme otro código",
                listOf(LinkRow("Entrar de otra forma", null, Route.Welcome)),
            ),
        )
        fun welcome(problem: Banner?, kept: KeptView? = null) = Screen.Welcome(
            WelcomeView(
                "Consulta tus avisos, tus documentos y la regularización de tus cuotas de autónomo.",
                problem,
                "¿En nombre de quién entras?",
                listOf(
                    CapacityChoice(Capacity.INTERESTED, "En mi nombre", true),
                    CapacityChoice(Capacity.REPRESENTATIVE, "En nombre de otra persona", false),
                ),
                "Elige cómo entrar",
                listOf(
                    MethodRow(SignInMethod.SMS, "Vía SMS", "Con tu DNI o NIE, tu fecha de nacimiento y tu móvil", true),
                    MethodRow(SignInMethod.CLAVEPERMANENTE, "Cl@ve Permanente", "Con usuario y contraseña", true),
                    MethodRow(SignInMethod.CLAVEMOVIL, "Cl@ve Móvil", "Cerrado hasta las 8:00 del 4 de marzo", false),
                    MethodRow(SignInMethod.CERTIFICATE, "Certificado digital", "Instalado en este móvil", true),
                ),
                kept,
                "Sin entrar",
                listOf(
                    LinkRow("Guía del trabajo autónomo", null, Route.Guide),
                    LinkRow("Calcula tu cuota", "Simulador", Route.Simulator),
                    LinkRow("Ayuda y teléfonos", null, Route.Help),
                ),
                "Esta aplicación no es del Estado ni de la Seguridad Social.",
            ),
        )
        fun primer(verb: String) = PrimerView(
            "Te enviaremos una notificación cuando haya algo nuevo, para que no se te pase un plazo.",
            listOf("Sin datos personales en la pantalla de bloqueo", "Nunca publicidad", "Puedes quitarlo cuando quieras"),
            verb,
            "Ahora no",
            "No, gracias",
            "Puedes cambiarlo cuando quieras en Ajustes.",
        )
        return listOf(
            outside("starting", "Importass abierto", Screen.Starting(WaitingView("Abriendo tus datos…", null))),
            outside("welcome", "Entra en tu área personal", welcome(null)),
            outside(
                "welcome-ended",
                "Entra en tu área personal",
                welcome(
                    Banner(Tone.INFO, "Tu sesión ha terminado", "Por seguridad se cierra sola. Entra otra vez para seguir."),
                    KeptView("Puedes seguir leyendo lo que está guardado en este teléfono.", "Leer lo guardado"),
                ),
            ),
            outside("locked", "Bloqueado", Screen.Locked(LockedView("Ha pasado un rato sin usarla.", null, "Desbloquear", null))),
            outside(
                "locked-denied",
                "Bloqueado",
                Screen.Locked(LockedView("Ha pasado un rato sin usarla.", problem("Tu teléfono no te ha reconocido", "Vuelve a intentarlo con tu PIN."), "Desbloquear", "Esperando a tu teléfono…")),
            ),
            outside("sms-form", "Entrar por SMS", sms(null, null, null)),
            outside(
                "sms-form-wrong",
                "Entrar por SMS",
                sms(problem("Los datos no coinciden", "Revisa la fecha de nacimiento y el móvil."), "Escribe el año con cuatro cifras", "Enviando…"),
            ),
            outside("code", "Escribe el código", code(CodeOwner.ACCESS, null)),
            outside("code-wrong", "Escribe el código", code(CodeOwner.ACCESS, problem("Ese no es el código", "Te quedan 2 intentos."))),
            inside("contact-code", "Confirma tu móvil nuevo", code(CodeOwner.CONTACT, null), Tab.SETTINGS),
            outside("waiting", "Entrando con Cl@ve", Screen.Waiting(WaitingView("Termina de entrar en el navegador.", "Dejarlo"))),
            outside("push-primer", "¿Te avisamos en el móvil?", Screen.PushPrimer(primer("Sí, avisarme"))),
            outside("biometrics-primer", "¿Quieres entrar con huella o cara?", Screen.BiometricsPrimer(primer("Sí, activarlo"))),
        ) + loads("represented", "¿En nombre de quién?", Tab.SETTINGS, Load.Empty("No representas a nadie", "Cuando alguien te apodere, aparecerá aquí.")) {
            Screen.Represented(
                RepresentedView(
                    "Verás lo que permite cada apoderamiento.",
                    field("Buscar por nombre o DNI", FieldKind.SEARCH),
                    "2 personas",
                    listOf(
                        RepresentedRow("p1", "Amparo Vidal Ferrer", "***5512** · Todo · hasta el 31/12/2027", true, "Hay avisos sin leer", true),
                        RepresentedRow("p2", "Luis Ortega", "***1111** · Solo consultas", false, "", false),
                    ),
                    "Seguir como Beatriz Lara",
                    it,
                ),
            )
        }
    }

    private fun home(): List<ScreenState> {
        fun view(due: List<DueCard>, nothing: String?, load: Load) = Screen.Home(
            HomeView(
                "Hola, Nadia",
                "Pendiente",
                due,
                nothing,
                "Tu situación",
                listOf(
                    Fact("Alta como autónoma", "Desde el 1 de enero de 2020", null),
                    Fact("Cuota de este mes", "291,25\u00A0€", null),
                    Fact("Número de afiliación", "28 12345678 40", "28, 12, 34, 56, 78, 40"),
                ),
                "Qué puedes hacer",
                listOf(
                    LinkRow("Regularización de tus cuotas", "Años 2023 y 2024", Route.Years),
                    LinkRow("Calcula tu cuota", null, Route.Simulator),
                ),
                load,
            ),
        )
        val due = listOf(
            DueCard(
                Tone.WARNING,
                "Tienes que ingresar 543,24\u00A0€",
                "Hasta el 3 de marzo de 2027 (quedan 12 días). Después se reclama como deuda, con recargo.",
                LinkRow("Ver la regularización de 2024", null, Route.Year(2024u)),
            ),
            DueCard(
                Tone.BAD,
                "Tienes una notificación por leer",
                "Ábrela en la sede electrónica hasta el 5 de marzo. Después contará como rechazada.",
                LinkRow("Regularización de 2023", null, Route.Year(2023u)),
            ),
        )
        return listOf(
            inside("home", "Inicio", view(due, null, Load.Ready)),
            inside("home-nothing", "Inicio", view(emptyList(), "No tienes nada pendiente", Load.Ready)),
            inside("home-loading", "Inicio", view(due, null, Load.Loading("Cargando tu inicio"))),
            inside("home-failed", "Inicio", view(due, null, failed)),
        )
    }

    private fun notices(): List<ScreenState> {
        fun row(id: String, kind: NoticeKind, title: String, unread: Boolean, pinned: Boolean = false, selected: Boolean = false) =
            NoticeRow(id, kind, title, "Puedes consultarla en la sede electrónica con tu certificado o con Cl@ve", "3 mar", unread, pinned, selected)
        fun view(load: Load, selecting: Boolean = false) = Screen.Notices(
            NoticesView(
                "Qué avisos ver",
                listOf(
                    FilterChoice(NoticeFilter.INBOX, "Todos", true),
                    FilterChoice(NoticeFilter.UNREAD, "Sin leer", false),
                    FilterChoice(NoticeFilter.OFFICIAL, "Notificaciones", false),
                    FilterChoice(NoticeFilter.DEBT, "Deudas", false),
                    FilterChoice(NoticeFilter.ARCHIVED, "Archivados", false),
                ),
                field("Buscar en los avisos", FieldKind.SEARCH),
                if (selecting) null else "Seleccionar",
                if (!selecting) {
                    null
                } else {
                    SelectionView("2 seleccionados", "Seleccionar todos", listOf(ActionButton(NoticeAction.READ, "Marcar como leído"), ActionButton(NoticeAction.ARCHIVE, "Archivar")), "Terminar")
                },
                "Sin leer",
                "Fijado",
                listOf(
                    row("a", NoticeKind.NOTIFICATION, "Notificación disponible: resolución de la regularización de 2024", unread = true, pinned = true, selected = selecting),
                    row("b", NoticeKind.DEBT, "Recibo de enero devuelto", unread = true, selected = selecting),
                    row("c", NoticeKind.NEWS, "Novedades de la aplicación", unread = false),
                ),
                Paging("Avisos 101 a 103 de 103", "Anteriores", null),
                "Actualizar",
                load,
            ),
        )
        val empty = Load.Empty("No tienes avisos", "Cuando la Seguridad Social te envíe algo, lo verás aquí.")
        return loads("notices", "Avisos", Tab.HOME, empty) { view(it) } + listOf(
            inside("notices-selecting", "Avisos", view(Load.Ready, selecting = true)),
            inside(
                "notice",
                "Resolución de la regularización de 2024",
                Screen.Notice(
                    NoticeView(
                        "a",
                        NoticeKind.NOTIFICATION,
                        "Notificación disponible",
                        "3 de marzo de 2027, 9:14",
                        listOf("Tienes una resolución en la sede electrónica.", "Tienes diez días para abrirla: hasta el 13 de marzo de 2027."),
                        "Este aviso solo informa: lo que cuenta es la notificación en la sede electrónica.",
                        "Ir a la sede electrónica",
                        false,
                        listOf(ActionButton(NoticeAction.PIN, "Fijar arriba"), ActionButton(NoticeAction.UNREAD, "Marcar como no leído"), ActionButton(NoticeAction.ARCHIVE, "Archivar")),
                        Load.Ready,
                    ),
                ),
            ),
        )
    }

    private fun documents(): List<ScreenState> {
        fun document(file: FileView, problem: Banner? = null) = Screen.Document(
            DocumentView(
                listOf(Fact("Fecha", "3 de marzo de 2027", null), Fact("Tamaño", "1,2 MB", "1,2 megas")),
                file,
                Fact("Código de verificación (CEA)", "ABCD-EFGH-1234-5678-90AB", "A B C D, E F G H, 1 2 3 4, 5 6 7 8, 9 0 A B"),
                "Con él cualquiera puede comprobar el documento.",
                "Copiar el código",
                problem,
                Load.Ready,
            ),
        )
        val cut = problem("La descarga se ha parado", "Lo que ya ha llegado está guardado: sigue desde ahí cuando quieras.")
        return loads("documents", "Documentos", Tab.DOCUMENTS, Load.Empty("Aún no hay documentos", "Aquí verás tus resoluciones.")) {
            Screen.Documents(
                DocumentsView(
                    field("Buscar en los documentos", FieldKind.SEARCH),
                    listOf(
                        DocumentRow("d1", "Resolución de regularización de 2024", "3/3/2027 · 340 kB · guardado aquí", true),
                        DocumentRow("d2", "Alta en el régimen de autónomos", "1/1/2020 · 1,2 MB", false),
                    ),
                    Paging("Documentos 1 a 2", null, "Siguientes"),
                    "Actualizar",
                    it,
                ),
            )
        } + listOf(
            inside("document-absent", "Resolución de 2024", document(FileView.Absent("Descargar (1,2 MB)")), Tab.DOCUMENTS),
            inside("document-coming", "Resolución de 2024", document(FileView.Coming(40u, "0,5 de 1,2 MB", "Parar")), Tab.DOCUMENTS),
            inside("document-stopped", "Resolución de 2024", document(FileView.Stopped(40u, cut, "Seguir descargando")), Tab.DOCUMENTS),
            inside(
                "document-ready",
                "Resolución de 2024",
                document(FileView.Ready("Comprobado: es idéntico al original.", "Abrir", "Compartir"), problem("No hemos podido abrirlo", "Puede que este móvil no tenga con qué abrir un PDF.")),
                Tab.DOCUMENTS,
            ),
        )
    }

    private val guide = LinkRow("Qué es la regularización", null, Route.Guide)
    private val toPay = ResultView(Tone.WARNING, "A ingresar", "543,24\u00A0€", "Cotizaste por menos de lo que corresponde a tus rendimientos.")

    private fun yearOf(
        state: Banner,
        result: ResultView? = null,
        choices: ChoicesView? = null,
        payment: PaymentView? = null,
        problem: Banner? = null,
        load: Load = Load.Ready,
    ) = Screen.Year(
        YearView(
            state,
            result,
            listOf(Fact("Comunicada el", "3 de febrero de 2027", null), Fact("Último día", "3 de marzo de 2027: después se reclama como deuda", null)),
            if (result == null) "Ir a la sede electrónica a leerla" else null,
            LinkRow("Consulta detalle", "Mes a mes", Route.YearDetail(2024u)),
            LinkRow("Ver la resolución (PDF)", null, Route.Document("d1")),
            choices,
            if (choices == null) null else LinkRow("Presentar alegaciones", null, Route.Allegations(2024u)),
            payment,
            if (payment == null) null else Banner(Tone.INFO, "Si no estás de acuerdo", "Puedes presentar un recurso de alzada en un mes."),
            problem,
            LinkRow("Calcular una estimación", "Con el simulador. Es orientativa.", Route.Simulator),
            guide,
            "Este aviso solo informa.",
            "Actualizar",
            load,
        ),
    )

    private fun regularization(): List<ScreenState> {
        val open = Banner(Tone.WARNING, "Trámite de audiencia abierto", "Puedes revisar el cálculo hasta el 3 de marzo de 2027 (quedan 12 días).")
        val choices = ChoicesView(
            "Puedes elegir",
            "Si no contestas, se devuelve el dinero.",
            listOf(
                ChoiceCard("Cobrar la devolución", "Recibes el dinero y tu base queda como corresponde.", listOf(Fact("Ahora", "612,40\u00A0€", null), Fact("Base para tu pensión", "1.045,75\u00A0€ al mes", null))),
                ChoiceCard("Mantener la base más alta", "No recibes nada y conservas lo que cotizaste.", listOf(Fact("Ahora", "0,00\u00A0€", null), Fact("Base para tu pensión", "1.200,00\u00A0€ al mes", null))),
            ),
            "Renunciar a 612,40\u00A0€",
            null,
        )
        val payment = PaymentView(problem("El banco no ha aceptado el pago", "No se ha cobrado nada. Prueba con otra tarjeta."), "Pagar 543,24\u00A0€", "Comprobar el pago", "Preguntando…", "Pagarás en la pasarela. El estado lo dice el servidor.")
        fun outcome(owner: OutcomeOwner, banner: Banner, ask: String?) = Screen.Outcome(
            OutcomeView(owner, banner, if (ask == null) listOf(Fact("Número de registro", "2027-000123", "2 0 2 7, 1 2 3"), Fact("Fecha y hora", "3 de marzo de 2027, 9:14", null)) else emptyList(), ask, if (ask == null) null else "Preguntando…", "Seguir"),
        )
        return loads("years", "Regularización", Tab.HOME, Load.Empty("Aún no hay regularización", "La primera llega al año siguiente de cotizar.")) {
            Screen.Years(
                YearsView(
                    "Cada año se compara lo que cotizaste con lo que ganaste.",
                    listOf(YearRow(2024u, "Regularización de 2024", "Pendiente de firma", Tone.WARNING), YearRow(2023u, "Regularización de 2023", "Devuelta", Tone.GOOD)),
                    "Actualizar",
                    guide,
                    it,
                ),
            )
        } + loads("year", "Regularización de 2024", Tab.HOME, Load.Empty("No hay regularización de ese año", "Elige otro.")) { yearOf(open, load = it) } + listOf(
            inside("year-hearing", "Regularización de 2024", yearOf(open, ResultView(Tone.GOOD, "A devolver", "612,40\u00A0€", "Cotizaste por más de lo necesario."), choices)),
            inside("year-to-pay", "Regularización de 2024", yearOf(Banner(Tone.WARNING, "Resumen de la regularización", "Este es el resultado."), toPay, payment = payment)),
            inside("year-problem", "Regularización de 2024", yearOf(open, problem = problem("No hemos podido enviar tu renuncia", "Sin conexión. No se ha enviado nada: prueba otra vez."))),
            inside("year-detail", "Detalle de 2024", detail(Load.Ready)),
            inside("year-detail-failed", "Detalle de 2024", detail(failed)),
            inside(
                "allegations",
                "Alegaciones",
                Screen.Allegations(
                    AllegationsView(
                        "Di con qué no estás de acuerdo. Al presentarlas se cierra la audiencia.",
                        problem("No se han podido enviar", "Sin conexión. Tu texto está guardado."),
                        field("Tus alegaciones", FieldKind.LONGTEXT, null, "Los rendimientos que comunicó Hacienda no incluyen…", "Escribe al menos una frase"),
                        "52 de 4.000 letras",
                        "Se guarda en este móvil mientras escribes.",
                        "Presentar las alegaciones",
                        "Enviando…",
                    ),
                ),
            ),
            inside("outcome-done", "Renuncia", outcome(OutcomeOwner.REGULARIZATION, Banner(Tone.GOOD, "Registrada", "Guarda el número: es tu justificante."), null)),
            inside("outcome-unknown", "Cambio de móvil", outcome(OutcomeOwner.CONTACT, Banner(Tone.WARNING, "No sabemos si ha llegado", "Se cortó la conexión al enviarlo. Pregunta antes de repetirlo."), "Preguntar si ha llegado"), Tab.SETTINGS),
        )
    }

    private fun detail(load: Load): Screen {
        val months = listOf("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre")
        return Screen.YearDetail(
            YearDetailView(
                toPay,
                listOf(Fact("Días en alta", "366", null), Fact("Rendimiento medio al mes", "1.845,20\u00A0€", null), Fact("Tramo", "Tramo 5 de la tabla general", null)),
                "Mes a mes",
                listOf("Mes", "Base provisional", "Base definitiva", "Diferencia", "Tipo", "Cuota"),
                months.mapIndexed { index, month ->
                    MonthRow(month, "950,98\u00A0€", "1.094,77\u00A0€", "143,79\u00A0€", "31,30\u00A0%", "45,01\u00A0€", if (index == 3) "De baja: no cuenta" else null, "$month: pagaste por 950,98 euros y corresponden 1.094,77")
                },
                Fact("Total", "543,24\u00A0€", null),
                "Base de cotización: la cantidad sobre la que se calcula tu cuota.",
                BarsView(
                    "Bases de cada mes",
                    "Pagaste todos los meses por menos de lo que corresponde",
                    "La que pagaste",
                    "La definitiva",
                    months.map { BarPair(it.take(3), 870u, 1000u) },
                ),
                ComparisonView(Banner(Tone.INFO, "Nuestro cálculo da la misma cantidad", "Con una diferencia de redondeo de 1 céntimo."), listOf(Fact("Marzo", "Nosotros 45,01\u00A0€, ellos 45,02\u00A0€", null)), "Orientativo: no sustituye a la resolución."),
                "Cómo se ha calculado",
                listOf(
                    StepView("Días que cuentan", "De 366 días cuentan 366.", listOf(Fact("Alta", "1 de enero", null)), Fact("Días", "366", null), "LGSS, artículo 308.1.c)", "https://www.boe.es"),
                    StepView("Rendimiento medio", "22.142,40\u00A0€ entre 12 meses.", listOf(Fact("Rendimientos", "22.142,40\u00A0€", null)), Fact("Al mes", "1.845,20\u00A0€", null), "RGC, artículo 46.2", "https://www.boe.es"),
                ),
                "Ver la norma",
                load,
            ),
        )
    }

    private fun rest(): List<ScreenState> = loads("contact", "Datos de contacto", Tab.SETTINGS, Load.Empty("No has comunicado ninguno", "Comunica tu móvil para entrar por SMS.")) {
        Screen.Contact(
            ContactView(
                "Con ellos te avisamos y puedes entrar por SMS.",
                listOf(Fact("Móvil", "*** *** *56", "acabado en 56"), Fact("Correo", "m***@example.es", null)),
                listOf(LinkRow("Cambiar el móvil", null, Route.ChangeMobile), LinkRow("Cambiar el correo", null, Route.ChangeEmail)),
                it,
            ),
        )
    } + listOf(
        inside(
            "contact-form",
            "Cambiar el móvil",
            Screen.ContactForm(ContactFormView("Te enviaremos un código al móvil nuevo.", null, field("Móvil nuevo", FieldKind.MOBILE, "Nueve cifras", "912", "Un móvil empieza por 6 o 7"), "+34", "Enviarme el código", null)),
            Tab.SETTINGS,
        ),
        inside(
            "services",
            "Servicios",
            Screen.Services(
                ServicesView(
                    listOf(
                        LinkGroup("Servicios", listOf(LinkRow("Altas, bajas y modificaciones", null, Route.Service(ServicePage.REGISTRATIONS)), LinkRow("Pagos y deudas", "Recibos, certificados", Route.Service(ServicePage.PAYMENTS)))),
                        LinkGroup("Especial sobre", listOf(LinkRow("Trabajo autónomo", null, Route.Service(ServicePage.SELFEMPLOYED)))),
                    ),
                ),
            ),
            Tab.SERVICES,
        ),
        inside("service", "Pagos y deudas", Screen.Service(ServiceView("Qué se puede hacer y dónde.", listOf(Section("En la sede electrónica", listOf("Pagar con tarjeta.", "Pedir un aplazamiento."))), listOf(LinkRow("Ayuda", null, Route.Help)))), Tab.SERVICES),
        inside("guide", "Guía", Screen.Guide(GuideView("Para quien empieza por su cuenta.", listOf(Question("q1", "¿Qué es la base de cotización?", listOf("La cantidad sobre la que se calcula tu cuota."), "LGSS, artículo 308"), Question("q2", "¿Cuándo puedo cambiarla?", listOf("Hasta seis veces al año."), "RGC, artículo 45")), "No sustituye a la ley.")), Tab.SERVICES),
        inside(
            "help",
            "Ayuda",
            Screen.Help(
                HelpView(
                    "Llama gratis o mira las respuestas.",
                    listOf(Phone(Fact("Atención, de 9 a 19 h", "901 50 20 50", "9 0 1, 50, 20, 50"), "Llamar al 901 50 20 50")),
                    listOf(Section("Antes de llamar", listOf("Ten a mano tu DNI o NIE."))),
                    listOf(LinkRow("Guía", null, Route.Guide)),
                    "Este dispositivo no puede llamar. Marca el número tú.",
                ),
            ),
            Tab.SERVICES,
        ),
        inside("settings", "Ajustes", settings(null), Tab.SETTINGS),
        inside("settings-problem", "Ajustes", settings(problem("Demasiados intentos", "El dispositivo ha bloqueado la huella. Desbloquéalo con tu PIN.")), Tab.SETTINGS),
        inside("simulator", "Calcula tu cuota", simulator(false), Tab.SERVICES),
        inside("simulator-result", "Calcula tu cuota", simulator(true), Tab.SERVICES),
        outside("failure", "Hace falta una versión nueva", Screen.Failure(FailureView("Esta versión ya no funciona con el servidor. Actualízala para seguir.", "Reintentar"))),
    )

    private fun settings(problem: Banner?) = Screen.Settings(
        SettingsView(
            "Nadia Benali · ***1234** · Vía SMS",
            problem,
            "Avisos y acceso",
            SwitchRow("Notificaciones en el móvil", "Te dicen que hay algo nuevo, sin datos personales", true, true),
            SwitchRow("Entrar con huella o cara", "Solo para quien tiene Cl@ve permanente", false, false),
            "Bloquear sin uso",
            listOf(IdleChoice(IdleTime.ONE, "1 minuto", false), IdleChoice(IdleTime.FIVE, "5 minutos", true)),
            "Idioma",
            listOf(LanguageChoice(Lang.ES, "Español", true), LanguageChoice(Lang.EN, "English", false)),
            "Aspecto",
            listOf(ThemeChoice(Theme.SYSTEM, "Como el dispositivo", true), ThemeChoice(Theme.LIGHT, "Claro", false), ThemeChoice(Theme.DARK, "Oscuro", false)),
            listOf(LinkRow("Datos de contacto", "Móvil y correo", Route.Contact)),
            "Sesión",
            "Bloquear ahora",
            "Salir de este dispositivo",
            "Salir de todos los dispositivos",
            "Versión 0.1.0. Esta aplicación no es del Estado.",
        ),
    )

    private fun simulator(computed: Boolean): Screen {
        val years = ChoiceGroup("Año", null, listOf(Choice("2025", "2025", false), Choice("2026", "2026", true)))
        val table = TableView("Tu cuota por conceptos", listOf("Concepto", "Al mes"), listOf(listOf("Contingencias comunes", "283,30\u00A0€"), listOf("Cese de actividad", "9,01\u00A0€")))
        val chart = ChartView(
            "Cuota según lo que ganes",
            "Con 1.500 euros al mes pagas 294 euros; la cuota sube por tramos.",
            "Ganancias al mes",
            "Cuota al mes",
            listOf(ChartTick(0u, "0\u00A0€"), ChartTick(500u, "3.000\u00A0€"), ChartTick(1000u, "6.000\u00A0€")),
            listOf(ChartTick(0u, "0\u00A0€"), ChartTick(1000u, "600\u00A0€")),
            listOf(
                ChartLine("Con la base mínima", listOf(ChartPoint(0u, 300u), ChartPoint(250u, 300u), ChartPoint(250u, 450u), ChartPoint(1000u, 900u))),
                ChartLine("Con la base máxima", listOf(ChartPoint(0u, 500u), ChartPoint(1000u, 1000u))),
            ),
            ChartPoint(250u, 450u),
            "Tú",
            TableView("Los tramos", listOf("Ganancias", "Mínima", "Máxima"), listOf(listOf("Hasta 670\u00A0€", "200\u00A0€", "220\u00A0€"))),
        )
        val result = SimulationView(
            "Lo que pagarías",
            Banner(Tone.INFO, "Tarifa plana", "El primer año son 80\u00A0€ al mes."),
            listOf(Fact("Al mes", "294,00\u00A0€", null), Fact("Al año", "3.528,00\u00A0€", null)),
            listOf(Fact("Tramo", "3 de la tabla general", null), Fact("Base", "960,78\u00A0€", null)),
            table,
            chart,
            TableView("Cuándo contaría un cambio", listOf("Si lo pides", "Cuenta desde"), listOf(listOf("Hasta el 28 de febrero", "1 de marzo"))),
            "El próximo cambio contaría desde el 1 de marzo.",
            "Orientativo: no sustituye a la resolución.",
        )
        return Screen.Simulator(
            SimulatorView(
                "Calcula lo que pagarías según lo que esperas ganar.",
                years,
                ChoiceGroup("Tipo de autónomo", "Cambia la reducción por gastos", listOf(Choice("a", "Persona física", true), Choice("b", "Societario", false))),
                ChoiceGroup("Tramo", null, listOf(Choice("", "Según lo que gane", true), Choice("1", "Tramo 1: hasta 670\u00A0€", false))),
                ChoiceGroup("Cada", null, listOf(Choice("m", "Mes", true), Choice("y", "Año", false))),
                field("Lo que esperas ganar", FieldKind.AMOUNT, "Después de gastos", "1.500"),
                field("Base que quieres", FieldKind.AMOUNT, "Entre la mínima y la máxima de tu tramo", "", if (computed) null else "Entre 960,78\u00A0€ y 1.500,00\u00A0€"),
                "Tengo tarifa plana",
                computed,
                "Calcular",
                if (computed) result else null,
                listOf(guide),
            ),
        )
    }

    private fun frame(): List<ScreenState> {
        val home = home().first().view
        return listOf(
            ScreenState("frame-acting", home.copy(stripe = Stripe("Actúas en nombre de Amparo Vidal Ferrer", "Volver a lo mío"), bell = Bell("9+", "Avisos: más de 9 sin leer"))),
            ScreenState("frame-offline", home.copy(line = Line("Sin conexión. Lo que ves es de hace 2 h.", "Reintentar"))),
            ScreenState(
                "frame-question",
                home.copy(dialog = Dialog("¿Renunciar a 612,40\u00A0€?", "No podrás pedirlos después. Tu base más alta contará para la pensión.", "Renunciar a 612,40\u00A0€", "Volver", Tone.BAD)),
            ),
        )
    }
}
