import { never } from '../core/bytes'
import { useSend } from '../core/context'
import { type CodeView, eventRetry, type FailureView, type OutcomeView, type Screen as ScreenView } from '../generated/shared_types'
import { Button } from '../parts/Button'
import { AccessCode } from './access/AccessCode'
import { Locked } from './access/Locked'
import { Primer } from './access/Primer'
import { SmsForm } from './access/SmsForm'
import { Waiting } from './access/Waiting'
import { Welcome } from './access/Welcome'
import { Contact } from './contact/Contact'
import { ContactCode } from './contact/ContactCode'
import { ContactForm } from './contact/ContactForm'
import { ContactOutcome } from './contact/ContactOutcome'
import { Devices } from './devices/Devices'
import { Diagnosis } from './diagnosis/Diagnosis'
import { Document } from './documents/Document'
import { Documents } from './documents/Documents'
import { Home } from './home/Home'
import { Notice } from './notices/Notice'
import { Notices } from './notices/Notices'
import { Alerts } from './push/Alerts'
import { Allegations } from './regularization/Allegations'
import { HearingOutcome } from './regularization/HearingOutcome'
import { Year } from './regularization/Year'
import { YearDetail } from './regularization/YearDetail'
import { Years } from './regularization/Years'
import { Represented } from './represented/Represented'
import { Guide } from './services/Guide'
import { Help } from './services/Help'
import { Service } from './services/Service'
import { Services } from './services/Services'
import { Settings } from './settings/Settings'
import { Simulator } from './simulator/Simulator'
import { Storage } from './storage/Storage'

function Failure({ view }: { view: FailureView }) {
  const send = useSend()
  return (
    <section className="load" tabIndex={-1} data-problem>
      <p className="lead preline">{view.text}</p>
      {view.retry !== null && (
        <Button look="main" onPress={() => send(eventRetry())}>
          {view.retry}
        </Button>
      )}
    </section>
  )
}

function Code({ view }: { view: CodeView }) {
  switch (view.owner.kind) {
    case 'Access':
      return <AccessCode view={view} />
    case 'Contact':
      return <ContactCode view={view} />
    default:
      return never(view.owner)
  }
}

function Outcome({ view }: { view: OutcomeView }) {
  switch (view.owner.kind) {
    case 'Contact':
      return <ContactOutcome view={view} />
    case 'Regularization':
      return <HearingOutcome view={view} />
    default:
      return never(view.owner)
  }
}

/** One component per screen; the compiler says which is missing. */
export function Screen({ screen }: { screen: ScreenView }) {
  switch (screen.kind) {
    case 'Starting':
    case 'Waiting':
      return <Waiting view={screen.value} />
    case 'Welcome':
      return <Welcome view={screen.value} />
    case 'SmsForm':
      return <SmsForm view={screen.value} />
    case 'Code':
      return <Code view={screen.value} />
    case 'PushPrimer':
    case 'BiometricsPrimer':
      return <Primer view={screen.value} />
    case 'Represented':
      return <Represented view={screen.value} />
    case 'Home':
      return <Home view={screen.value} />
    case 'Notices':
      return <Notices view={screen.value} />
    case 'Notice':
      return <Notice view={screen.value} />
    case 'Documents':
      return <Documents view={screen.value} />
    case 'Document':
      return <Document view={screen.value} />
    case 'Years':
      return <Years view={screen.value} />
    case 'Year':
      return <Year view={screen.value} />
    case 'YearDetail':
      return <YearDetail view={screen.value} />
    case 'Allegations':
      return <Allegations view={screen.value} />
    case 'Contact':
      return <Contact view={screen.value} />
    case 'ContactForm':
      return <ContactForm view={screen.value} />
    case 'Outcome':
      return <Outcome view={screen.value} />
    case 'Services':
      return <Services view={screen.value} />
    case 'Service':
      return <Service view={screen.value} />
    case 'Guide':
      return <Guide view={screen.value} />
    case 'Help':
      return <Help view={screen.value} />
    case 'Simulator':
      return <Simulator view={screen.value} />
    case 'Settings':
      return <Settings view={screen.value} />
    case 'Locked':
      return <Locked view={screen.value} />
    case 'Failure':
      return <Failure view={screen.value} />
    case 'Alerts':
      return <Alerts view={screen.value} />
    case 'Devices':
      return <Devices view={screen.value} />
    case 'Storage':
      return <Storage view={screen.value} />
    case 'Diagnosis':
      return <Diagnosis view={screen.value} />
    default:
      return never(screen)
  }
}
