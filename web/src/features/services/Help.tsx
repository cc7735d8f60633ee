import { useId } from 'react'
import { useSend } from '../../core/context'
import { eventServices, type HelpView, type Phone, servicesEventCall } from '../../generated/shared_types'
import { Spoken } from '../../parts/Facts'
import { Icon } from '../../parts/Icon'
import { Links } from '../../parts/Links'
import { Sections } from '../../parts/Sections'

function PhoneRow({ phone, index }: { phone: Phone; index: number }) {
  const send = useSend()
  const id = useId()
  return (
    <li className="phone-row">
      <div id={id}>
        <p>{phone.fact.label}</p>
        <p>
          <strong>
            <Spoken fact={phone.fact} />
          </strong>
        </p>
      </div>
      <button type="button" className="button" aria-describedby={id} onClick={() => send(eventServices(servicesEventCall(index)))}>
        <Icon name="phone" />
        <span>{phone.call}</span>
      </button>
    </li>
  )
}

export function Help({ view }: { view: HelpView }) {
  return (
    <>
      <p className="lead">{view.intro}</p>
      {view.problem !== null && (
        <p className="banner tone-bad" tabIndex={-1} data-problem>
          <Icon name="bad" />
          <span>{view.problem}</span>
        </p>
      )}
      <ul className="card links">
        {view.phones.map((phone, index) => (
          <PhoneRow key={phone.fact.label} phone={phone} index={index} />
        ))}
      </ul>
      <Sections sections={view.sections} />
      <Links links={view.links} />
    </>
  )
}
