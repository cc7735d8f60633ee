import { useSend } from '../../core/context'
import { contactEventAskAgain, contactEventDone, eventContact, type OutcomeView } from '../../generated/shared_types'
import { Banner } from '../../parts/Banner'
import { Busy, Button } from '../../parts/Button'
import { Facts } from '../../parts/Facts'

export function Outcome({ view }: { view: OutcomeView }) {
  const send = useSend()
  return (
    <>
      <Banner banner={view.banner} problem />
      <Facts facts={view.facts} />
      <div className="buttons buttons-full">
        {view.ask !== null && (
          <Button look="main" onPress={() => send(eventContact(contactEventAskAgain()))}>
            {view.ask}
          </Button>
        )}
        {view.done !== null && (
          <Button look={view.ask === null ? 'main' : 'normal'} onPress={() => send(eventContact(contactEventDone()))}>
            {view.done}
          </Button>
        )}
      </div>
      <Busy text={view.busy} />
    </>
  )
}
