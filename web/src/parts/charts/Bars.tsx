import type { BarsView } from '../../generated/shared_types'
import { Picture } from './Picture'
import { place } from './place'

/** Pairs of bars, told apart by pattern and words. The sentence stands for the drawing; a table is its twin. */
export function Bars({ bars }: { bars: BarsView }) {
  return (
    <Picture title={bars.title} level="h2" spoken={bars.spoken}>
      <ul className="legend">
        <li>
          <span className="swatch bar-first" />
          <span>{bars.first}</span>
        </li>
        <li>
          <span className="swatch bar-second" />
          <span>{bars.second}</span>
        </li>
      </ul>
      <div className="bars">
        {bars.pairs.map(pair => (
          <div key={pair.label} className="bar-pair">
            <span className="bar-ground">
              <span className="bar-first" style={place({ y: pair.first })} />
              <span className="bar-second" style={place({ y: pair.second })} />
            </span>
            <span className="bar-label">{pair.label}</span>
          </div>
        ))}
      </div>
    </Picture>
  )
}
