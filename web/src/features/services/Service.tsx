import type { ServiceView } from '../../generated/shared_types'
import { Links } from '../../parts/Links'
import { Sections } from '../../parts/Sections'

export function Service({ view }: { view: ServiceView }) {
  return (
    <>
      <p className="lead">{view.intro}</p>
      <Sections sections={view.sections} />
      <Links links={view.links} />
    </>
  )
}
