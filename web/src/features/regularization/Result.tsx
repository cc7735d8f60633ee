import type { ResultView } from '../../generated/shared_types'
import { Icon } from '../../parts/Icon'
import { toneClass, toneIcon } from '../../parts/tone'

export function Result({ result }: { result: ResultView }) {
  return (
    <section className={`card result ${toneClass(result.tone)}`}>
      <h2 className="result-label">
        <Icon name={toneIcon(result.tone)} />
        <span>{result.label}</span>
      </h2>
      {result.amount !== null && <p className="result-amount">{result.amount}</p>}
      <p className="result-text">{result.text}</p>
    </section>
  )
}
