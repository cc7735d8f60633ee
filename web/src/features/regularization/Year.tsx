import { useSend } from '../../core/context'
import {
  eventRegularization,
  type LinkRow,
  regularizationEventOpenOffice,
  regularizationEventRefresh,
  type YearView,
} from '../../generated/shared_types'
import { Banner, Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Facts } from '../../parts/Facts'
import { Links } from '../../parts/Links'
import { Loaded } from '../../parts/Loaded'
import { HearingChoices } from './HearingChoices'
import { Payment } from './Payment'
import { Result } from './Result'

const present = (link: LinkRow | null): link is LinkRow => link !== null

export function Year({ view }: { view: YearView }) {
  const send = useSend()
  return (
    <Loaded load={view.load}>
      <Problem banner={view.problem} />
      <Banner banner={view.state} />
      {view.result !== null && <Result result={view.result} />}
      {/* what can be done, before the dates around it */}
      {view.payment !== null && <Payment view={view.payment} />}
      {view.choices !== null && <HearingChoices view={view.choices} />}
      <Facts facts={view.facts} />
      {view.office !== null && (
        <div className="buttons">
          <Button look="main" icon="open" onPress={() => send(eventRegularization(regularizationEventOpenOffice()))}>
            {view.office}
          </Button>
        </div>
      )}
      <Links links={[view.detail, view.allegations, view.document, view.estimate, view.guide].filter(present)} />
      {view.appeal !== null && <Banner banner={view.appeal} />}
      {view.note !== null && <p className="quiet">{view.note}</p>}
      <div className="buttons">
        <Button onPress={() => send(eventRegularization(regularizationEventRefresh()))}>{view.refresh}</Button>
      </div>
    </Loaded>
  )
}
