import type { GuideView } from '../../generated/shared_types'
import { Icon } from '../../parts/Icon'
import { Paragraphs } from '../../parts/Sections'

export function Guide({ view }: { view: GuideView }) {
  return (
    <>
      <p className="lead">{view.intro}</p>
      <div className="card questions">
        {view.questions.map(question => (
          <details key={question.id} id={question.id}>
            <summary>
              <h2>{question.question}</h2>
              <Icon name="down" />
            </summary>
            <div className="answer stack">
              <Paragraphs paragraphs={question.paragraphs} />
              <p className="quiet">{question.source}</p>
            </div>
          </details>
        ))}
      </div>
      <p className="quiet">{view.note}</p>
    </>
  )
}
