import type { GuideView } from '../../generated/shared_types'
import { Paragraphs } from '../../parts/Sections'
import { Unfold, Unfolds } from '../../parts/Unfold'

export function Guide({ view }: { view: GuideView }) {
  return (
    <>
      <p className="lead">{view.intro}</p>
      <Unfolds>
        {view.questions.map(question => (
          <Unfold key={question.id} id={question.id} title={question.question} level="h2">
            <Paragraphs paragraphs={question.paragraphs} />
            <p className="quiet">{question.source}</p>
          </Unfold>
        ))}
      </Unfolds>
      <p className="quiet">{view.note}</p>
    </>
  )
}
