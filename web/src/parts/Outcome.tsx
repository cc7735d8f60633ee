import type { OutcomeView } from '../generated/shared_types'
import { Banner } from './Banner'
import { Busy, Button } from './Button'
import { Facts } from './Facts'

interface Props {
  view: OutcomeView
  onAsk: () => void
  onDone: () => void
}

/** How an act with legal effect ended, whatever it does. */
export function Outcome({ view, onAsk, onDone }: Props) {
  return (
    <>
      <Banner banner={view.banner} problem />
      <Facts facts={view.facts} />
      <div className="buttons buttons-full">
        {view.ask !== null && (
          <Button look="main" onPress={onAsk}>
            {view.ask}
          </Button>
        )}
        {view.done !== null && (
          <Button look={view.ask === null ? 'main' : 'normal'} onPress={onDone}>
            {view.done}
          </Button>
        )}
      </div>
      <Busy text={view.busy} />
    </>
  )
}
