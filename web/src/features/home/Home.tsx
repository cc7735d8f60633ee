import type { DueCard, HomeView } from '../../generated/shared_types'
import { Facts } from '../../parts/Facts'
import { Group } from '../../parts/Group'
import { Icon } from '../../parts/Icon'
import { Link, Links } from '../../parts/Links'
import { Loaded } from '../../parts/Loaded'
import { toneClass, toneIcon } from '../../parts/tone'

function Due({ card }: { card: DueCard }) {
  return (
    <li className={`card due ${toneClass(card.tone)}`}>
      <div>
        <Icon name={toneIcon(card.tone)} />
        <h3>{card.title}</h3>
      </div>
      <p>{card.text}</p>
      <Link link={card.link} />
    </li>
  )
}

export function Home({ view }: { view: HomeView }) {
  return (
    <>
      <p className="lead">{view.greeting}</p>
      <Group heading={view.due_label}>
        <Loaded load={view.load}>
          {view.nothing_due !== null && (
            <p className="state">
              <Icon name="good" />
              <span>{view.nothing_due}</span>
            </p>
          )}
          {view.due.length > 0 && (
            <ul className="stack">
              {view.due.map(card => (
                <Due key={card.title} card={card} />
              ))}
            </ul>
          )}
        </Loaded>
      </Group>
      {view.situation.length > 0 && (
        <Group heading={view.situation_label}>
          <Facts facts={view.situation} />
        </Group>
      )}
      <Group heading={view.ways_label}>
        <Links links={view.ways} />
      </Group>
    </>
  )
}
