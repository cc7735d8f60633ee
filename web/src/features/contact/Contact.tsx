import type { ContactView } from '../../generated/shared_types'
import { Facts } from '../../parts/Facts'
import { Links } from '../../parts/Links'
import { Loaded } from '../../parts/Loaded'

export function Contact({ view }: { view: ContactView }) {
  return (
    <>
      <p>{view.intro}</p>
      <Loaded load={view.load}>
        <Facts facts={view.facts} />
        <Links links={view.changes} />
      </Loaded>
    </>
  )
}
