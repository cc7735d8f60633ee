import type { SimulationView } from '../../generated/shared_types'
import { Banner } from '../../parts/Banner'
import { Chart } from '../../parts/charts/Chart'
import { Facts, Spoken } from '../../parts/Facts'
import { Group } from '../../parts/Group'
import { PlainTable } from '../../parts/Table'

/** What came out. */
export function Simulation({ result }: { result: SimulationView }) {
  return (
    <Group heading={result.title}>
      {result.banner !== null && <Banner banner={result.banner} level="h3" />}
      {result.quotas.length > 0 && (
        <dl className="card quotas">
          {result.quotas.map(quota => (
            <div key={quota.label}>
              <dt>{quota.label}</dt>
              <dd>
                <Spoken fact={quota} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Facts facts={result.facts} />
      {result.concepts !== null && <PlainTable table={result.concepts} />}
      {result.chart !== null && <Chart chart={result.chart} />}
      {result.changes !== null && <PlainTable table={result.changes} />}
      {result.next_change && <p>{result.next_change}</p>}
      <p className="quiet">{result.note}</p>
    </Group>
  )
}
