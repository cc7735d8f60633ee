# Textos en español. Se escriben, no se traducen: tú, frases cortas, verbos de cada día.
# Qué ha pasado, qué significa para ti, qué hacer: en este orden.

## Marco
app-name = Importass abierto
language-name = Español
starting = Abriendo tus datos…
back = Volver
skip = Saltar al contenido
navigation = Principal
retry = Volver a intentarlo
refresh = Actualizar
cancel = Cancelar
page-previous = Anteriores
page-next = Siguientes
copied = Copiado
not-copied = No se ha podido copiar. Selecciónalo y cópialo tú.
no-such-place = Esa dirección no existe en esta aplicación
tab-home = Inicio
tab-services = Servicios
tab-documents = Documentos
tab-settings = Ajustes
bell-more = 9+
bell-spoken = { $n ->
    [0] Avisos: nada sin leer
    [one] Avisos: { $n } sin leer
   *[other] Avisos: { $n } sin leer
}
bell-spoken-more = Avisos: más de 9 sin leer
stripe = Actúas en nombre de { $name }
stripe-back = Volver a lo mío
line-offline = Sin conexión. Puedes seguir leyendo lo que ya tienes.
line-offline-since = Sin conexión. Lo que ves es de { $ago }.
line-old = No hemos podido actualizar. Lo que ves es de { $ago }.
disclaimer = Esta aplicación es abierta y no pertenece a la Administración. Se conecta a un servidor de pruebas.

## Fuera del núcleo: solo lo que la web necesita antes de que el núcleo hable
shell-crashed-title = La aplicación se ha parado
shell-crashed-text = Ha ocurrido un fallo nuestro. Tus datos siguen guardados en este dispositivo. Ábrela de nuevo para continuar.
shell-crashed-reload = Abrir de nuevo
shell-elsewhere-title = La aplicación ya está abierta
shell-elsewhere-text = Está abierta en otra pestaña o ventana. Solo puede estar en una para no mezclar tus datos.
shell-elsewhere-take-over = Usarla aquí
shell-panel = Panel de pruebas
shell-no-script = Esta aplicación necesita JavaScript. Actívalo en tu navegador y vuelve a abrir la página.

## Fechas y plazos
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-long = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
ago-now = ahora mismo
ago-minutes = hace { $n } min
ago-hours = hace { $n } h
ago-days = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
days-left = { $n ->
    [0] hoy es el último día
    [one] queda { $n } día
   *[other] quedan { $n } días
}
days-over = el plazo ya terminó
term = { $until } ({ $left })

## Errores comunes
error-phone = Si lo necesitas ya, llama al 91 908 70 67.
error-offline-title = No hay conexión
error-offline = No hemos podido llegar al servidor. Comprueba la cobertura o el wifi y vuelve a intentarlo.
error-timeout-title = El servidor tarda demasiado
error-timeout = No ha contestado a tiempo. Vuelve a intentarlo dentro de un momento.
error-unavailable-title = El servicio no funciona ahora
error-unavailable = Es un problema del servidor, no tuyo. No se ha perdido nada. Vuelve a intentarlo dentro de unos minutos.
error-unavailable-until = { $minutes ->
    [one] El servidor pide esperar { $minutes } minuto. No se ha perdido nada. Vuelve a intentarlo después.
   *[other] El servidor pide esperar { $minutes } minutos. No se ha perdido nada. Vuelve a intentarlo después.
}
error-closed-title = Este servicio está cerrado
error-closed = Ahora mismo está cerrado. Lo que ya tienes guardado puedes seguir leyéndolo.
error-closed-until = Estará cerrado hasta el { $until }. Lo que ya tienes guardado puedes seguir leyéndolo.
error-malformed-title = No entendemos la respuesta
error-malformed = El servidor ha contestado algo que no esperábamos. No se ha guardado nada. Vuelve a intentarlo.
error-device-key-title = No podemos usar la clave de este dispositivo
error-device-key = Sin ella no podemos hablar con el servidor de forma segura. Cierra la aplicación y ábrela de nuevo.
error-signed-out-title = Tu sesión ha terminado
error-signed-out = Entra de nuevo para continuar.
error-not-found-title = No lo encontramos
error-not-found = Puede que ya no exista o que no sea tuyo. Vuelve atrás y entra desde la lista.
error-level-title = Hace falta otra forma de entrar
error-level = Para esto tienes que entrar con Cl@ve o con certificado digital.
error-not-allowed-title = El apoderamiento no llega a esto
error-not-allowed = Pide a la persona que representas que lo consulte ella, o que amplíe el apoderamiento en la sede electrónica.
error-refused-title = El servidor no lo ha aceptado
error-refused = No se ha hecho nada. Revisa lo que has escrito y vuelve a intentarlo.
error-disk-full-title = No queda sitio en este dispositivo
error-disk-full = No hemos podido guardarlo. Libera espacio y vuelve a intentarlo.
start-disk-full-title = { error-disk-full-title }
start-disk-full = La aplicación necesita un poco de sitio para abrirse. No se ha perdido nada: libera espacio y vuelve a intentarlo.
error-read-only-title = No se puede escribir en este dispositivo
error-read-only = No hemos podido guardarlo. Lo que ya tienes se puede leer. Comprueba el almacenamiento del dispositivo y vuelve a intentarlo.
start-read-only-title = { error-read-only-title }
start-read-only = Así no podemos abrir lo que tienes guardado, pero no se ha perdido nada. Reinicia el dispositivo, comprueba su almacenamiento y vuelve a intentarlo.
error-db-title = No podemos leer los datos guardados aquí
error-db = Siguen en el servidor. Cierra la aplicación y ábrela de nuevo.
error-db-keys-title = Este dispositivo no nos da la llave de tus datos
error-db-keys = No se ha perdido nada. Desbloquea el teléfono y vuelve a intentarlo; si sigue igual, reinícialo.
store-lost-title = Hemos empezado de nuevo en este dispositivo
store-lost = La llave de los datos guardados aquí ya no servía y los hemos borrado. Todo lo que estaba en la Tesorería sigue allí y vuelve a descargarse; lo que hiciste sin conexión y no llegó a enviarse tendrás que repetirlo.
error-db-busy-title = La aplicación ya está abierta
error-db-busy = Ciérrala en la otra pestaña o ventana y vuelve a intentarlo.
error-db-new-title = Estos datos son de una versión más nueva
error-db-new = Actualiza la aplicación para abrirlos. No se ha borrado nada.
error-no-browser-title = No hemos podido abrir el navegador
error-no-browser = Ábrelo tú y entra en la sede electrónica de la Seguridad Social.
too-old-title = Actualiza la aplicación
too-old = Esta versión ya no puede hablar con el servidor. Instala la nueva; tus datos guardados se conservan.

## Entrar
welcome-title = Entra en tu área personal
welcome-intro = Consulta tus avisos, tus documentos y la regularización de tus cuotas de autónomo.
welcome-links-label = Sin entrar
capacity-label = ¿Para quién entras?
capacity-interested = Para mí
capacity-representative = Para otra persona, con apoderamiento
methods-label = ¿Cómo quieres entrar?
method-sms = Vía SMS
method-sms-note = Con un código que llega al móvil que comunicaste a la Seguridad Social
method-sms-not-representative = Para actuar por otra persona hace falta Cl@ve o certificado
method-clave-permanente = Cl@ve permanente
method-clave-permanente-note = Con tu DNI o NIE y tu contraseña
method-clave-movil = Cl@ve Móvil
method-clave-movil-note = Confirmas en la app Cl@ve de tu móvil
method-certificate = Certificado digital
method-certificate-note = Con el certificado instalado en este dispositivo
method-closed = Cerrado en este momento. Prueba con otra forma de entrar.
sms-title = Entrar vía SMS
sms-intro = Escribe tus datos. Te enviaremos un código al móvil.
identifier-label = DNI o NIE
identifier-hint = Con la letra. Por ejemplo, 01234567L
identifier-empty = Escribe tu DNI o NIE.
identifier-digit = En la posición { $position } hay «{ $found }» y debería haber una cifra.
identifier-last-letter = Al final falta la letra: en la posición { $position } hay «{ $found }».
identifier-length = { $n ->
    [one] Has escrito { $n } carácter. Un DNI o NIE tiene 9, letra incluida.
   *[other] Has escrito { $n } caracteres. Un DNI o NIE tiene 9, letra incluida.
}
identifier-letter = La letra «{ $found }» no corresponde a ese número. Revisa las cifras y la letra.
birth-date-label = Fecha de nacimiento
birth-date-hint = Día, mes y año. Por ejemplo, 03/04/1980
birth-date-empty = Escribe tu fecha de nacimiento.
birth-date-form = Escríbela como día/mes/año, con el año de cuatro cifras. Por ejemplo, 03/04/1980.
birth-date-no-such-day = Ese día no existe. Revisa el día y el mes.
birth-date-future = Esa fecha aún no ha llegado. Revisa el año.
birth-date-too-long-ago = Esa fecha es de hace más de 120 años. Revisa el año.
mobile-label = Móvil
mobile-hint = El que comunicaste a la Seguridad Social. 9 cifras.
mobile-empty = Escribe tu móvil.
mobile-character = Hay un «{ $found }» y solo puede haber cifras.
mobile-foreign = Tiene que ser un móvil español, con prefijo +34.
mobile-length = { $n ->
    [one] Has escrito { $n } cifra. Un móvil tiene 9.
   *[other] Has escrito { $n } cifras. Un móvil tiene 9.
}
mobile-not-mobile = No es un móvil: los móviles empiezan por 6, o por 71, 72, 73 o 74.
sms-submit = Enviar código
sms-busy = Enviando…
sms-other-ways = Entrar de otra forma
sms-how-to-communicate = Cómo comunicar tu móvil
sms-not-communicated-title = Este móvil no está comunicado
sms-not-communicated = La Seguridad Social no tiene este móvil como tuyo, así que no puede enviarte el código. Entra de otra forma y comunícalo en Ajustes, o mira cómo hacerlo.
sms-mismatch-title = Los datos no coinciden
sms-mismatch = El DNI o NIE y la fecha de nacimiento no coinciden con los que tiene la Seguridad Social. Revísalos. Si son correctos, entra de otra forma o llama: puede haber un error en tu ficha.
code-title = Escribe el código
code-intro = { $n ->
    [one] Hemos enviado un código de { $digits } cifras al { $to }. Vale { $n } minuto.
   *[other] Hemos enviado un código de { $digits } cifras al { $to }. Vale { $n } minutos.
}
code-label = Código
code-hint = Lo encontrarás en el SMS. Puedes pegarlo.
code-submit = Entrar
code-busy = Comprobando…
code-resend = Pedir otro código
code-empty = Escribe el código que te ha llegado.
code-form = El código tiene { $n } cifras. Revisa que no falte ninguna.
code-wrong = { $n ->
    [0] Ese no es el código.
    [one] Ese no es el código. Te queda { $n } intento.
   *[other] Ese no es el código. Te quedan { $n } intentos.
}
code-expired-title = El código ha caducado
code-expired = Pide otro y escríbelo antes de 5 minutos.
code-too-many-tries-title = Demasiados intentos con este código
code-too-many-tries = Por tu seguridad ya no vale. Pide otro código, o entra de otra forma.
code-too-many-codes-title = Has pedido demasiados códigos
code-too-many-codes = Espera 10 minutos y pide otro. Mientras, puedes entrar de otra forma.
code-too-many-codes-until = Podrás pedir otro a partir del { $until }. Mientras, puedes entrar de otra forma.
browser-title = Sigue en el navegador
browser-text = Te hemos llevado a Cl@ve. Cuando termines, volverás aquí.
cancel-sign-in = Cancelar la entrada
sign-in-no-browser-title = No hemos podido abrir el navegador
sign-in-no-browser = Sin él no se puede entrar con Cl@ve ni con certificado. Ábrelo tú e inténtalo otra vez, o entra vía SMS.
sign-in-unreachable-title = No hay conexión con Cl@ve
sign-in-unreachable = Comprueba la cobertura o el wifi y vuelve a intentarlo.
sign-in-provider-title = Cl@ve no ha podido identificarte
sign-in-provider = No entendemos su respuesta. Vuelve a intentarlo o entra de otra forma.
sign-in-refused-title = No se ha completado la entrada
sign-in-refused = Se canceló o se rechazó en Cl@ve. Puedes volver a intentarlo.
sign-in-foreign-title = Esa entrada ya no vale
sign-in-foreign = Se había empezado en otro momento o en otro sitio. Empieza de nuevo.
keep-session = Continuar la sesión
keep-session-question = Tu sesión está a punto de terminar
keep-session-effect = Por seguridad termina cuando no la usas. Si continúas, no pierdes nada de lo que estás haciendo.
keep-session-said = Tu sesión continúa.
locked-title = Aplicación bloqueada
locked-text = Así nadie más ve tus datos. Ábrela con lo mismo que desbloquea tu teléfono: PIN, patrón, huella o cara. No hace falta conexión.
locked-said = La aplicación se ha bloqueado.
unlock = Desbloquear
unlock-busy = Esperando a tu teléfono…
unlock-reason = Abre tus datos de la Seguridad Social
unlock-denied-title = Tu teléfono no te ha reconocido
unlock-denied = Vuelve a intentarlo con tu PIN, patrón, huella o cara.
unlock-locked-out-title = Demasiados intentos
unlock-locked-out = Tu teléfono ha bloqueado la huella o la cara durante un rato. Desbloquéalo con tu PIN o patrón y vuelve a intentarlo.
kept-text = Puedes seguir leyendo lo que está guardado en este teléfono, aunque no tengas conexión. Para hacer gestiones, entra de nuevo.
kept-open = Leer lo guardado
line-reading = Tu sesión ha terminado: estás leyendo lo guardado en este teléfono.
line-reading-sign-in = Entrar de nuevo
session-ended-title = Tu sesión ha terminado
session-ended = Por seguridad termina al cabo de un tiempo. Entra de nuevo: volverás a donde estabas.
session-reused-title = Hemos cerrado tu sesión por seguridad
session-reused = Alguien ha usado una copia de la llave de tu sesión. Entra de nuevo y, si no has sido tú, sal de todos los dispositivos en Ajustes.
signed-out-title = Has salido
signed-out = Hemos borrado tus datos de este dispositivo.
signed-out-offline-title = Has salido de este dispositivo
signed-out-offline = Hemos borrado tus datos de aquí. Sin conexión no hemos podido avisar al servidor: la sesión terminará sola en unos minutos.
signed-out-everywhere-title = Has salido de todos los dispositivos
signed-out-everywhere = Ninguna sesión tuya sigue abierta.

## Ofrecimientos
primer-later = Ahora no
primer-no = No, gracias
primer-note = Puedes cambiarlo cuando quieras en Ajustes.
primer-push-title = ¿Te avisamos en el móvil?
primer-push = Te enviaremos una notificación cuando haya algo nuevo, para que no se te pase un plazo.
primer-push-points =
    Solo dice que hay algo nuevo: nunca tu nombre ni tus importes.
    Es un aviso. La notificación que cuenta está siempre en la sede electrónica.
primer-push-accept = Sí, avisarme
primer-biometrics-title = ¿Quieres entrar con huella o cara?
primer-biometrics = La próxima vez entrarás más rápido. Puedes porque tienes Cl@ve permanente.
primer-biometrics-points =
    Tu huella o tu cara no salen del dispositivo.
    Las otras formas de entrar siguen disponibles.
primer-biometrics-accept = Sí, activarlo
biometrics-reason = Para activar la entrada con huella o cara

## Representación
represented-title = Personas a las que representas
represented-choose = ¿En nombre de quién?
represented-intro = Verás lo que permite cada apoderamiento. Su área personal (datos, móvil, cuenta, archivo) nunca se abre a otra persona.
represented-search = Buscar por nombre o DNI
represented-count = { $n ->
    [0] Ninguna persona
    [one] { $n } persona
   *[other] { $n } personas
}
represented-unread = Hay avisos sin leer
represented-myself = Seguir como { $name }
represented-said-myself = Vuelves a lo tuyo
represented-note = { $identifier } · { $power } · hasta el { $until }
represented-loading = Buscando apoderamientos…
represented-empty-title = No representas a nadie
represented-empty = Cuando alguien te apodere en la sede electrónica y tú lo aceptes, aparecerá aquí.
represented-none-found-title = No hay nadie con ese nombre o DNI
represented-none-found = Revisa lo que has escrito.
represented-sms-title = Vía SMS no se puede representar
represented-sms = Para actuar por otra persona, sal y entra con Cl@ve o con certificado.
power-general = apoderamiento general
power-by-matter = por materias
power-by-procedure = por trámites
power-gone-title = Ese apoderamiento ya no está en vigor
power-gone = Hemos borrado de este dispositivo los datos de esa persona. Vuelves a lo tuyo.

## Inicio
home-title = Inicio
home-greeting = Hola, { $name }
home-acting = Lo de { $name }
home-due = Lo primero
home-loading = Mirando si tienes algo pendiente…
home-nothing-due = No tienes nada pendiente.
home-situation = Tu situación
home-ways = Ir a
situation-since = De alta desde
situation-activity = Actividad
situation-quota = Cuota de cada mes
due-read-title = Tienes una notificación por leer
due-read = Ábrela en la sede electrónica hasta el { $until } ({ $left }). Después contará como rechazada y los plazos correrán igual.
due-read-link = Regularización de { $year }
due-pay-title = Tienes que ingresar { $amount }
due-pay = Hasta el { $until } ({ $left }). Después se reclama como deuda, con recargo.
due-hearing-title = Trámite de audiencia de { $year } abierto
due-hearing = Puedes revisar el cálculo hasta el { $until } ({ $left }). Después se dicta la resolución.
due-year-link = Ver la regularización de { $year }

## Avisos
notices-title = Avisos
notice-title = Aviso
notices-search = Buscar en los avisos
filters-label = Mostrar
filter-inbox = Todos
filter-unread = Sin leer
filter-official = Notificaciones
filter-debt = Deudas
filter-archived = Archivados
notices-select = Seleccionar
notices-selected = { $n ->
    [0] Ninguno seleccionado
    [one] { $n } seleccionado
   *[other] { $n } seleccionados
}
notices-select-all = Seleccionar los de esta página
notices-stop-selecting = Terminar
notices-position = Avisos { $first } a { $last }
notices-loading = Buscando tus avisos…
notice-loading = Abriendo el aviso…
notice-unread = Sin leer
notice-pinned = Fijado
notices-empty-title = No tienes avisos
notices-empty = Aquí llegarán los avisos de notificaciones, regularizaciones y deudas.
notices-none-unread-title = Lo has leído todo
notices-none-unread = Cuando llegue un aviso nuevo, lo verás aquí y en la campana.
notices-none-archived-title = No has archivado ningún aviso
notices-none-archived = Los que archives salen de la lista y se guardan aquí.
notices-none-kind-title = No hay avisos de este tipo
notices-none-kind = Cuando llegue alguno, lo verás aquí.
notices-none-found-title = Ningún aviso con esas palabras
notices-none-found = Prueba con otra palabra o cambia el filtro.
notices-not-allowed-title = El apoderamiento no incluye los avisos
notices-not-allowed = Pide a la persona que representas que lo amplíe en la sede electrónica.
notice-gone-title = Este aviso ya no está
notice-gone = Se ha retirado, o no es tuyo. Vuelve a la lista.
notices-said-unread = { $n ->
    [one] Marcado como no leído
   *[other] { $n } marcados como no leídos
}
notices-said-pinned = { $n ->
    [one] Fijado arriba
   *[other] { $n } fijados arriba
}
notices-said-unpinned = Ya no está fijado
notices-said-archived = { $n ->
    [one] Archivado
   *[other] { $n } archivados
}
notices-said-restored = { $n ->
    [one] Devuelto a la lista
   *[other] { $n } devueltos a la lista
}
action-read = Marcar como leído
action-unread = Marcar como no leído
action-pin = Fijar arriba
action-unpin = Dejar de fijar
action-archive = Archivar
action-restore = Devolver a la lista
kind-notification = Notificación disponible
kind-regularization = Regularización
kind-debt = Deuda
kind-registration = Altas y bajas
kind-news = Novedades de la aplicación
notice-informs = Este aviso solo informa. Lo que cuenta es la notificación en la sede electrónica.
notice-link-regularization = Ver la regularización de { $year }
notice-link-document = Ver el documento
notice-link-office = Ir a la sede electrónica

## Lo que espera para enviarse
outbox-notices = { $n ->
    [one] un aviso
   *[other] { $n } avisos
  }
outbox-titled = «{ $title }»
outbox-do-read = marcar como leído { $what }
outbox-do-unread = marcar como no leído { $what }
outbox-do-pin = fijar { $what }
outbox-do-unpin = dejar de fijar { $what }
outbox-do-archive = archivar { $what }
outbox-do-restore = devolver a la bandeja { $what }
outbox-do-settings = cambiar tus ajustes
outbox-refused = No se ha podido { $do }: la Tesorería no lo ha aceptado
outbox-refused-more = Tampoco ha aceptado otros cambios que hiciste: vuelven a estar como antes.
outbox-now-read = { $n ->
    [one] El aviso vuelve a estar sin leer.
   *[other] Los avisos vuelven a estar como antes.
  }
outbox-now-unread = { $n ->
    [one] El aviso sigue como leído.
   *[other] Los avisos vuelven a estar como antes.
  }
outbox-now-pin = { $n ->
    [one] El aviso queda sin fijar.
   *[other] Los avisos vuelven a estar como antes.
  }
outbox-now-unpin = { $n ->
    [one] El aviso sigue fijado arriba.
   *[other] Los avisos vuelven a estar como antes.
  }
outbox-now-archive = { $n ->
    [one] El aviso vuelve a estar en tu bandeja.
   *[other] Los avisos vuelven a estar en tu bandeja.
  }
outbox-now-restore = { $n ->
    [one] El aviso sigue archivado.
   *[other] Los avisos siguen archivados.
  }
outbox-now-settings = Siguen valiendo los de antes.
outbox-now-before = Todo queda como estaba antes.
outbox-now-later = Sigue valiendo lo que hiciste después.

## Documentos
documents-title = Documentos
document-title = Documento
documents-search = Buscar en los documentos
documents-none-found-title = Ningún documento con esas palabras
documents-none-found = Prueba con otra palabra del título, el año o el código CEA.
documents-loading = Buscando tus documentos…
document-loading = Abriendo el documento…
documents-position = Documentos { $first } a { $last } de { $total }
documents-empty-title = No hay documentos
documents-empty = Aquí se guardarán las resoluciones, los justificantes y lo que produzcan tus trámites.
document-note = { $date } · { $size }
document-note-here = { $date } · { $size } · guardado aquí
document-gone-title = Este documento no está
document-gone = Se ha retirado, o no es tuyo. Vuelve a la lista.
document-date = Fecha
document-size = Tamaño
document-download = Descargar ({ $size })
document-progress = { $here } de { $all }
document-stop = Parar
document-resume = Seguir descargando
document-again = Descargar otra vez
document-stopped-title = La descarga se ha parado
document-stopped = Se cortó la conexión. Lo que ya ha llegado está guardado: sigue desde ahí cuando quieras.
document-stopped-by-you-title = Descarga en pausa
document-stopped-by-you = Lo que ya ha llegado está guardado.
document-partly-title = Descarga a medias
document-partly = Una parte ya está en este dispositivo. Puedes seguir desde ahí.
document-damaged-title = El documento ha llegado dañado
document-damaged = No coincide con el original, así que no lo hemos guardado. Descárgalo otra vez.
document-too-large-title = Este documento es demasiado grande
document-too-large = Aquí caben documentos de hasta { $most }. Ábrelo en la sede electrónica desde un ordenador.
document-verified = Comprobado: es idéntico al original.
document-said-ready = Documento descargado y comprobado
document-open = Abrir
document-share = Compartir
document-not-opened-title = No hemos podido abrirlo
document-not-opened = Puede que este dispositivo no tenga con qué abrir un PDF. El documento sigue guardado aquí.
cea-label = Código de verificación (CEA)
cea-note = Con él cualquiera puede comprobar el documento en «Verificación de integridad de documentos» de la sede electrónica.
cea-copy = Copiar el código

## Regularización
years-title = Regularización de cuotas
years-intro = Cada año se comparan las cuotas que pagaste con tus ingresos reales. De ahí sale una devolución, un ingreso o nada.
years-loading = Buscando tus regularizaciones…
years-empty-title = No tienes regularizaciones
years-empty = Aparecerán aquí cuando termine el primer año en que cotices como autónomo por ingresos reales.
year-title = Regularización de { $year }
year-none-title = No hay regularización de ese año
year-none = Vuelve a la lista y elige otro año.
year-office = Ir a la sede electrónica a leerla
year-estimate = Calcular una estimación
year-estimate-note = Con el simulador. Es orientativa: lo que cuenta será la comunicación.
year-detail = Consulta detalle
year-document = Ver la resolución (PDF)
year-document-hearing = Ver la comunicación (PDF)
guide-link = Guía breve del trabajo autónomo
regularization-not-allowed-title = El apoderamiento no incluye la regularización
regularization-not-allowed = Pide a la persona que representas que lo amplíe en la sede electrónica.
state-provisional-title = Pendiente de notificación
state-provisional = Todavía no hay nada decidido. Cuando la haya, te avisaremos de que tienes una notificación en la sede electrónica.
state-hearing-available-title = Pendiente de lectura de notificación
state-hearing-available = Tienes una comunicación del trámite de audiencia en la sede electrónica. Ábrela y firma el acuse para ver el cálculo y poder contestar.
state-resolution-available-title = Pendiente de lectura de notificación
state-resolution-available = La resolución está en la sede electrónica. Ábrela y firma el acuse para ver el resultado.
state-hearing-open-title = Trámite de audiencia abierto
state-hearing-open = Este es el cálculo previo. Aún no hay resolución: no tienes nada que pagar ni que recurrir todavía.
state-hearing-closed-title = Trámite de audiencia terminado
state-hearing-closed = No tienes que hacer nada. Espera la resolución: te avisaremos cuando esté en la sede electrónica.
state-signed-title = Resumen de la regularización
state-signed = Firmaste el acuse de la resolución. Este es el resultado.
state-rejected-title = Notificación rechazada por no abrirla en 10 días ({ $date })
state-rejected = Aunque no la abriste, cuenta como notificada desde ese día y los plazos corren igual. Este es el resultado.
state-paid-title = Regularización pagada
state-paid = Hemos recibido tu ingreso. No tienes que hacer nada más.
state-in-claim-title = Deuda reclamada
state-in-claim = No se ingresó en plazo y se reclama como deuda, con recargo. Llama si no la has recibido.
state-refunded-title = Devolución hecha
state-refunded = El dinero se ha enviado a la cuenta que tienes comunicada.
state-under-appeal-title = Recurso presentado
state-under-appeal = Tu recurso de alzada está en estudio. Si en 3 meses no hay respuesta, se entiende rechazado.
state-firm-title = Regularización firme
state-firm = Ha terminado: ya no se puede recurrir ni cambiar.
result-refund-title = A devolver
result-refund = Cotizaste de más. Te lo devuelven de oficio, sin que tengas que pedirlo.
result-pay-title = A ingresar
result-pay = Cotizaste de menos para tus ingresos. No lleva recargo ni intereses si lo ingresas en plazo.
result-agreed-title = Acorde
result-agreed = Lo que cotizaste corresponde a tus ingresos. No hay nada que pagar ni que devolver.
result-not-regularized-title = Sin regularización
result-not-regularized = Este año no se regulariza: tus bases provisionales son definitivas.
result-hearing = Es el resultado previsto si no contestas. Lo definitivo será la resolución.
result-hearing-closed = Es el resultado que se comunicó. Lo definitivo será la resolución.
result-waived-title = Renunciaste a la devolución
result-waived = No se te devolverá esta cantidad: tu base más alta contará para la pensión. La resolución lo confirmará.
act-hearing = Comunicación del trámite de audiencia
act-resolution = Resolución
fact-act = Qué es
fact-available = En la sede electrónica desde
fact-read-until = Se puede abrir hasta
fact-signed = Acuse firmado
fact-rejected = Rechazada por no abrirla
fact-hearing-until = Puedes contestar hasta
fact-pay-until = Plazo para ingresar
fact-refund-before = La devolución llega antes del
fact-appeal-until = Plazo para recurrir
detail-title = Detalle de { $year }, mes a mes
detail-loading = Buscando el detalle…
detail-not-notified-title = El detalle aún no se puede ver
detail-not-notified = Se abre cuando firmas el acuse de la notificación en la sede electrónica.
detail-days = Días que se regularizan
detail-average-income = Ingreso medio al mes
detail-bracket = Tramo
bracket-reduced = { $n } de la tabla reducida
bracket-general = { $n } de la tabla general
detail-average-base = Base media que pagaste
detail-definitive-base = Base definitiva al mes
detail-caption = Bases y cuotas de { $year }
detail-total = Total
detail-explanation = Base de cotización: la cantidad sobre la que se calcula tu cuota. Cada mes, la diferencia entre la base definitiva y la que pagaste se multiplica por el tipo.
column-month = Mes
column-provisional = Base que pagaste
column-definitive = Base definitiva
column-difference = Diferencia
column-rate = Tipo
column-amount = Cuota
month-spoken = { $month }: pagaste por una base de { $provisional }, la definitiva es { $definitive }, diferencia { $difference }, cuota { $amount }
excluded-flat-rate = Tarifa plana: no se regulariza
excluded-benefit = Cobrabas una prestación: no se regulariza
excluded-late-registration = Alta fuera de plazo: no se regulariza
excluded-consecrated-life = Vida consagrada: no se regulariza
excluded-not-registered = Sin alta este mes

## Datos de contacto
contact-title = Móvil y correo
contact-intro = A ellos te llegan los códigos y los avisos de la Seguridad Social.
contact-loading = Buscando tus datos…
contact-mobile = Móvil
contact-email = Correo electrónico
contact-none = No comunicado
change-mobile = Cambiar el móvil
communicate-mobile = Comunicar un móvil
change-email = Cambiar el correo
communicate-email = Comunicar un correo
contact-not-allowed-title = Esto es del área personal
contact-not-allowed = Ningún apoderamiento abre los datos de contacto de otra persona. Solo ella puede verlos y cambiarlos.
change-mobile-title = Móvil nuevo
change-email-title = Correo nuevo
change-intro = Te enviaremos un código para comprobar que es tuyo. Hasta que lo escribas no cambia nada.
mobile-new-label = Móvil nuevo
email-label = Correo electrónico nuevo
email-hint = Por ejemplo, nombre@example.es
email-empty = Escribe tu correo.
email-at = Falta la arroba (@), o hay más de una.
email-name = Revisa lo que va antes de la arroba: no puede tener espacios ni signos raros.
email-domain = Revisa lo que va después de la arroba: falta algo como «example.es».
change-submit = Enviar código
change-code-intro = { $n ->
    [one] Hemos enviado un código de { $digits } cifras a { $to }. Vale { $n } minuto. Al escribirlo se registra el cambio.
   *[other] Hemos enviado un código de { $digits } cifras a { $to }. Vale { $n } minutos. Al escribirlo se registra el cambio.
}
change-code-submit = Registrar el cambio
change-busy = Registrando…
outcome-title = Cambio de datos de contacto
outcome-done-title = Cambio registrado
outcome-done = Guarda el número de registro: es tu justificante.
outcome-unknown-title = No sabemos si tu cambio ha llegado
outcome-unknown = Se cortó la conexión mientras lo enviábamos. No lo envíes otra vez: pregunta primero si llegó.
outcome-ask = Preguntar si ha llegado
outcome-see = Ver el resultado
outcome-asking = Preguntando…
outcome-not-done-title = Tu cambio no llegó
outcome-not-done = No se ha cambiado nada. Puedes hacerlo de nuevo.
outcome-go-on = Continuar
registry-number = Número de registro
registered-at = Fecha y hora

## Ajustes
settings-title = Ajustes
settings-account = { $name } · { $identifier } · { $method }
settings-alerts = Avisos y acceso
settings-language = Idioma
settings-theme = Aspecto
settings-session = Sesión
theme-system = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
push-label = Notificaciones en el móvil
push-note = Te dicen que hay algo nuevo, sin datos personales
push-denied-title = El dispositivo no permite notificaciones
push-denied = Actívalas en los ajustes del dispositivo y vuelve a probar
push-no-hardware-title = Este dispositivo no recibe notificaciones
push-no-hardware = Este dispositivo no puede recibirlas
push-not-offered = No disponible
push-said-on = Notificaciones activadas
biometrics-label = Entrar con huella o cara
biometrics-note = En lugar de escribir la contraseña
biometrics-denied-title = No te hemos reconocido
biometrics-denied = Prueba otra vez, o entra de otra forma
biometrics-locked-out-title = Demasiados intentos
biometrics-locked-out = El dispositivo ha bloqueado la huella o la cara. Desbloquéalo con tu PIN y vuelve a probar.
biometrics-no-hardware-title = Este dispositivo no lee huella ni cara
biometrics-no-hardware = Este dispositivo no tiene lector, o no está configurado
biometrics-not-offered = Solo para quien tiene Cl@ve permanente
biometrics-said-on = Entrada con huella o cara activada
sign-out = Salir de este dispositivo
sign-out-question = ¿Salir de este dispositivo?
sign-out-effect = Se borrarán de aquí tus avisos y documentos descargados. En el servidor siguen; al entrar volverás a tenerlos.
sign-out-loses = Sin conexión no hemos podido enviar esto y se perdería: { $what }.
sign-out-everywhere = Salir de todos los dispositivos
sign-out-everywhere-question = ¿Salir de todos los dispositivos?
sign-out-everywhere-effect = Se cerrarán todas tus sesiones, también esta, y se borrarán tus datos de este dispositivo.
about = Importass abierto { $version }. No pertenece a la Administración.

## Servicios
services-title = Servicios
services-heading = Servicios
specials-heading = Especial sobre
services-help-heading = Ayuda
service-altas-bajas-title = Altas, bajas y modificaciones
service-altas-bajas-note = Empezar, dejar o cambiar tu actividad
service-altas-bajas-intro = Para trabajar por cuenta propia tienes que darte de alta antes de empezar.
service-altas-bajas-1-heading = Cuándo
service-altas-bajas-1 =
    El alta se pide antes de empezar, como mucho 60 días naturales antes.
    La baja y los cambios se comunican en los 6 días naturales siguientes.
service-altas-bajas-2-heading = Cambiar la base
service-altas-bajas-2 =
    Puedes cambiar tu base de cotización 6 veces al año, según lo que esperes ganar.
    Si lo pides en enero o febrero, vale desde el 1 de marzo; en marzo o abril, desde el 1 de mayo, y así cada dos meses.
service-altas-bajas-3-heading = Dónde se hace
service-altas-bajas-3 = En la sede electrónica de la Seguridad Social, con Cl@ve o certificado.
service-pagos-deudas-title = Pagos y deudas
service-pagos-deudas-note = Cuotas, regularización y deudas
service-pagos-deudas-intro = Aquí ves qué tienes que pagar, hasta cuándo y qué pasa después.
service-pagos-deudas-1-heading = La cuota de cada mes
service-pagos-deudas-1 = Se paga dentro del mismo mes, por domiciliación bancaria.
service-pagos-deudas-2-heading = Si no se paga a tiempo
service-pagos-deudas-2 =
    Si presentaste lo que debías a tiempo, el recargo es del 10 % durante el primer mes y del 20 % desde el segundo.
    También puedes pedir un aplazamiento en la sede electrónica.
service-datos-personales-title = Datos personales
service-datos-personales-note = Móvil, correo y cómo comunicarlos
service-datos-personales-intro = Con tu móvil comunicado puedes entrar vía SMS y recibir avisos.
service-datos-personales-1-heading = Comunicar tu móvil por primera vez
service-datos-personales-1 =
    Si tienes Cl@ve o certificado: entra con uno de ellos y comunícalo en Ajustes, en «Móvil y correo».
    Si no: pídelo en el portal de la Seguridad Social con una foto de tu DNI o NIE, una foto tuya y una prueba de que la línea es tuya.
service-datos-personales-2-heading = Si cambias de número
service-datos-personales-2 = Cámbialo antes de perder el antiguo. Te enviaremos un código al nuevo para comprobar que es tuyo.
service-obtener-clave-title = Obtener Cl@ve Permanente
service-obtener-clave-note = Para entrar con usuario y contraseña
service-obtener-clave-intro = Con Cl@ve permanente entras con tu DNI o NIE y una contraseña, y puedes usar la huella o la cara.
service-obtener-clave-1-heading = Cómo registrarse
service-obtener-clave-1 =
    Por videoidentificación, en la página de Cl@ve.
    Con certificado digital o DNI electrónico.
    Por carta de invitación, con el código de 16 caracteres que trae.
    En una oficina de registro, con cita previa.
service-obtener-clave-2-heading = Después
service-obtener-clave-2 = Activa tu contraseña en la página de Cl@ve con el código de activación que te den.
service-trabajo-autonomo-title = Trabajo autónomo
service-trabajo-autonomo-note = Cotizar según lo que ganas
service-trabajo-autonomo-intro = Como autónomo eliges una base según lo que esperas ganar. Al año siguiente se compara con lo que ganaste de verdad.
service-trabajo-autonomo-1-heading = Lo que se cobra cada mes
service-trabajo-autonomo-1 = En 2026 la cuota es el 31,50 % de tu base de cotización.
service-trabajo-autonomo-2-heading = Tarifa plana
service-trabajo-autonomo-2 = Reduce la cuota durante los 12 primeros meses completos. El importe de 2026: importe no publicado.
service-empleo-hogar-title = Empleo de hogar
service-empleo-hogar-note = Si trabajas en casas o contratas a alguien
service-empleo-hogar-intro = Quien contrata es quien da de alta y paga las cuotas, aunque sean pocas horas.
service-empleo-hogar-1-heading = Si contratas
service-empleo-hogar-1 = Da de alta a la persona antes de que empiece, en la sede electrónica de la Seguridad Social.
service-empleo-hogar-2-heading = Si trabajas en casas
service-empleo-hogar-2 = Comprueba que estás de alta en tu informe de vida laboral. Si no lo estás, llama.
service-artistas-title = Artistas
service-artistas-note = Cotización de artistas autónomos
service-artistas-intro = Hay una cuota reducida para artistas autónomos con ingresos bajos.
service-artistas-1-heading = Con ingresos de hasta 3.000 € al año
service-artistas-1 = Puedes pedir una base especial. En 2026 es de 526,14 € al mes.
service-estudiantes-title = Estudiantes en prácticas
service-estudiantes-note = Prácticas formativas y cotización
service-estudiantes-intro = Las prácticas formativas cotizan a la Seguridad Social, sean o no pagadas.
service-estudiantes-1-heading = Quién hace el alta
service-estudiantes-1 = La empresa o el centro de estudios. Tú necesitas tu número de la Seguridad Social.

## Ayuda
help-title = Ayuda y teléfonos
help-intro = Si algo no funciona o no lo entiendes, llámanos.
help-call = Llamar al { $number }
help-call-failed = Este dispositivo no puede llamar. Marca el número tú.
phone-regularization = Regularización de autónomos
phone-general = Teléfono general: pulsa la opción 9
help-1-heading = Ten a mano
help-1 = Tu DNI o NIE y, si es por una notificación, su fecha.
help-2-heading = Si no puedes entrar
help-2 =
    Si no llega el SMS, comprueba que es el móvil que comunicaste.
    Si cambiaste de móvil, entra con Cl@ve o certificado y cámbialo en Ajustes.
    Si tu nombre o tu fecha de nacimiento no coinciden, llama: se corrige en tu ficha.
help-3-heading = Si recibes un mensaje sospechoso
help-3 = Nunca te pediremos tu contraseña ni tu tarjeta por teléfono o por SMS. No respondas y llámanos.

## Guía
guide-title = Guía breve del trabajo autónomo
guide-intro = Diez preguntas para entender qué pagas y por qué. Puedes leerla sin conexión.
guide-note = Esta guía informa y no sustituye a la ley. Si algo te afecta, consulta la norma que se cita.
guide-1-question = ¿Cuándo tengo que darme de alta?
guide-1 =
    Antes de empezar a trabajar, y como mucho 60 días naturales antes.
    Si te das de alta tarde, debes las cuotas desde el primer día del mes en que empezaste, con recargo.
guide-1-source = Reglamento general de afiliación (RD 84/1996), artículos 32 y 46
guide-2-question = ¿Qué es la base de cotización?
guide-2 =
    Es la cantidad sobre la que se calcula tu cuota y, más adelante, tus prestaciones y tu pensión.
    La eliges tú entre el mínimo y el máximo del tramo que corresponde a lo que esperas ganar.
guide-2-source = Ley General de la Seguridad Social, artículo 308
guide-3-question = ¿Cómo sé cuál es mi tramo?
guide-3 =
    Calcula lo que te quedará al mes: ingresos menos gastos, más las cuotas que pagas, y réstale un 7 %.
    Si eres socio de una empresa y llevas al menos 90 días así, réstale un 3 %.
guide-3-source = Ley General de la Seguridad Social, artículo 308.1.c
guide-4-question = ¿Cuánto se paga al mes?
guide-4 =
    En 2026, el 31,50 % de tu base. Incluye enfermedad y pensión, accidentes de trabajo, cese de actividad, formación y el mecanismo de equidad (MEI).
    Las cuotas que salen en la prensa suelen ir sin el MEI: lo que te cobran es un poco más.
guide-4-source = Orden PJC/297/2026, artículo 18
guide-5-question = ¿Puedo cambiar la base durante el año?
guide-5 =
    Sí, 6 veces al año. Con cada cambio dices cuánto esperas ganar al mes.
    El cambio vale desde el primer día del periodo siguiente: 1 de marzo, mayo, julio, septiembre, noviembre o enero.
guide-5-source = Reglamento general de cotización (RD 2064/1995), artículos 44 y 45
guide-6-question = ¿Qué es la regularización anual?
guide-6 =
    Al año siguiente, Hacienda dice a la Seguridad Social lo que ganaste de verdad.
    Si pagaste por una base más baja que la de tu tramo, ingresas la diferencia. Si fue más alta, te la devuelven. Si estaba dentro, no cambia nada.
guide-6-source = Reglamento general de cotización (RD 2064/1995), artículo 46
guide-7-question = ¿Hasta cuándo puedo pagar lo que sale a ingresar?
guide-7 =
    Hasta el último día del mes siguiente al de la notificación, sin recargo ni intereses.
    Después se reclama como deuda.
guide-7-source = Ley General de la Seguridad Social, artículo 308.1.c.4.ª
guide-8-question = ¿Cuándo me devuelven lo que pagué de más?
guide-8 =
    De oficio, sin pedirlo, antes del 30 de abril. No lleva intereses.
    Se ingresa en la cuenta que tienes comunicada.
guide-8-source = Ley General de la Seguridad Social, artículo 308.1.c.4.ª
guide-9-question = ¿Qué pasa si no abro la notificación?
guide-9 =
    A los 10 días naturales cuenta como rechazada y los plazos corren igual que si la hubieras leído.
    El aviso del móvil o del correo solo informa: lo que cuenta está en la sede electrónica.
guide-9-source = Ley 39/2015, artículos 41.6 y 43.2
guide-10-question = ¿Y si no estoy de acuerdo con la resolución?
guide-10 =
    Puedes presentar un recurso de alzada en el plazo de un mes. Si en 3 meses no contestan, se entiende rechazado.
    Recurrir no detiene el cobro, salvo que presentes una garantía o deposites el importe.
guide-10-source = Ley 39/2015, artículos 121 y 122; Reglamento general de recaudación (RD 1415/2004), artículo 46

## Actos: contestar al trámite de audiencia
act-busy = Enviando al registro…
act-not-open-title = Esto ya no se puede hacer
act-not-open = El plazo terminó o ya se contestó. Mira debajo cómo está ahora.
figure-changed-title = La cantidad ha cambiado
figure-changed = No hemos enviado nada. Revisa la cantidad nueva antes de decidir.
choices-title = Puedes elegir hasta que termine el trámite
choices-intro = En 2022 cotizabas por una base más alta que la que corresponde a tus ingresos, y puedes mantenerla. Si no haces nada antes del final del { $until }, te devuelven el dinero.
choice-refund-title = Cobrar la devolución
choice-refund = Es lo que se hará si no contestas. No tienes que hacer nada.
choice-keep-title = Mantener la base más alta
choice-keep = Renuncias a la devolución y, a cambio, cada mes de { $year } cuenta con una base mayor para tu pensión y tus prestaciones.
choice-now = Recibes ahora
choice-pension = Base al mes para tu pensión
waive = Renunciar a { $amount }
waiver-title = Renuncia a la devolución
waiver-question = ¿Renuncias a { $amount }?
waiver-effect = No te devolverán ese dinero y la base más alta de { $year } quedará como definitiva. Tómalo como final: no sabemos de ninguna vía para deshacerlo.
waiver-done-title = Renuncia registrada
waiver-done = Guarda el número de registro: es tu justificante. La base más alta se confirmará en la resolución.
waiver-unknown-title = No sabemos si tu renuncia ha llegado
waiver-unknown = Se cortó la conexión mientras la enviábamos. No la envíes otra vez: pregunta primero si llegó.
waiver-not-done-title = Tu renuncia no llegó
waiver-not-done = No se ha cambiado nada. Puedes hacerlo de nuevo mientras el trámite esté abierto.
allegations-title = Alegaciones
allegations-link = Presentar alegaciones
allegations-link-note = Si crees que los datos del cálculo no son correctos
allegations-intro = Explica qué dato de { $year } no es correcto y por qué. Puedes hacerlo hasta el { $until }. Al presentarlas, el trámite queda contestado: después solo falta la resolución.
allegations-label = Tus alegaciones
allegations-hint = Por ejemplo: «En marzo estuve de baja médica y no se ha descontado».
allegations-count = { $n } de { $max } caracteres
allegations-kept = Lo que escribes se guarda en este dispositivo hasta que lo presentes.
allegations-submit = Presentar las alegaciones
allegations-empty = Escribe tus alegaciones antes de presentarlas.
allegations-long = Caben { $max } caracteres. Acórtalas un poco.
allegations-done-title = Alegaciones registradas
allegations-done = Guarda el número de registro: es tu justificante. Las tendrán en cuenta antes de resolver.
allegations-unknown-title = No sabemos si tus alegaciones han llegado
allegations-unknown = Se cortó la conexión mientras las enviábamos. No las envíes otra vez: pregunta primero si llegaron. Tu texto sigue guardado aquí.
allegations-not-done-title = Tus alegaciones no llegaron
allegations-not-done = No se ha presentado nada. Tu texto sigue guardado: puedes enviarlo de nuevo mientras el trámite esté abierto.
fact-answered = Contestaste con
answered-waiver = Renuncia a la devolución
answered-allegations = Alegaciones

## Pagar y recurrir
pay = Pagar { $amount }
payment-note = Pagas con tarjeta en la página de la pasarela de pago, fuera de esta aplicación. El resultado lo confirma el servidor, no la página.
payment-note-done = Lo que ves lo ha confirmado el servidor.
payment-going = Abriendo la página de pago…
payment-ask = Comprobar el pago
payment-asking = Comprobando…
payment-unknown-title = No sabemos cómo terminó tu pago
payment-unknown = No pagues otra vez todavía: compruébalo primero.
payment-open-title = Tienes un pago empezado
payment-open = No se ha cobrado nada por ahora. Si acabas de pagar, compruébalo. Si lo dejaste a medias, puedes empezar de nuevo.
payment-paid-title = Pago hecho
payment-paid = Hemos recibido tu ingreso. Guarda el número de registro.
payment-failed-title = El banco no ha aceptado el pago
payment-failed = No se ha cobrado nada. Prueba con otra tarjeta o pregunta a tu banco.
payment-cancelled-title = Dejaste el pago sin terminar
payment-cancelled = No se ha cobrado nada. Puedes empezar de nuevo cuando quieras, dentro del plazo.
payment-expired-title = El pago caducó
payment-expired = Pasó demasiado tiempo y no se ha cobrado nada. Empieza de nuevo.
payment-duplicate-title = Has pagado dos veces
payment-duplicate = Ya estaba pagado. El segundo pago se te devuelve de oficio: no tienes que pedirlo.
already-paid-title = Ya está pagado
already-paid = No hace falta que pagues otra vez.
fact-refund-account = La recibirás en la cuenta
appeal-title = Si no estás de acuerdo
appeal = Puedes presentar un recurso de alzada hasta el { $until }, en la sede electrónica. La fecha es prudente: no cuenta los festivos de tu municipio, que podrían darte algún día más. Recurrir no detiene el cobro, salvo que presentes una garantía.

## Nuestro cálculo
steps-title = Cómo se ha calculado
step-source = Ver la norma
comparison-note = Este cálculo es nuestro y es orientativo: no sustituye a la resolución.
comparison-same-title = Nuestro cálculo da la misma cantidad
comparison-same = Lo hemos rehecho en este dispositivo, con este criterio: { $criterion }
comparison-rounding-title = Diferencia de redondeo
comparison-rounding = Nuestro cálculo se separa { $amount } en total, un céntimo como mucho cada mes. Es por cómo se redondea; no cambia nada para ti.
comparison-different-title = Nuestro cálculo da otra cantidad
comparison-different = A nosotros nos sale { $ours } y la comunicación dice { $theirs }. Puede que usen un dato que aquí no se ve. Compara los pasos con los datos de tu declaración.
comparison-none-title = No hemos podido rehacer el cálculo
comparison-none = El cálculo usa algún dato que esta aplicación no conoce. Lo que cuenta es la comunicación.
comparison-month = nosotros { $ours }, comunicado { $theirs }
outcome-short-refund = a devolver { $amount }
outcome-short-pay = a ingresar { $amount }
outcome-short-agreed = acorde, sin nada que pagar ni devolver
outcome-short-not-regularized = que no se regulariza
bars-title = Tus bases de { $year }, mes a mes
bars-spoken = Barras con la base que pagaste y la definitiva de cada mes. La definitiva de un mes completo es de { $base }. Los mismos datos están en la tabla.

## Simulador
simulator-title = Simulador de cuotas
simulator-intro = Calcula tu cuota con lo que esperas ganar. Todo se calcula en este dispositivo: no se envía nada. Solo informa.
simulator-year = Año
simulator-worker = Cómo trabajas
worker-plain = Autónomo por tu cuenta
worker-company-member = Socio o administrador de una sociedad
worker-collaborator = Familiar colaborador
simulator-bracket = Tramo
simulator-bracket-hint = Si ya sabes tu tramo, elígelo. Si no, escribe tus ingresos.
bracket-by-income = Según mis ingresos
bracket-up-to = hasta { $up_to } al mes
bracket-between = de { $above } a { $up_to } al mes
bracket-above = más de { $above } al mes
simulator-per = Escribo mis ingresos
per-month = Al mes
per-year = Al año
simulator-income-month = Lo que esperas ganar al mes
simulator-income-year = Lo que esperas ganar al año
simulator-income-hint = Ingresos menos gastos, sin restar la cuota de autónomos. Por ejemplo, 1.450,00
simulator-base = Base que quieres (opcional)
simulator-base-hint = Si la dejas en blanco, calculamos con la mínima de tu tramo.
simulator-flat-rate = Tengo tarifa plana
simulator-submit = Calcular la cuota
simulator-base-below = Para tu tramo la base mínima es { $amount }. Escribe esa o una mayor.
simulator-base-above = Para tu tramo la base máxima es { $amount }. Escribe esa o una menor.
simulator-result = Resultado para { $year }
simulator-said = Tu cuota sería de { $amount } al mes
simulator-unpublished-title = Importe no publicado
simulator-unpublished = Las tablas de ese año todavía no están publicadas. Elige un año que sí lo esté.
simulator-average = Ingreso medio al mes, ya con la deducción
simulator-minimum = Base mínima de tu tramo
simulator-maximum = Base máxima de tu tramo
simulator-chosen = Base con la que calculamos
simulator-at-minimum = Cuota con la base mínima
simulator-at-maximum = Cuota con la base máxima
simulator-quota-month = Cuota al mes
simulator-quota-year = Cuota al año
flat-rate-title = Con tarifa plana pagarías { $amount } al mes
flat-rate = Son { $amount } fijos más { $mei } del MEI (mecanismo de equidad intergeneracional), mientras dure la tarifa plana.
flat-rate-unpublished-title = Tarifa plana de { $year }: importe no publicado
flat-rate-unpublished = La norma que fija su importe no está publicada. La cuota de debajo es la normal, sin tarifa plana.
flat-rate-collaborators-title = Los familiares colaboradores no tienen tarifa plana
flat-rate-collaborators = La cuota de debajo es la normal.
concepts-caption = Tu cuota del mes, por conceptos
column-concept = Concepto
column-quota = Importe
concept-common = Contingencias comunes
concept-professional = Contingencias profesionales
concept-cessation = Cese de actividad
concept-training = Formación profesional
concept-mei = MEI (mecanismo de equidad intergeneracional)
concept-rounding = Redondeo
chart-title = Cuota según los ingresos en { $year }
chart-spoken = Gráfico de la cuota según los ingresos. En tu tramo va de { $minimum } a { $maximum } al mes. Los mismos datos están en la tabla.
chart-income = Ingresos al mes
chart-quota = Cuota al mes
chart-minimum = Cuota mínima
chart-maximum = Cuota máxima
chart-marker = Tú
changes-caption = Cuándo puedes cambiar de base (seis veces al año)
column-ask = Si lo pides
column-effect = Cuenta desde
change-window = del { $from } al { $until }
change-next = Si la cambias hoy, la nueva base cuenta desde el { $effect }.
amount-empty = Escribe una cantidad.
amount-form = Escribe una cantidad en euros, como 1.450,00
amount-decimals = Como mucho dos decimales: los céntimos.
amount-negative = Escribe una cantidad mayor o igual que cero.
amount-too-large = Esa cantidad es demasiado grande. Revísala.

## Entrar con huella o cara

method-biometrics = Huella o cara
method-biometrics-note = Sin contraseña, en este dispositivo
biometrics-title = Huella o cara
biometrics-text = Tu dispositivo te está reconociendo. Si no puedes, cancela y entra de otra forma.
biometrics-sign-in-reason = Para entrar en Importass abierto
biometrics-sms = Entra con Cl@ve para activarlo: con un código por SMS no se puede
biometrics-other = Ahora entra así otra persona en este dispositivo. Si lo activas, ella dejará de poder.
biometrics-nothing-enrolled-title = Este dispositivo no tiene tu huella ni tu cara
biometrics-nothing-enrolled = Añádelas en los ajustes del dispositivo y vuelve a probar.
biometrics-invalidated-title = Han cambiado las huellas o caras de este dispositivo
biometrics-invalidated = Por seguridad ya no sirve para entrar. Entra con Cl@ve permanente y vuelve a activarlo en Ajustes.
biometrics-revoked-title = La entrada con huella o cara ya no vale
biometrics-revoked = Se anuló desde otro dispositivo o al salir de todos. Entra con Cl@ve permanente y vuelve a activarlo en Ajustes.
biometrics-gone-title = Este dispositivo ya no guarda tu entrada
biometrics-gone = Entra con Cl@ve permanente y vuelve a activarlo en Ajustes.
biometrics-failed-title = No hemos podido usar la huella o la cara
biometrics-failed = El dispositivo no ha respondido. Prueba otra vez, o entra de otra forma.

## Avisos en el dispositivo

alerts-title = Avisos en el teléfono
alerts-intro = Elige de qué quieres que te avisemos. El aviso no lleva datos personales: solo dice que hay algo nuevo.
alerts-kinds = De qué te avisamos
alerts-kinds-off = De qué te avisaríamos. Activa primero las notificaciones.
alerts-note = Estos avisos solo informan: nunca son la notificación legal. Esa está en la sede electrónica, y sus plazos corren aunque no te llegue ningún aviso.
alerts-diagnosis = ¿Por qué no me llegan avisos?
push-kind-notification = Cuando haya una notificación esperándote en la sede
push-kind-regularization = Cuando cambie algo en tu regularización
push-kind-debt = Cuando haya una deuda o venza un plazo de pago
push-kind-registration = Cuando cambie un alta o una baja tuya
push-kind-news = Cuando la aplicación tenga algo nuevo para ti
push-said-new = Hay algo nuevo en tus avisos
push-not-registered-title = Todavía no podemos avisarte
push-not-registered = Tienes el permiso dado, pero el servidor aún no conoce este dispositivo. Lo intentaremos otra vez cuando abras la aplicación.
push-no-token-title = Todavía no podemos avisarte
push-no-token = El servicio de notificaciones de tu dispositivo no responde. Revisa la conexión y vuelve a abrir la aplicación.
push-lost-title = No encontramos ese aviso
push-lost = Puede que ya no esté, o que sea de otra persona. Estos son los avisos que tienes.
push-lost-offline-title = Sin conexión no podemos abrir ese aviso
push-lost-offline = Estos son los que hay guardados. Ábrelo desde aquí cuando tengas conexión.

## Mis dispositivos

devices-title = Mis dispositivos
devices-intro = Aquí tienes dónde está abierta tu sesión. Si no reconoces alguno, ciérralo.
devices-loading = Cargando tus dispositivos
devices-empty-title = No hay ninguna sesión abierta
devices-empty = Cuando entres en un dispositivo, aparecerá aquí.
device-unnamed = Dispositivo sin nombre
device-note = { $method } · usado { $ago }
device-method-other = Otra forma de entrar
device-current = Este dispositivo
device-sign-out = Cerrar sesión
device-sign-out-spoken = Cerrar sesión en { $name }
device-question = ¿Cerrar la sesión en { $name }?
device-effect = Allí habrá que entrar de nuevo, y se quita también su entrada con huella o cara. En este dispositivo no cambia nada.
device-ended = Sesión cerrada

## Datos en este dispositivo

storage-title = Datos en este teléfono
storage-intro = Lo que este dispositivo guarda de { $name }, cifrado, para que puedas leerlo sin conexión.
storage-loading = Midiendo lo que hay guardado
storage-size = En total
storage-files = Documentos descargados
storage-files-size = { $n } ({ $size })
storage-delete = Borrar documentos descargados
storage-question = ¿Borrar los documentos descargados?
storage-effect = Se borran de este dispositivo. En el servidor siguen, y puedes descargarlos otra vez.
storage-deleted = Documentos borrados de este dispositivo
storage-note = Para borrar todo lo demás, sal de este dispositivo en Ajustes.

## Ajustes: tiempo sin usar

settings-idle = Bloquear si no la usas
settings-idle-minutes = { $n ->
    [one] Al minuto
   *[other] A los { $n } minutos
}
settings-lock = Bloquear ahora

## Diagnóstico

diagnosis-title = Diagnóstico
diagnosis-intro = Si algo falla y llamas o escribes, esto ayuda a encontrar la causa.
alerts-diagnosis-intro = Revisamos por ti lo que hace falta para que te lleguen avisos.
diagnosis-copy = Copiar como texto
diagnosis-copied = Copiado. Pégalo donde quieras compartirlo.
diagnosis-not-copied = No hemos podido copiarlo
diagnosis-refresh = Comprobar otra vez
diagnosis-note = No lleva tu nombre, tu DNI ni ningún dato tuyo.
check-app = Versión de la aplicación
check-contract = Versión del servicio
check-language = Idioma
check-theme = Aspecto
check-network = Conexión
check-network-on = Hay conexión
check-network-off = No hay conexión
check-network-off-advice = Sin conexión no llega ningún aviso. Llegarán cuando vuelva.
check-clock = Reloj del dispositivo
check-clock-right = En hora
check-clock-wrong = No está en hora
check-clock-wrong-advice = Contamos con la hora del servidor. Aun así, pon la hora automática en los ajustes del dispositivo.
check-session = Has entrado con
check-storage = Datos guardados
check-storage-open = Cifrados y legibles
check-storage-size = Cifrados y legibles, { $size }
check-biometrics = Huella o cara
check-biometrics-on = Activada
check-biometrics-off = Sin activar
check-errors = Último error
check-errors-none = Ninguno desde que abriste la aplicación
check-permission = Permiso para avisarte
check-permission-on = Dado
check-permission-no = No has activado las notificaciones
check-permission-no-advice = Actívalas en Avisos en el teléfono.
check-permission-unasked = No has activado las notificaciones
check-permission-unasked-advice = Actívalas en Avisos en el teléfono.
check-permission-denied = El dispositivo no permite notificaciones
check-permission-denied-advice = Abre los ajustes del dispositivo, busca esta aplicación y permite las notificaciones.
check-permission-none = Este dispositivo no puede recibirlas
check-permission-none-advice = Mira tus avisos dentro de la aplicación de vez en cuando.
check-token = Dirección del dispositivo
check-token-known = La tenemos
check-token-untold = La tenemos, pero el servidor aún no
check-token-untold-advice = Con conexión, pulsa «Comprobar otra vez».
check-token-none = El servicio de notificaciones no la da
check-token-none-advice = Revisa la conexión, y que los servicios de notificaciones del dispositivo funcionen.
check-token-unasked = Sin pedir
check-server = Registro en el servidor
check-server-yes = Te puede avisar
check-server-no = No conoce este dispositivo
check-server-no-advice = Apaga y enciende las notificaciones en Avisos en el teléfono.
check-server-unknown = No hemos podido preguntarlo
check-server-unknown-advice = Pulsa «Comprobar otra vez» cuando tengas conexión.
check-server-asking = Comprobando…
check-last = Último aviso enviado
check-last-none = Ninguno todavía
check-last-advice = Si no lo viste, mira el modo «No molestar» y el ahorro de batería.
check-kinds = Tipos de aviso
check-kinds-all = Todos activados
check-kinds-some = No todos están activados
check-kinds-some-advice = De los demás no te avisamos. Actívalos en Avisos en el teléfono.
check-quiet = No molestar y ahorro de batería
check-quiet-hint = No podemos verlo desde aquí
check-quiet-hint-advice = Si están activados, los avisos pueden llegar en silencio o más tarde. Míralo en los ajustes del dispositivo.
