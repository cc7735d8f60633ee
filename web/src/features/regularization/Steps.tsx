import { useSend } from '../../core/context'
import { eventRegularization, regularizationEventOpenSource, type YearDetailView } from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { FactList } from '../../parts/Facts'
import { Group } from '../../parts/Group'
import { Unfold, Unfolds } from '../../parts/Unfold'

/** How it was computed: each step unfolds to its figures and to the law behind it. */
export function Steps({ view }: { view: YearDetailView }) {
  const send = useSend()
  return (
    <Group heading={view.steps_title}>
      <Unfolds>
        {view.steps.map((step, index) => (
          // steps of one computation do not move, and two may have one title
          // oxlint-disable-next-line react/no-array-index-key
          <Unfold key={index} title={step.title} level="h3">
            <p>{step.sentence}</p>
            <FactList facts={step.inputs} />
            <FactList facts={[step.value]} look="facts facts-result" />
            <p className="quiet">{step.source}</p>
            <div className="buttons">
              <Button
                icon="open"
                spoken={`${view.source_label}: ${step.title}`}
                onPress={() => send(eventRegularization(regularizationEventOpenSource(index)))}
              >
                {view.source_label}
              </Button>
            </div>
          </Unfold>
        ))}
      </Unfolds>
    </Group>
  )
}
