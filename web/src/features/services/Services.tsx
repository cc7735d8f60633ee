import type { ServicesView } from '../../generated/shared_types'
import { Group } from '../../parts/Group'
import { Links } from '../../parts/Links'

export function Services({ view }: { view: ServicesView }) {
  return view.groups.map(group => (
    <Group key={group.heading} heading={group.heading}>
      <Links links={group.links} />
    </Group>
  ))
}
