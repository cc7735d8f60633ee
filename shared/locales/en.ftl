# Texts in English. They are written, not translated: you, short sentences, everyday verbs.
# What has happened, what it means for you, what to do: in this order.

## Frame
app-name = Importass abierto
language-name = English
starting = Opening your data…
back = Back
skip = Skip to content
navigation = Main
retry = Try again
refresh = Refresh
cancel = Cancel
page-previous = Previous
page-next = Next
copied = Copied
not-copied = It could not be copied. Select it and copy it yourself.
no-such-place = There is no such address in this app
tab-home = Home
tab-services = Services
tab-documents = Documents
tab-settings = Settings
bell-more = 9+
bell-spoken = { $n ->
    [0] Notices: nothing unread
    [one] Notices: { $n } unread
   *[other] Notices: { $n } unread
}
bell-spoken-more = Notices: more than 9 unread
stripe = You are acting for { $name }
stripe-back = Back to my own area
line-offline = No connection. You can still read what you already have.
line-offline-since = No connection. Last updated { $ago }.
line-old = We could not refresh this. Last updated { $ago }.
disclaimer = This app is open and does not belong to the Administration. It connects to a test server.

## Outside the core: only what the web needs before the core speaks
shell-crashed-title = The app has stopped
shell-crashed-text = Something failed on our side. Your data is still saved on this device. Open the app again to go on.
shell-crashed-reload = Open again
shell-elsewhere-title = The app is already open
shell-elsewhere-text = It is open in another tab or window. It can only be open in one, so that your data does not get mixed up.
shell-elsewhere-take-over = Use it here
shell-panel = Test panel
shell-no-script = This app needs JavaScript. Turn it on in your browser and open the page again.

## Dates and time limits
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
ago-now = just now
ago-minutes = { $n } min ago
ago-hours = { $n } h ago
ago-days = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
days-left = { $n ->
    [0] today is the last day
    [one] { $n } day left
   *[other] { $n } days left
}
days-over = the time limit has passed
term = { $until } ({ $left })

## Common errors
error-phone = If you need it now, call 91 908 70 67.
error-offline-title = There is no connection
error-offline = We could not reach the server. Check your signal or wifi and try again.
error-timeout-title = The server is taking too long
error-timeout = It did not answer in time. Try again in a moment.
error-unavailable-title = The service is not working now
error-unavailable = The problem is the server’s, not yours. Nothing has been lost. Try again in a few minutes.
error-unavailable-until = { $minutes ->
    [one] The server asks you to wait { $minutes } minute. Nothing has been lost. Try again after that.
   *[other] The server asks you to wait { $minutes } minutes. Nothing has been lost. Try again after that.
}
error-closed-title = This service is closed
error-closed = It is closed right now. You can still read what you already have saved.
error-closed-until = It is closed until { $until }. You can still read what you already have saved.
error-malformed-title = We do not understand the answer
error-malformed = The server sent something we did not expect. Nothing has been saved. Try again.
error-device-key-title = We cannot use this device’s key
error-device-key = Without it we cannot talk to the server safely. Close the app and open it again.
error-signed-out-title = Your session has ended
error-signed-out = Sign in again to go on.
error-not-found-title = We cannot find it
error-not-found = It may no longer exist, or it may not be yours. Go back and open it from the list.
error-level-title = You need another way of signing in
error-level = For this you have to sign in with Cl@ve or with a digital certificate.
error-not-allowed-title = Your power of representation does not cover this
error-not-allowed = Ask the person you represent to look it up, or to extend the power in the electronic office (sede electrónica), Social Security’s official site.
error-refused-title = The server did not accept it
error-refused = Nothing has been done. Check what you typed and try again.
error-disk-full-title = There is no room left on this device
error-disk-full = We could not save it. Free some space and try again.
start-disk-full-title = { error-disk-full-title }
start-disk-full = The app needs a little room to open. Nothing is lost: free some space and try again.
error-read-only-title = This device cannot be written to
error-read-only = We could not save it. What you already have can be read. Check the device's storage and try again.
start-read-only-title = { error-read-only-title }
start-read-only = We cannot open what you have saved like this, but nothing is lost. Restart the device, check its storage and try again.
error-db-title = We cannot read the data saved here
error-db = It is still on the server. Close the app and open it again.
error-db-keys-title = This device does not give us the key to your data
error-db-keys = Nothing is lost. Unlock the phone and try again; if nothing changes, restart it.
store-lost-title = We have started afresh on this device
store-lost = The key to the data saved here no longer worked, so we deleted it. Everything the Treasury holds is still there and is downloaded again; what you did offline and was never sent you will have to do again.
error-db-busy-title = The app is already open
error-db-busy = Close it in the other tab or window and try again.
error-db-new-title = This data comes from a newer version
error-db-new = Update the app to open it. Nothing has been deleted.
error-no-browser-title = We could not open the browser
error-no-browser = Open it yourself and go to Social Security’s electronic office.
too-old-title = Update the app
too-old = This version can no longer talk to the server. Install the new one; your saved data is kept.

## Signing in
welcome-title = Sign in to your personal area
welcome-intro = See your notices, your documents and the regularization of what you pay as a self-employed worker (autónomo).
welcome-links-label = Without signing in
capacity-label = Who are you signing in for?
capacity-interested = For myself
capacity-representative = For someone else, with a power of representation (apoderamiento)
methods-label = How do you want to sign in?
method-sms = By SMS
method-sms-note = With a code sent to the mobile you gave to Social Security
method-sms-not-representative = To act for someone else you need Cl@ve or a certificate
method-clave-permanente = Cl@ve permanente
method-clave-permanente-note = The State’s password: with your DNI or NIE
method-clave-movil = Cl@ve Móvil
method-clave-movil-note = You confirm in the Cl@ve app on your mobile
method-certificate = Digital certificate
method-certificate-note = With the certificate installed on this device
method-closed = Closed right now. Try another way of signing in.
sms-title = Sign in by SMS
sms-intro = Type your details. We will send a code to your mobile.
identifier-label = DNI or NIE
identifier-hint = Your Spanish identity number (DNI) or foreigner’s number (NIE), with the letter. For example, 01234567L
identifier-empty = Type your DNI or NIE.
identifier-digit = In position { $position } there is “{ $found }”, and there should be a digit.
identifier-last-letter = The letter at the end is missing: in position { $position } there is “{ $found }”.
identifier-length = { $n ->
    [one] You have typed { $n } character. A DNI or NIE has 9, counting the letter.
   *[other] You have typed { $n } characters. A DNI or NIE has 9, counting the letter.
}
identifier-letter = The letter “{ $found }” does not go with that number. Check the digits and the letter.
birth-date-label = Date of birth
birth-date-hint = Day, month and year. For example, 03/04/1980
birth-date-empty = Type your date of birth.
birth-date-form = Type it as day/month/year, with four digits for the year. For example, 03/04/1980.
birth-date-no-such-day = There is no such day. Check the day and the month.
birth-date-future = That date has not come yet. Check the year.
birth-date-too-long-ago = That date is more than 120 years ago. Check the year.
mobile-label = Mobile
mobile-hint = The one you gave to Social Security. 9 digits.
mobile-empty = Type your mobile number.
mobile-character = There is a “{ $found }”, and there can only be digits.
mobile-foreign = It has to be a Spanish mobile, with the prefix +34.
mobile-length = { $n ->
    [one] You have typed { $n } digit. A mobile number has 9.
   *[other] You have typed { $n } digits. A mobile number has 9.
}
mobile-not-mobile = This is not a mobile: mobile numbers start with 6, or with 71, 72, 73 or 74.
sms-submit = Send the code
sms-busy = Sending…
sms-other-ways = Sign in another way
sms-how-to-communicate = How to give Social Security your mobile
sms-not-communicated-title = This mobile is not on record
sms-not-communicated = Social Security does not have this mobile as yours, so it cannot send you the code. Sign in another way and add it in Settings, or see how to do it.
sms-mismatch-title = The details do not match
sms-mismatch = The DNI or NIE and the date of birth are not the ones Social Security has. Check them. If they are right, sign in another way or call: there may be a mistake in your record.
code-title = Type the code
code-intro = { $n ->
    [one] We have sent a { $digits }-digit code to { $to }. It is valid for { $n } minute.
   *[other] We have sent a { $digits }-digit code to { $to }. It is valid for { $n } minutes.
}
code-label = Code
code-hint = You will find it in the SMS. You can paste it.
code-submit = Sign in
code-busy = Checking…
code-resend = Ask for another code
code-empty = Type the code you have received.
code-form = The code has { $n } digits. Check that none is missing.
code-wrong = { $n ->
    [0] That is not the code.
    [one] That is not the code. You have { $n } try left.
   *[other] That is not the code. You have { $n } tries left.
}
code-expired-title = The code has expired
code-expired = Ask for another one and type it within 5 minutes.
code-too-many-tries-title = Too many tries with this code
code-too-many-tries = To keep you safe, it is no longer valid. Ask for another code, or sign in another way.
code-too-many-codes-title = You have asked for too many codes
code-too-many-codes = Wait 10 minutes and ask for another one. Meanwhile, you can sign in another way.
code-too-many-codes-until = You can ask for another one from { $until }. Meanwhile, you can sign in another way.
browser-title = Go on in the browser
browser-text = We have taken you to Cl@ve. When you finish, you will come back here.
cancel-sign-in = Cancel signing in
sign-in-no-browser-title = We could not open the browser
sign-in-no-browser = Without it you cannot sign in with Cl@ve or with a certificate. Open it yourself and try again, or sign in by SMS.
sign-in-unreachable-title = There is no connection to Cl@ve
sign-in-unreachable = Check your signal or wifi and try again.
sign-in-provider-title = Cl@ve could not identify you
sign-in-provider = We do not understand its answer. Try again or sign in another way.
sign-in-refused-title = You are not signed in
sign-in-refused = It was cancelled or rejected in Cl@ve. You can try again.
sign-in-foreign-title = That sign-in is no longer valid
sign-in-foreign = It was started at another time or in another place. Start again.
keep-session = Continue the session
keep-session-question = Your session is about to end
keep-session-effect = For security it ends when you do not use it. If you continue, you lose nothing of what you are doing.
keep-session-said = Your session goes on.
locked-title = App locked
locked-text = This keeps your data from others. Open it with whatever unlocks your phone: PIN, pattern, fingerprint or face. No connection is needed.
locked-said = The app is locked.
unlock = Unlock
unlock-busy = Waiting for your phone…
unlock-reason = Open your Social Security data
unlock-denied-title = Your phone did not recognise you
unlock-denied = Try again with your PIN, pattern, fingerprint or face.
unlock-locked-out-title = Too many attempts
unlock-locked-out = Your phone has blocked fingerprint or face for a while. Unlock it with your PIN or pattern and try again.
kept-text = You can go on reading what is saved on this phone, even without a connection. To do anything else, sign in again.
kept-open = Read what is saved
line-reading = Your session is over: you are reading what is saved on this phone.
line-reading-sign-in = Sign in again
session-ended-title = Your session has ended
session-ended = To keep you safe, it ends after a while. Sign in again: you will come back to where you were.
session-reused-title = We have closed your session to keep you safe
session-reused = Someone has used a copy of your session’s key. Sign in again and, if it was not you, sign out of all devices in Settings.
signed-out-title = You have signed out
signed-out = We have deleted your data from this device.
signed-out-offline-title = You have signed out of this device
signed-out-offline = We have deleted your data from here. With no connection, we could not tell the server: the session will end by itself in a few minutes.
signed-out-everywhere-title = You have signed out of all devices
signed-out-everywhere = None of your sessions is still open.

## Offers
primer-later = Not now
primer-no = No, thank you
primer-note = You can change this at any time in Settings.
primer-push-title = Shall we alert you on your mobile?
primer-push = We will send you an alert when there is something new, so that you do not miss a time limit.
primer-push-points =
    It only says that there is something new: never your name or your amounts.
    It is only an alert. The notification that counts is always in the electronic office.
primer-push-accept = Yes, alert me
primer-biometrics-title = Do you want to sign in with your fingerprint or face?
primer-biometrics = Next time you will sign in faster. You can, because you have Cl@ve permanente.
primer-biometrics-points =
    Your fingerprint or face does not leave the device.
    The other ways of signing in are still there.
primer-biometrics-accept = Yes, turn it on
biometrics-reason = To turn on signing in with your fingerprint or face

## Representation
represented-title = People you represent
represented-choose = Who are you acting for?
represented-intro = You will see what each power of representation allows. Their personal area (details, mobile, account, archive) is never open to anyone else.
represented-search = Search by name or DNI
represented-count = { $n ->
    [0] No people
    [one] { $n } person
   *[other] { $n } people
}
represented-unread = There are unread notices
represented-myself = Go on as { $name }
represented-said-myself = You are back in your own area
represented-note = { $identifier } · { $power } · until { $until }
represented-loading = Looking for powers of representation…
represented-empty-title = You do not represent anyone
represented-empty = When someone gives you a power of representation in the electronic office and you accept it, it will appear here.
represented-none-found-title = There is nobody with that name or DNI
represented-none-found = Check what you typed.
represented-sms-title = You cannot represent anyone by SMS
represented-sms = To act for someone else, sign out and sign in with Cl@ve or with a certificate.
power-general = general power
power-by-matter = by matter
power-by-procedure = by procedure
power-gone-title = That power of representation is no longer in force
power-gone = We have deleted that person’s data from this device. You are back in your own area.

## Home
home-title = Home
home-greeting = Hello, { $name }
home-acting = For { $name }
home-due = First of all
home-loading = Looking whether anything is waiting for you…
home-nothing-due = You have nothing to do.
home-situation = Your situation
home-ways = Go to
situation-since = Registered since
situation-activity = Activity
situation-quota = Contribution each month (cuota)
due-read-title = You have a notification to read
due-read = Open it in the electronic office by { $until } ({ $left }). After that it will count as rejected, and the time limits will run all the same.
due-read-link = Regularization of { $year }
due-pay-title = You have to pay { $amount }
due-pay = By { $until } ({ $left }). After that it is claimed as a debt, with a surcharge.
due-hearing-title = The hearing (trámite de audiencia) for { $year } is open
due-hearing = You can check the calculation and answer until { $until } ({ $left }). After that the resolution is issued.
due-year-link = See the regularization of { $year }

## Notices
notices-title = Notices
notice-title = Notice
notices-search = Search the notices
filters-label = Show
filter-inbox = All
filter-unread = Unread
filter-official = Notifications
filter-debt = Debts
filter-archived = Archived
notices-select = Select
notices-selected = { $n ->
    [0] None selected
    [one] { $n } selected
   *[other] { $n } selected
}
notices-select-all = Select those on this page
notices-stop-selecting = Done
notices-position = Notices { $first } to { $last }
notices-loading = Looking for your notices…
notice-loading = Opening the notice…
notice-unread = Unread
notice-pinned = Pinned
notices-empty-title = You have no notices
notices-empty = Notices about notifications, regularizations and debts will arrive here.
notices-none-unread-title = You have read everything
notices-none-unread = When a new notice arrives, you will see it here and on the bell.
notices-none-archived-title = You have not archived any notice
notices-none-archived = Those you archive leave the list and are kept here.
notices-none-kind-title = There are no notices of this kind
notices-none-kind = When one arrives, you will see it here.
notices-none-found-title = No notice with those words
notices-none-found = Try another word or change the filter.
notices-not-allowed-title = Your power of representation does not include the notices
notices-not-allowed = Ask the person you represent to extend it in the electronic office.
notice-gone-title = This notice is no longer here
notice-gone = It has been withdrawn, or it is not yours. Go back to the list.
notices-said-unread = { $n ->
    [one] Marked as unread
   *[other] { $n } marked as unread
}
notices-said-pinned = { $n ->
    [one] Pinned at the top
   *[other] { $n } pinned at the top
}
notices-said-unpinned = No longer pinned
notices-said-archived = { $n ->
    [one] Archived
   *[other] { $n } archived
}
notices-said-restored = { $n ->
    [one] Back in the list
   *[other] { $n } back in the list
}
action-read = Mark as read
action-unread = Mark as unread
action-pin = Pin at the top
action-unpin = Unpin
action-archive = Archive
action-restore = Put back in the list
kind-notification = Notification available
kind-regularization = Regularization
kind-debt = Debt
kind-registration = Registration and deregistration
kind-news = What is new in the app
notice-informs = This notice only informs. What counts is the notification in the electronic office.
notice-link-regularization = See the regularization of { $year }
notice-link-document = See the document
notice-link-office = Go to the electronic office

## What waits to be sent
outbox-notices = { $n ->
    [one] a notice
   *[other] { $n } notices
  }
outbox-titled = “{ $title }”
outbox-do-read = mark { $what } as read
outbox-do-unread = mark { $what } as unread
outbox-do-pin = pin { $what }
outbox-do-unpin = unpin { $what }
outbox-do-archive = archive { $what }
outbox-do-restore = put { $what } back into your inbox
outbox-do-settings = change your settings
outbox-refused = We could not { $do }: the Treasury did not accept it
outbox-refused-more = It did not accept other changes of yours either: they are as they were.
outbox-now-read = { $n ->
    [one] The notice is unread again.
   *[other] The notices are as they were.
  }
outbox-now-unread = { $n ->
    [one] The notice is still marked as read.
   *[other] The notices are as they were.
  }
outbox-now-pin = { $n ->
    [one] The notice is not pinned.
   *[other] The notices are as they were.
  }
outbox-now-unpin = { $n ->
    [one] The notice is still pinned on top.
   *[other] The notices are as they were.
  }
outbox-now-archive = { $n ->
    [one] The notice is back in your inbox.
   *[other] The notices are back in your inbox.
  }
outbox-now-restore = { $n ->
    [one] The notice is still archived.
   *[other] The notices are still archived.
  }
outbox-now-settings = The earlier ones still apply.
outbox-now-before = Everything is as it was before.
outbox-now-later = What you did afterwards still applies.

## Documents
documents-title = Documents
document-title = Document
documents-search = Search the documents
documents-none-found-title = No document with those words
documents-none-found = Try another word of the title, the year or the CEA code.
documents-loading = Looking for your documents…
document-loading = Opening the document…
documents-position = Documents { $first } to { $last } of { $total }
documents-empty-title = There are no documents
documents-empty = Resolutions, receipts and whatever your procedures produce will be kept here.
document-note = { $date } · { $size }
document-note-here = { $date } · { $size } · saved here
document-gone-title = This document is not here
document-gone = It has been withdrawn, or it is not yours. Go back to the list.
document-date = Date
document-size = Size
document-download = Download ({ $size })
document-progress = { $here } of { $all }
document-stop = Stop
document-resume = Go on downloading
document-again = Download again
document-stopped-title = The download has stopped
document-stopped = The connection was lost. What has already arrived is saved: go on from there whenever you like.
document-stopped-by-you-title = Download paused
document-stopped-by-you = What has already arrived is saved.
document-partly-title = Download half done
document-partly = Part of it is already on this device. You can go on from there.
document-damaged-title = The document arrived damaged
document-damaged = It does not match the original, so we have not saved it. Download it again.
document-too-large-title = This document is too large
document-too-large = Documents of up to { $most } fit here. Open it in the electronic office on a computer.
document-verified = Checked: it is identical to the original.
document-said-ready = Document downloaded and checked
document-open = Open
document-share = Share
document-not-opened-title = We could not open it
document-not-opened = This device may have nothing to open a PDF with. The document is still saved here.
cea-label = Verification code (CEA)
cea-note = With it, anyone can check the document in the electronic office, under “Verificación de integridad de documentos” (checking that a document is genuine).
cea-copy = Copy the code

## Regularization
years-title = Regularization of contributions
years-intro = Each year, the contributions you paid are compared with your real income. The result is a refund, a payment or nothing.
years-loading = Looking for your regularizations…
years-empty-title = You have no regularizations
years-empty = They will appear here once the first year in which you pay by real income as a self-employed worker has ended.
year-title = Regularization of { $year }
year-none-title = There is no regularization for that year
year-none = Go back to the list and choose another year.
year-office = Go to the electronic office to read it
year-estimate = Make an estimate
year-estimate-note = With the simulator. It is only a guide: what counts is the communication.
year-detail = Consulta detalle (see the detail)
year-document = See the resolution (PDF)
year-document-hearing = See the letter (PDF)
guide-link = Short guide to self-employed work
regularization-not-allowed-title = Your power of representation does not include the regularization
regularization-not-allowed = Ask the person you represent to extend it in the electronic office.
state-provisional-title = Pendiente de notificación (awaiting notification)
state-provisional = Nothing has been decided yet. When it has, we will tell you that you have a notification in the electronic office.
state-hearing-available-title = Pendiente de lectura de notificación (notification not read yet)
state-hearing-available = You have a letter about the hearing in the electronic office. Open it and sign the acknowledgement of receipt (acuse) to see the calculation and be able to answer.
state-resolution-available-title = Pendiente de lectura de notificación (notification not read yet)
state-resolution-available = The resolution is in the electronic office. Open it and sign the acknowledgement of receipt to see the result.
state-hearing-open-title = The hearing is open
state-hearing-open = This is the preliminary calculation. There is no resolution yet: you have nothing to pay or to appeal against for now.
state-hearing-closed-title = The hearing has ended
state-hearing-closed = You do not have to do anything. Wait for the resolution: we will tell you when it is in the electronic office.
state-signed-title = Resumen de la regularización (summary)
state-signed = You signed the acknowledgement of receipt of the resolution. This is the result.
state-rejected-title = Notificación rechazada por no abrirla en 10 días ({ $date }) (rejected because it was not opened in 10 days)
state-rejected = You did not open it, but it counts as notified from that day and the time limits run all the same. This is the result.
state-paid-title = Regularization paid
state-paid = We have received your payment. You do not have to do anything else.
state-in-claim-title = Debt claimed
state-in-claim = It was not paid in time and is claimed as a debt, with a surcharge. Call if you have not received the claim.
state-refunded-title = Refund made
state-refunded = The money has been sent to the account you have on record.
state-under-appeal-title = Appeal submitted
state-under-appeal = Your administrative appeal (recurso de alzada) is being studied. If there is no answer in 3 months, it counts as rejected.
state-firm-title = Regularization final
state-firm = It has ended: it can no longer be appealed against or changed.
result-refund-title = To be refunded
result-refund = You paid too much. It is refunded without your having to ask.
result-pay-title = To pay
result-pay = You paid too little for your income. There is no surcharge or interest if you pay it in time.
result-agreed-title = Agreed (acorde)
result-agreed = What you paid matches your income. There is nothing to pay and nothing to refund.
result-not-regularized-title = No regularization
result-not-regularized = This year is not regularized: your provisional bases are definitive.
result-hearing = This is the expected result if you do not answer. The resolution will say what is definitive.
result-hearing-closed = It is the result that was communicated. What counts will be the resolution.
result-waived-title = You waived the refund
result-waived = This amount will not be paid back: your higher base counts for the pension. The resolution will confirm it.
act-hearing = Letter about the hearing
act-resolution = Resolution
fact-act = What it is
fact-available = In the electronic office since
fact-read-until = Open it by
fact-signed = Receipt acknowledged
fact-rejected = Rejected because it was not opened
fact-hearing-until = You can answer until
fact-pay-until = Pay by
fact-refund-before = The refund arrives before
fact-appeal-until = Appeal by
detail-title = Detail of { $year }, month by month
detail-loading = Looking for the detail…
detail-not-notified-title = The detail cannot be seen yet
detail-not-notified = It opens when you sign the acknowledgement of receipt of the notification in the electronic office.
detail-days = Days that are regularized
detail-average-income = Average income per month
detail-bracket = Bracket (tramo)
bracket-reduced = { $n } of the reduced table
bracket-general = { $n } of the general table
detail-average-base = Average base you paid on
detail-definitive-base = Definitive base per month
detail-caption = Bases and contributions of { $year }
detail-total = Total
detail-explanation = Contribution base (base de cotización): the amount from which your contribution is worked out. Each month, the difference between the definitive base and the one you paid on is multiplied by the rate.
column-month = Month
column-provisional = Base you paid on
column-definitive = Definitive base
column-difference = Difference
column-rate = Rate
column-amount = Contribution
month-spoken = { $month }: you paid on a base of { $provisional }, the definitive one is { $definitive }, difference { $difference }, contribution { $amount }
excluded-flat-rate = Flat rate (tarifa plana): not regularized
excluded-benefit = You were receiving a benefit: not regularized
excluded-late-registration = Registered late: not regularized
excluded-consecrated-life = Consecrated life: not regularized
excluded-not-registered = Not registered this month

## Contact details
contact-title = Mobile and email
contact-intro = This is where Social Security sends you codes and notices.
contact-loading = Looking for your details…
contact-mobile = Mobile
contact-email = Email
contact-none = None on record
change-mobile = Change the mobile
communicate-mobile = Add a mobile
change-email = Change the email
communicate-email = Add an email
contact-not-allowed-title = This belongs to the personal area
contact-not-allowed = No power of representation opens another person’s contact details. Only they can see and change them.
change-mobile-title = New mobile
change-email-title = New email
change-intro = We will send you a code to check that it is yours. Nothing changes until you type it.
mobile-new-label = New mobile
email-label = New email
email-hint = For example, name@example.es
email-empty = Type your email address.
email-at = The at sign (@) is missing, or there is more than one.
email-name = Check the part before the @: it cannot have spaces or unusual signs.
email-domain = Check the part after the @: something like “example.es” is missing.
change-submit = Send the code
change-code-intro = { $n ->
    [one] We have sent a { $digits }-digit code to { $to }. It is valid for { $n } minute. When you type it, the change is registered.
   *[other] We have sent a { $digits }-digit code to { $to }. It is valid for { $n } minutes. When you type it, the change is registered.
}
change-code-submit = Register the change
change-busy = Registering…
outcome-title = Change of contact details
outcome-done-title = Change registered
outcome-done = Keep the registry number: it is your proof.
outcome-unknown-title = We do not know whether your change arrived
outcome-unknown = The connection was lost while we were sending it. Do not send it again: first ask whether it arrived.
outcome-ask = Ask whether it arrived
outcome-see = See the outcome
outcome-asking = Asking…
outcome-not-done-title = Your change did not arrive
outcome-not-done = Nothing has been changed. You can do it again.
outcome-go-on = Go on
registry-number = Registry number
registered-at = Date and time

## Settings
settings-title = Settings
settings-account = { $name } · { $identifier } · { $method }
settings-alerts = Alerts and access
settings-language = Language
settings-theme = Appearance
settings-session = Session
theme-system = Same as the device
theme-light = Light
theme-dark = Dark
push-label = Alerts on your mobile
push-note = They tell you that there is something new, without personal data
push-denied-title = The device does not allow notifications
push-denied = Turn them on in the device’s settings and try again
push-no-hardware-title = This device does not receive alerts
push-no-hardware = This device cannot receive them
push-not-offered = Not available
push-said-on = Alerts turned on
biometrics-label = Sign in with fingerprint or face
biometrics-note = Instead of typing your password
biometrics-denied-title = We did not recognize you
biometrics-denied = Try again, or sign in another way
biometrics-locked-out-title = Too many tries
biometrics-locked-out = The device has locked fingerprint and face. Unlock it with your PIN and try again.
biometrics-no-hardware-title = This device does not read fingerprints or faces
biometrics-no-hardware = This device has no reader, or it is not set up
biometrics-not-offered = Only for those who have Cl@ve permanente
biometrics-said-on = Signing in with fingerprint or face turned on
sign-out = Sign out of this device
sign-out-question = Sign out of this device?
sign-out-effect = Your notices and downloaded documents will be deleted from here. They stay on the server; when you sign in you will have them again.
sign-out-loses = We could not send this and it would be lost: { $what }.
sign-out-everywhere = Sign out of all devices
sign-out-everywhere-question = Sign out of all devices?
sign-out-everywhere-effect = All your sessions will be closed, this one too, and your data will be deleted from this device.
about = Importass abierto { $version }. It does not belong to the Administration.

## Services
services-title = Services
services-heading = Services
specials-heading = Special topics
services-help-heading = Help
service-altas-bajas-title = Registration (alta), deregistration (baja) and changes
service-altas-bajas-note = Starting, stopping or changing your activity
service-altas-bajas-intro = To work for yourself, you have to register before you start.
service-altas-bajas-1-heading = When
service-altas-bajas-1 =
    Apply for registration before you start, at most 60 calendar days before.
    Report that you stop, or any change, within the next 6 calendar days.
service-altas-bajas-2-heading = Changing the base
service-altas-bajas-2 =
    You can change your contribution base 6 times a year, according to what you expect to earn.
    If you ask in January or February, it counts from 1 March; in March or April, from 1 May, and so on every two months.
service-altas-bajas-3-heading = Where to do it
service-altas-bajas-3 = In Social Security’s electronic office, with Cl@ve or a certificate.
service-pagos-deudas-title = Payments and debts
service-pagos-deudas-note = Contributions, regularization and debts
service-pagos-deudas-intro = Here you see what you have to pay, by when and what happens next.
service-pagos-deudas-1-heading = The contribution of each month
service-pagos-deudas-1 = It is paid within the same month, by direct debit.
service-pagos-deudas-2-heading = If it is not paid in time
service-pagos-deudas-2 =
    If you submitted what you had to in time, the surcharge is 10% during the first month and 20% from the second.
    You can also ask to pay later (aplazamiento) in the electronic office.
service-datos-personales-title = Personal details
service-datos-personales-note = Mobile, email and how to add them
service-datos-personales-intro = Once your mobile is on record, you can sign in by SMS and receive notices.
service-datos-personales-1-heading = Giving your mobile for the first time
service-datos-personales-1 =
    If you have Cl@ve or a certificate: sign in with one of them and add it in Settings, under “Mobile and email”.
    If not: ask for it on Social Security’s website with a photo of your DNI or NIE, a photo of yourself and proof that the line is yours.
service-datos-personales-2-heading = If you change your number
service-datos-personales-2 = Change it before you lose the old one. We will send a code to the new one to check that it is yours.
service-obtener-clave-title = Get Cl@ve permanente
service-obtener-clave-note = To sign in with a user name and password
service-obtener-clave-intro = With Cl@ve permanente you sign in with your DNI or NIE and a password, and you can use your fingerprint or face.
service-obtener-clave-1-heading = How to register
service-obtener-clave-1 =
    By video identification (videoidentificación), on the Cl@ve site.
    With a digital certificate or an electronic DNI.
    With the invitation letter (carta de invitación), using the 16-character code in it.
    At a registration office, by appointment (cita previa).
service-obtener-clave-2-heading = Afterwards
service-obtener-clave-2 = Activate your password on the Cl@ve site with the activation code they give you.
service-trabajo-autonomo-title = Self-employed work
service-trabajo-autonomo-note = Contributions according to what you earn
service-trabajo-autonomo-intro = As a self-employed worker you choose a base according to what you expect to earn. The next year it is compared with what you really earned.
service-trabajo-autonomo-1-heading = What is charged each month
service-trabajo-autonomo-1 = In 2026 the contribution is 31.50% of your contribution base.
service-trabajo-autonomo-2-heading = Flat rate
service-trabajo-autonomo-2 = It lowers the contribution during the first 12 full months. The amount for 2026: amount not published.
service-empleo-hogar-title = Domestic work
service-empleo-hogar-note = If you work in homes or employ someone
service-empleo-hogar-intro = The employer registers the worker and pays the contributions, even if it is only a few hours.
service-empleo-hogar-1-heading = If you employ someone
service-empleo-hogar-1 = Register the person before they start, in Social Security’s electronic office.
service-empleo-hogar-2-heading = If you work in homes
service-empleo-hogar-2 = Check in your work life report (informe de vida laboral) that you are registered. If you are not, call.
service-artistas-title = Artists
service-artistas-note = Contributions of self-employed artists
service-artistas-intro = There is a reduced contribution for self-employed artists with a low income.
service-artistas-1-heading = With an income of up to €3,000 a year
service-artistas-1 = You can ask for a special base. In 2026 it is €526.14 a month.
service-estudiantes-title = Students on placements
service-estudiantes-note = Training placements and contributions
service-estudiantes-intro = Contributions to Social Security are paid for training placements, whether the placement is paid or not.
service-estudiantes-1-heading = Who registers you
service-estudiantes-1 = The company or the place of study. You need your Social Security number.

## Help
help-title = Help and phone numbers
help-intro = If something does not work or you do not understand it, call us.
help-call = Call { $number }
help-call-failed = This device cannot make calls. Dial the number yourself.
phone-regularization = Regularization for the self-employed
phone-general = General number: press option 9
help-1-heading = Have at hand
help-1 = Your DNI or NIE and, if it is about a notification, its date.
help-2-heading = If you cannot sign in
help-2 =
    If the SMS does not arrive, check that it is the mobile you gave to Social Security.
    If you have changed your mobile, sign in with Cl@ve or a certificate and change it in Settings.
    If your name or date of birth does not match, call: it gets corrected in your record.
help-3-heading = If you get a suspicious message
help-3 = We will never ask for your password or your card by phone or SMS. Do not answer, and call us.

## Guide
guide-title = Short guide to self-employed work
guide-intro = Ten questions to understand what you pay and why. You can read it without a connection.
guide-note = This guide informs and does not replace the law. If something affects you, look at the law that is quoted.
guide-1-question = When do I have to register?
guide-1 =
    Before you start working, and at most 60 calendar days before.
    If you register late, you owe the contributions from the first day of the month in which you started, with a surcharge.
guide-1-source = Reglamento general de afiliación (rules on registration, RD 84/1996), articles 32 and 46
guide-2-question = What is the contribution base?
guide-2 =
    It is the amount from which your contribution is worked out and, later on, your benefits and your pension.
    You choose it, between the minimum and the maximum of the bracket for what you expect to earn.
guide-2-source = Ley General de la Seguridad Social (General Social Security Act), article 308
guide-3-question = How do I know my bracket?
guide-3 =
    Work out what you will have left each month: income minus expenses, plus the contributions you pay, and take off 7%.
    If you are a member of a company and have been for at least 90 days, take off 3%.
guide-3-source = Ley General de la Seguridad Social, article 308.1.c
guide-4-question = How much do I pay each month?
guide-4 =
    In 2026, 31.50% of your base. It includes illness and pension, accidents at work, cessation of activity, training and the intergenerational equity rate (MEI).
    The contributions you see in the press usually leave out the MEI: what you are charged is a little more.
guide-4-source = Orden PJC/297/2026 (yearly order on contributions), article 18
guide-5-question = Can I change the base during the year?
guide-5 =
    Yes, 6 times a year. With each change you say how much you expect to earn each month.
    The change counts from the first day of the next period: 1 March, May, July, September, November or January.
guide-5-source = Reglamento general de cotización (rules on contributions, RD 2064/1995), articles 44 and 45
guide-6-question = What is the yearly regularization?
guide-6 =
    The next year, the Tax Agency (Hacienda) tells Social Security what you really earned.
    If you paid on a base below your bracket, you pay the difference. If it was above, you get it back. If it was inside, nothing changes.
guide-6-source = Reglamento general de cotización (RD 2064/1995), article 46
guide-7-question = By when can I pay what I owe?
guide-7 =
    By the last day of the month after the one of the notification, without surcharge or interest.
    After that it is claimed as a debt.
guide-7-source = Ley General de la Seguridad Social, article 308.1.c.4.ª
guide-8-question = When do I get back what I overpaid?
guide-8 =
    They pay it back before 30 April, without interest. You do not have to ask.
    It is paid into the account you have on record.
guide-8-source = Ley General de la Seguridad Social, article 308.1.c.4.ª
guide-9-question = What happens if I do not open the notification?
guide-9 =
    After 10 calendar days it counts as rejected, and the time limits run as if you had read it.
    The alert on your mobile or by email only informs: what counts is in the electronic office.
guide-9-source = Ley 39/2015 (administrative procedure act), articles 41.6 and 43.2
guide-10-question = And if I do not agree with the resolution?
guide-10 =
    You can submit an administrative appeal within one month. If they do not answer in 3 months, it counts as rejected.
    An appeal does not stop collection, unless you provide a guarantee or deposit the amount.
guide-10-source = Ley 39/2015, articles 121 and 122; Reglamento general de recaudación (rules on collection, RD 1415/2004), article 46

## Acts: answering the hearing
act-busy = Sending to the registry…
act-not-open-title = This can no longer be done
act-not-open = The term is over, or it was answered before. See below how it stands now.
figure-changed-title = The amount has changed
figure-changed = We have sent nothing. Look at the new amount before you decide.
choices-title = You can choose until the hearing ends
choices-intro = In 2022 you contributed on a base above the one for your income, and you may keep it. If you do nothing before the end of { $until }, the money is paid back to you.
choice-refund-title = Take the refund
choice-refund = This is what happens if you do not answer. You do not have to do anything.
choice-keep-title = Keep the higher base
choice-keep = You waive the refund and, in return, each month of { $year } counts with a higher base for your pension and benefits.
choice-now = You get now
choice-pension = Monthly base for your pension
waive = Waive { $amount }
waiver-title = Waiver of the refund
waiver-question = Do you waive { $amount }?
waiver-effect = That money will not be paid back and the higher base of { $year } becomes definitive. Take it as final: we know of no way to undo it.
waiver-done-title = Waiver registered
waiver-done = Keep the registry number: it is your receipt. The resolution will confirm the higher base.
waiver-unknown-title = We do not know whether your waiver arrived
waiver-unknown = The connection broke while we were sending it. Do not send it again: ask first whether it arrived.
waiver-not-done-title = Your waiver did not arrive
waiver-not-done = Nothing has changed. You can do it again while the hearing is open.
allegations-title = Allegations
allegations-link = Submit allegations
allegations-link-note = If you think that the data of the computation are wrong
allegations-intro = Explain which figure of { $year } is wrong and why. You can do it until { $until }. Submitting them answers the hearing: after that only the resolution is to come.
allegations-label = Your allegations
allegations-hint = For example: “I was on sick leave in March and it was not left out”.
allegations-count = { $n } of { $max } characters
allegations-kept = What you write is kept on this device until you submit it.
allegations-submit = Submit the allegations
allegations-empty = Write your allegations before you submit them.
allegations-long = There is room for { $max } characters. Shorten them a little.
allegations-done-title = Allegations registered
allegations-done = Keep the registry number: it is your receipt. They will be considered before the resolution.
allegations-unknown-title = We do not know whether your allegations arrived
allegations-unknown = The connection broke while we were sending them. Do not send them again: ask first whether they arrived. Your text is still kept here.
allegations-not-done-title = Your allegations did not arrive
allegations-not-done = Nothing was submitted. Your text is still kept: you can send it again while the hearing is open.
fact-answered = You answered with
answered-waiver = Waiver of the refund
answered-allegations = Allegations

## Paying and appealing
pay = Pay { $amount }
payment-note = You pay by card on the page of the payment gateway, outside of this app. The server confirms the result, not the page.
payment-note-done = What you see was confirmed by the server.
payment-going = Opening the payment page…
payment-ask = Check the payment
payment-asking = Checking…
payment-unknown-title = We do not know how your payment ended
payment-unknown = Do not pay again yet: check it first.
payment-open-title = You have begun a payment
payment-open = Nothing has been charged so far. If you have just paid, check it. If you left it half done, you can begin again.
payment-paid-title = Paid
payment-paid = We have received your payment. Keep the registry number.
payment-failed-title = The bank did not accept the payment
payment-failed = Nothing was charged. Try another card or ask your bank.
payment-cancelled-title = You left the payment unfinished
payment-cancelled = Nothing was charged. You can begin again whenever you want, within the term.
payment-expired-title = The payment expired
payment-expired = Too much time passed and nothing was charged. Begin again.
payment-duplicate-title = You have paid twice
payment-duplicate = It was paid already. The second payment is given back to you without your asking.
already-paid-title = It is paid already
already-paid = You do not need to pay again.
fact-refund-account = It goes to the account
appeal-title = If you do not agree
appeal = You can appeal (recurso de alzada) until { $until }, in the electronic office. The date is prudent: it does not count your town's holidays, which might give you a day more. An appeal does not stop collection unless you give a guarantee.

## Our own computation
steps-title = How it was computed
step-source = Read the law
comparison-note = This computation is ours and only a guide: it does not take the place of the resolution.
comparison-same-title = Our computation gives the same amount
comparison-same = We computed it again on this device, by this criterion: { $criterion }
comparison-rounding-title = Rounding difference
comparison-rounding = Our computation differs by { $amount } in total, at most a cent a month. It comes from rounding; it changes nothing for you.
comparison-different-title = Our computation gives another amount
comparison-different = We get { $ours } and the communication says { $theirs }. They may have used something that cannot be seen here. Compare the steps with your tax return.
comparison-none-title = We could not compute it again
comparison-none = The computation uses something that this app does not know. What counts is the communication.
comparison-month = ours { $ours }, communicated { $theirs }
outcome-short-refund = a refund of { $amount }
outcome-short-pay = { $amount } to pay
outcome-short-agreed = in agreement, with nothing to pay or get back
outcome-short-not-regularized = that nothing is regularized
bars-title = Your bases of { $year }, month by month
bars-spoken = Bars with the base you paid on and the definitive one of each month. The definitive base of a full month is { $base }. The table has the same figures.

## Simulator
simulator-title = Contribution simulator
simulator-intro = Compute your monthly payment from what you expect to earn. Everything is computed on this device: nothing is sent. It only informs.
simulator-year = Year
simulator-worker = How you work
worker-plain = Self-employed on your own
worker-company-member = Partner or director of a company
worker-collaborator = Collaborating relative
simulator-bracket = Bracket
simulator-bracket-hint = If you know your bracket, choose it. If not, write your income.
bracket-by-income = By my income
bracket-up-to = up to { $up_to } a month
bracket-between = from { $above } to { $up_to } a month
bracket-above = above { $above } a month
simulator-per = I write my income
per-month = A month
per-year = A year
simulator-income-month = What you expect to earn a month
simulator-income-year = What you expect to earn a year
simulator-income-hint = Income less costs, without taking off the contributions. For example, 1450.00
simulator-base = Base you want (optional)
simulator-base-hint = If you leave it blank, we use the minimum of your bracket.
simulator-flat-rate = I have the flat rate
simulator-submit = Compute the payment
simulator-base-below = The minimum base of your bracket is { $amount }. Write that or more.
simulator-base-above = The maximum base of your bracket is { $amount }. Write that or less.
simulator-result = Result for { $year }
simulator-said = You would pay { $amount } a month
simulator-unpublished-title = Amount not published
simulator-unpublished = The tables of that year are not published yet. Choose a year that is.
simulator-average = Average income a month, after the deduction
simulator-minimum = Minimum base of your bracket
simulator-maximum = Maximum base of your bracket
simulator-chosen = Base that we compute with
simulator-at-minimum = Payment on the minimum base
simulator-at-maximum = Payment on the maximum base
simulator-quota-month = Payment a month
simulator-quota-year = Payment a year
flat-rate-title = With the flat rate you would pay { $amount } a month
flat-rate = It is { $amount } fixed and { $mei } of MEI (intergenerational equity mechanism), as long as the flat rate lasts.
flat-rate-unpublished-title = Flat rate of { $year }: amount not published
flat-rate-unpublished = The rule that fixes its amount is not published. The payment below is the ordinary one, without flat rate.
flat-rate-collaborators-title = There is no flat rate for collaborating relatives
flat-rate-collaborators = The payment below is the ordinary one.
concepts-caption = Your payment of the month, by concept
column-concept = Concept
column-quota = Amount
concept-common = Common contingencies
concept-professional = Professional contingencies
concept-cessation = Cessation of activity
concept-training = Vocational training
concept-mei = MEI (intergenerational equity mechanism)
concept-rounding = Rounding
chart-title = Payment by income in { $year }
chart-spoken = Chart of the payment by income. In your bracket it goes from { $minimum } to { $maximum } a month. The table has the same figures.
chart-income = Income a month
chart-quota = Payment a month
chart-minimum = Minimum payment
chart-maximum = Maximum payment
chart-marker = You
changes-caption = When you can change your base (six times a year)
column-ask = If you ask
column-effect = It counts from
change-window = from { $from } to { $until }
change-next = If you change it today, the new base counts from { $effect }.
amount-empty = Write an amount.
amount-form = Write an amount of euros, such as 1450.00
amount-decimals = Two decimals at most: the cents.
amount-negative = Write an amount of zero or more.
amount-too-large = That amount is too large. Check it.

## Signing in with finger or face

method-biometrics = Fingerprint or face
method-biometrics-note = No password, on this device
biometrics-title = Fingerprint or face
biometrics-text = Your device is recognising you. If you cannot, cancel and sign in another way.
biometrics-sign-in-reason = To sign in to Importass open
biometrics-sms = Sign in with Cl@ve to turn it on: a code by SMS is not enough
biometrics-other = Somebody else signs in this way on this device now. If you turn it on, they no longer can.
biometrics-nothing-enrolled-title = This device does not know your finger or face
biometrics-nothing-enrolled = Add them in the device's settings and try again.
biometrics-invalidated-title = The fingers or faces on this device have changed
biometrics-invalidated = For your safety they no longer sign you in. Sign in with Cl@ve permanente and turn it on again in Settings.
biometrics-revoked-title = Signing in with finger or face is no longer valid
biometrics-revoked = It was cancelled from another device, or when you signed out everywhere. Sign in with Cl@ve permanente and turn it on again in Settings.
biometrics-gone-title = This device no longer keeps your sign-in
biometrics-gone = Sign in with Cl@ve permanente and turn it on again in Settings.
biometrics-failed-title = We could not use your finger or face
biometrics-failed = The device did not answer. Try again, or sign in another way.

## Alerts on the device

alerts-title = Alerts on the phone
alerts-intro = Choose what we tell you about. An alert carries no personal data: it only says that there is something new.
alerts-kinds = What we tell you about
alerts-kinds-off = What we would tell you about. Turn notifications on first.
alerts-note = These alerts only inform: they are never the legal notification. That one is in the electronic office, and its time limits run even if no alert reaches you.
alerts-diagnosis = Why do I get no alerts?
push-kind-notification = When a notification waits for you in the electronic office
push-kind-regularization = When something changes in your regularization
push-kind-debt = When there is a debt, or a payment falls due
push-kind-registration = When a registration of yours changes
push-kind-news = When the app has something new for you
push-said-new = There is something new in your notices
push-not-registered-title = We cannot alert you yet
push-not-registered = You gave permission, but the server does not know this device yet. We will try again when you open the app.
push-no-token-title = We cannot alert you yet
push-no-token = Your device's notification service does not answer. Check the connection and open the app again.
push-lost-title = We cannot find that notice
push-lost = It may be gone, or somebody else's. These are the notices you have.
push-lost-offline-title = Without a connection we cannot open that notice
push-lost-offline = These are the ones kept here. Open it from here once you are connected.

## My devices

devices-title = My devices
devices-intro = This is where you are signed in. If you do not recognise one, sign it out.
devices-loading = Loading your devices
devices-empty-title = You are signed in nowhere
devices-empty = When you sign in on a device, it will appear here.
device-unnamed = Device without a name
device-note = { $method } · used { $ago }
device-method-other = Another way of signing in
device-current = This device
device-sign-out = Sign out
device-sign-out-spoken = Sign out { $name }
device-question = Sign out { $name }?
device-effect = You will have to sign in again there, and its sign-in with finger or face goes too. Nothing changes on this device.
device-ended = Signed out

## Data on this device

storage-title = Data on this phone
storage-intro = What this device keeps of { $name }, encrypted, so that you can read it without a connection.
storage-loading = Measuring what is kept
storage-size = In all
storage-files = Downloaded documents
storage-files-size = { $n } ({ $size })
storage-delete = Delete downloaded documents
storage-question = Delete the downloaded documents?
storage-effect = They are deleted from this device. They stay on the server, and you can download them again.
storage-deleted = Documents deleted from this device
storage-note = To delete everything else, sign out of this device in Settings.

## Settings: time without use

settings-idle = Lock when you do not use it
settings-idle-minutes = { $n ->
    [one] After a minute
   *[other] After { $n } minutes
}
settings-lock = Lock now

## Diagnosis

diagnosis-title = Diagnosis
diagnosis-intro = If something fails and you call or write, this helps to find the cause.
alerts-diagnosis-intro = We check for you what it takes for alerts to reach you.
diagnosis-copy = Copy as text
diagnosis-copied = Copied. Paste it wherever you want to share it.
diagnosis-not-copied = We could not copy it
diagnosis-refresh = Check again
diagnosis-note = It carries neither your name nor your DNI nor any other data of yours.
check-app = Version of the app
check-contract = Version of the service
check-language = Language
check-theme = Look
check-network = Connection
check-network-on = There is a connection
check-network-off = There is no connection
check-network-off-advice = Without a connection no alert arrives. They will when it is back.
check-clock = The device's clock
check-clock-right = Right
check-clock-wrong = Wrong
check-clock-wrong-advice = We go by the server's time. Set the time to automatic in the device's settings all the same.
check-session = You signed in with
check-storage = Kept data
check-storage-open = Encrypted and readable
check-storage-size = Encrypted and readable, { $size }
check-biometrics = Finger or face
check-biometrics-on = On
check-biometrics-off = Off
check-errors = Last error
check-errors-none = None since you opened the app
check-permission = Permission to alert you
check-permission-on = Given
check-permission-no = You have not turned notifications on
check-permission-no-advice = Turn them on in Alerts on the phone.
check-permission-unasked = You have not turned notifications on
check-permission-unasked-advice = Turn them on in Alerts on the phone.
check-permission-denied = The device does not allow notifications
check-permission-denied-advice = Open the device's settings, look for this app and allow notifications.
check-permission-none = This device cannot receive them
check-permission-none-advice = Look at your notices in the app from time to time.
check-token = The device's address
check-token-known = We have it
check-token-untold = We have it, but the server does not yet
check-token-untold-advice = Once connected, press "Check again".
check-token-none = The notification service gives none
check-token-none-advice = Check the connection, and that the device's notification services work.
check-token-unasked = Not asked for
check-server = Registration on the server
check-server-yes = It can alert you
check-server-no = It does not know this device
check-server-no-advice = Turn notifications off and on in Alerts on the phone.
check-server-unknown = We could not ask
check-server-unknown-advice = Press "Check again" once you are connected.
check-server-asking = Checking…
check-last = Last alert sent
check-last-none = None yet
check-last-advice = If you did not see it, look at "Do not disturb" and battery saving.
check-kinds = Kinds of alerts
check-kinds-all = All on
check-kinds-some = Not all are on
check-kinds-some-advice = We do not alert you of the others. Turn them on in Alerts on the phone.
check-quiet = Do not disturb and battery saving
check-quiet-hint = We cannot see it from here
check-quiet-hint-advice = If they are on, alerts may arrive silently or later. Look in the device's settings.
