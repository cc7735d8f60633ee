import { never } from '../../core/bytes'
import { useSend } from '../../core/context'
import { accessEventChoose, accessEventReadKept, accessEventStart, eventAccess, type SignInMethod, type WelcomeView } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Choices } from '../../parts/Choices'
import { Group } from '../../parts/Group'
import { Icon, type IconName } from '../../parts/Icon'
import { Links } from '../../parts/Links'

function iconOf(method: SignInMethod): IconName {
  switch (method.kind) {
    case 'Sms':
      return 'sms'
    case 'ClavePermanente':
      return 'key'
    case 'ClaveMovil':
      return 'mobile'
    case 'Certificate':
      return 'certificate'
    case 'Biometrics':
      return 'finger'
    default:
      return never(method)
  }
}

export function Welcome({ view }: { view: WelcomeView }) {
  const send = useSend()
  return (
    <>
      <Problem banner={view.problem} />
      <p className="lead">{view.intro}</p>
      <Choices
        legend={view.capacity_label}
        choices={view.capacities.map(({ capacity, label, selected }) => ({ id: capacity.kind, label, selected, value: capacity }))}
        onChoose={capacity => send(eventAccess(accessEventChoose(capacity)))}
      />
      <Group heading={view.methods_label}>
        <ul className="stack">
          {view.methods.map(({ method, label, note, enabled }) => (
            <li key={method.kind}>
              {/* not `disabled`: its reason must be reachable */}
              <button
                type="button"
                className="card row method"
                aria-disabled={!enabled}
                onClick={() => enabled && send(eventAccess(accessEventStart(method)))}
              >
                <Icon name={iconOf(method)} />
                <span className="row-text">
                  <span className="row-label">{label}</span>
                  <span className="row-note">{note}</span>
                </span>
                {enabled && <Icon name="next" />}
              </button>
            </li>
          ))}
        </ul>
      </Group>
      {view.kept && (
        <section className="card stack">
          <p>{view.kept.text}</p>
          <Button onPress={() => send(eventAccess(accessEventReadKept()))}>{view.kept.open}</Button>
        </section>
      )}
      <Group heading={view.links_label}>
        <Links links={view.links} />
      </Group>
      <p className="quiet">{view.disclaimer}</p>
    </>
  )
}
