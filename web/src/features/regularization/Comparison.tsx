import type { ComparisonView } from '../../generated/shared_types'
import { Banner } from '../../parts/Banner'
import { Facts } from '../../parts/Facts'

/** Our own computation beside the Treasury's figure. */
export function Comparison({ view }: { view: ComparisonView }) {
  return (
    <div className="stack">
      <Banner banner={view.banner} />
      <Facts facts={view.differences} />
      <p className="quiet">{view.note}</p>
    </div>
  )
}
