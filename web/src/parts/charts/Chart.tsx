import type { ChartLine, ChartTick, ChartView, TableView } from '../../generated/shared_types'
import { PlainTable } from '../Table'
import { Unfold, Unfolds } from '../Unfold'
import { Picture } from './Picture'
import { place } from './place'

/** As many patterns as a chart may have lines. */
const DASHES = ['line-solid', 'line-dashed', 'line-dotted']

const dash = (index: number) => DASHES[index % DASHES.length]

function Ticks({ axis, ticks }: { axis: 'x' | 'y'; ticks: ChartTick[] }) {
  return (
    <div className={`ticks-${axis}`}>
      {ticks.map(tick => (
        <span key={tick.at} style={place({ [axis]: tick.at })}>
          {tick.label}
        </span>
      ))}
    </div>
  )
}

/** 1,000 by 1,000, stretched by the style sheet; the core counts heights from below. */
function Lines({ lines, grid }: { lines: ChartLine[]; grid: ChartTick[] }) {
  return (
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <g transform="matrix(1 0 0 -1 0 1000)">
        {grid.map(({ at }) => (
          <path key={at} className="grid" d={`M0 ${at}H1000`} />
        ))}
        {lines.map((line, index) => (
          <polyline key={line.label} className={dash(index)} points={line.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        ))}
      </g>
    </svg>
  )
}

function Legend({ lines }: { lines: ChartLine[] }) {
  return (
    <ul className="legend">
      {lines.map((line, index) => (
        <li key={line.label}>
          <svg className="line-swatch" viewBox="0 0 32 8" aria-hidden="true" focusable="false">
            <path className={dash(index)} d="M0 4H32" />
          </svg>
          <span>{line.label}</span>
        </li>
      ))}
    </ul>
  )
}

function Twin({ table }: { table: TableView }) {
  return (
    <Unfolds>
      <Unfold title={table.caption} level="h4">
        <PlainTable table={table} />
      </Unfold>
    </Unfolds>
  )
}

/** Lines and a marked point. The sentence stands for the drawing, and the table says the same in figures. */
export function Chart({ chart }: { chart: ChartView }) {
  return (
    <Picture title={chart.title} level="h3" spoken={chart.spoken} twin={<Twin table={chart.table} />}>
      <Legend lines={chart.lines} />
      <p className="quiet">{chart.y_label}</p>
      <div className="chart">
        <Ticks axis="y" ticks={chart.y_ticks} />
        <div className="plot">
          <Lines lines={chart.lines} grid={chart.y_ticks} />
          {chart.marker !== null && (
            <div className="marker" style={place({ x: chart.marker.x, y: chart.marker.y })}>
              <span className="marker-shape" />
              <span className="marker-label">{chart.marker_label}</span>
            </div>
          )}
        </div>
        <Ticks axis="x" ticks={chart.x_ticks} />
      </div>
      <p className="quiet chart-x">{chart.x_label}</p>
    </Picture>
  )
}
