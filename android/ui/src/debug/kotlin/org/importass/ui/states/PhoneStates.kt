package org.importass.ui.states

import org.importass.shared.*

/** The pages about this phone: its alerts, the devices, what it keeps, how it is. */
internal object PhoneStates {
    val all: List<ScreenState> get() = alerts() + devices() + storage() + diagnosis()

    private fun page(name: String, title: String, screen: Screen, dialog: Dialog? = null) =
        ScreenState(name, States.viewOf(title, screen, tab = Tab.SETTINGS).copy(dialog = dialog))

    private val loading = Load.Loading("Preguntando…")
    private val failed = Load.Failed(
        "No hemos podido preguntarlo",
        "Comprueba tu conexión y vuelve a probar. Si tienes prisa, llama al 901 50 20 50.",
        "Reintentar",
    )

    private fun alerts(): List<ScreenState> {
        val title = "Avisos en el teléfono"
        val noToken = Banner(
            Tone.WARNING,
            "Todavía no podemos avisarte",
            "El servicio de notificaciones de tu dispositivo no responde. Revisa la conexión y vuelve a abrir la aplicación.",
        )
        return listOf(
            page("alerts-on", title, alerts(on = true, problem = null)),
            page("alerts-off", title, alerts(on = false, problem = null)),
            page("alerts-no-token", title, alerts(on = true, problem = noToken)),
        )
    }

    private fun alerts(on: Boolean, problem: Banner?): Screen {
        val kinds = listOf(
            Triple(NoticeKind.NOTIFICATION, "Notificación disponible", "Cuando haya una notificación esperándote en la sede"),
            Triple(NoticeKind.REGULARIZATION, "Regularización", "Cuando cambie algo en tu regularización"),
            Triple(NoticeKind.DEBT, "Deuda", "Cuando haya una deuda o venza un plazo de pago"),
            Triple(NoticeKind.REGISTRATION, "Altas y bajas", "Cuando cambie un alta o una baja tuya"),
            Triple(NoticeKind.NEWS, "Novedades de la aplicación", "Cuando la aplicación tenga algo nuevo para ti"),
        )
        return Screen.Alerts(
            AlertsView(
                "Te avisamos de que hay algo nuevo, sin decir qué. Para leerlo, abre la aplicación.",
                problem,
                SwitchRow("Notificaciones en el móvil", "Te dicen que hay algo nuevo, sin datos personales", on, true),
                if (on) "De qué te avisamos" else "De qué te avisamos. Activa primero las notificaciones.",
                kinds.map { (kind, label, note) -> KindRow(kind, SwitchRow(label, note, on && kind != NoticeKind.NEWS, on)) },
                "Estos avisos solo informan: nunca son la notificación legal. Esa está en la sede electrónica.",
                listOf(LinkRow("No me llegan los avisos", null, Route.AlertsDiagnosis)),
            ),
        )
    }

    private fun devices(): List<ScreenState> {
        val title = "Tus dispositivos"
        val here = DeviceRow("a", "Pixel 8 de Marta Soler", "Con Cl@ve permanente · usado ahora", "Este dispositivo", null, "")
        val other = DeviceRow(
            "b",
            "Tableta de la oficina",
            "Con certificado digital · usado ayer a las 17:32",
            null,
            "Cerrar sesión",
            "Cerrar sesión en Tableta de la oficina",
        )
        val problem = Banner(Tone.BAD, "No hemos podido cerrarla", "La sesión sigue abierta allí. Comprueba tu conexión y prueba otra vez.")
        val question = Dialog(
            "¿Cerrar la sesión en Tableta de la oficina?",
            "Allí habrá que volver a entrar. Lo que guardaba se borra cuando se conecte.",
            "Cerrar la sesión",
            "No, dejarla abierta",
            Tone.BAD,
        )
        return listOf(
            page("devices", title, devices(null, listOf(here, other), Load.Ready)),
            page("devices-question", title, devices(null, listOf(here, other), Load.Ready), question),
            page("devices-problem", title, devices(problem, listOf(here, other), Load.Ready)),
            page("devices-loading", title, devices(null, emptyList(), loading)),
            page("devices-failed", title, devices(null, emptyList(), failed)),
        )
    }

    private fun devices(problem: Banner?, rows: List<DeviceRow>, load: Load) = Screen.Devices(
        DevicesView("Aquí está abierta tu sesión. Si no reconoces un dispositivo, ciérrala allí.", problem, rows, "Actualizar", load),
    )

    private fun storage(): List<ScreenState> {
        val title = "Lo que guarda este teléfono"
        val size = Fact("Tamaño", "2,4 MB", null)
        val problem = Banner(Tone.BAD, "No hemos podido borrarlos", "Siguen guardados en este teléfono. Prueba otra vez.")
        fun view(problem: Banner?, documents: String, delete: String?, load: Load) = Screen.Storage(
            StorageView(
                "Está cifrado, y solo se abre en este teléfono y contigo.",
                problem,
                listOf(size, Fact("Documentos descargados", documents, null)),
                delete,
                "Para borrar lo demás, cierra la sesión en Ajustes.",
                load,
            ),
        )
        return listOf(
            page("storage", title, view(null, "3", "Borrar 3 documentos", Load.Ready)),
            page("storage-none", title, view(null, "Ninguno", null, Load.Ready)),
            page("storage-problem", title, view(problem, "3", "Borrar 3 documentos", Load.Ready)),
            page("storage-loading", title, view(null, "", null, loading)),
        )
    }

    private fun diagnosis(): List<ScreenState> {
        val push = listOf(
            CheckRow(Tone.GOOD, "Permiso para avisarte", "Concedido", null),
            CheckRow(Tone.BAD, "Registro en el servidor", "Este dispositivo no consta", "Apaga y enciende las notificaciones en Ajustes."),
            CheckRow(Tone.INFO, "Tipos de aviso", "Algunos apagados", "Los eliges en «Avisos en el teléfono»."),
            CheckRow(Tone.WARNING, "Conexión", "Sin conexión", "Los avisos llegan cuando vuelva."),
        )
        val app = listOf(
            CheckRow(Tone.INFO, "Versión", "0.1.0", null),
            CheckRow(Tone.GOOD, "Conexión", "Hay conexión", null),
            CheckRow(Tone.INFO, "Sesión", "Con Cl@ve permanente", null),
        )
        fun view(rows: List<CheckRow>, copied: String?) = Screen.Diagnosis(
            DiagnosisView("Para quien te ayude por teléfono.", rows, "Copiar como texto", copied, "Mirar otra vez", "No lleva tu nombre ni ningún dato tuyo."),
        )
        return listOf(
            page("alerts-diagnosis", "No me llegan los avisos", view(push, null)),
            page("diagnosis", "Estado de la aplicación", view(app, null)),
            page("diagnosis-copied", "Estado de la aplicación", view(app, "Copiado. Pégalo donde quieras compartirlo.")),
        )
    }
}
