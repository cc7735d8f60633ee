import { useSend } from '../../core/context'
import { type CheckRow, diagnosisEventCopy, diagnosisEventRefresh, type DiagnosisView, eventDiagnosis } from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { toneClass, toneIcon } from '../../parts/tone'

function Check({ row }: { row: CheckRow }) {
  return (
    <li className="row">
      <span className={`state ${toneClass(row.tone)}`}>
        <Icon name={toneIcon(row.tone)} />
      </span>
      <span className="row-text">
        <span className="row-label">{row.label}</span>
        <span>{row.state}</span>
        {row.advice !== null && <span className="row-note">{row.advice}</span>}
      </span>
    </li>
  )
}

export function Diagnosis({ view }: { view: DiagnosisView }) {
  const send = useSend()
  return (
    <>
      <p className="lead">{view.intro}</p>
      <ul className="card links">
        {view.rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- several errors may read the same
          <Check key={`${row.label}-${index}`} row={row} />
        ))}
      </ul>
      <div className="buttons buttons-full">
        <Button look="main" icon="copy" onPress={() => send(eventDiagnosis(diagnosisEventCopy()))}>
          {view.copy}
        </Button>
        <Button icon="turn" onPress={() => send(eventDiagnosis(diagnosisEventRefresh()))}>
          {view.refresh}
        </Button>
      </div>
      {view.copied !== null && <p>{view.copied}</p>}
      <p className="quiet">{view.note}</p>
    </>
  )
}
