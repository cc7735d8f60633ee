import type { Fact } from '../generated/shared_types'

/** A value that is not spoken as it is written has its twin for readers. */
export function Spoken({ fact }: { fact: Fact }) {
  if (fact.spoken === null) return fact.value
  return (
    <>
      <span aria-hidden="true">{fact.value}</span>
      <span className="unseen">{fact.spoken}</span>
    </>
  )
}

/** Names and values, inside of something. */
export function FactList({ facts, look = 'facts' }: { facts: Fact[]; look?: string }) {
  return (
    facts.length > 0 && (
      <dl className={look}>
        {facts.map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <Spoken fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    )
  )
}

/** Names and values as a card of their own. */
export function Facts({ facts }: { facts: Fact[] }) {
  return <FactList facts={facts} look="card facts" />
}
