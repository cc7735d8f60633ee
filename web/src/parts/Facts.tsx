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

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    facts.length > 0 && (
      <dl className="card facts">
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
