import { useSend } from '../../core/context'
import {
  accessEventPrimer,
  eventAccess,
  type PrimerAnswer,
  primerAnswerAccept,
  primerAnswerLater,
  primerAnswerNo,
  type PrimerView,
} from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'

export function Primer({ view }: { view: PrimerView }) {
  const send = useSend()
  const say = (answer: PrimerAnswer) => () => send(eventAccess(accessEventPrimer(answer)))
  return (
    <>
      <p className="lead">{view.text}</p>
      <ul className="points stack">
        {view.points.map(point => (
          <li key={point}>
            <Icon name="check" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div className="buttons buttons-full">
        <Button look="main" onPress={say(primerAnswerAccept())}>
          {view.accept}
        </Button>
        <Button onPress={say(primerAnswerLater())}>{view.later}</Button>
        <Button look="plain" onPress={say(primerAnswerNo())}>
          {view.no}
        </Button>
      </div>
      <p className="quiet">{view.note}</p>
    </>
  )
}
