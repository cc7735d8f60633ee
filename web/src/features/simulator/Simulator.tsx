import { useSend } from '../../core/context'
import { eventSimulator, type SimulatorEvent, type SimulatorView } from '../../generated/shared_types'
import { Links } from '../../parts/Links'
import { Simulation } from './Simulation'
import { SimulatorForm } from './SimulatorForm'

export function Simulator({ view }: { view: SimulatorView }) {
  const send = useSend()
  return (
    <>
      <p>{view.intro}</p>
      <SimulatorForm view={view} tell={(event: SimulatorEvent) => send(eventSimulator(event))} />
      {view.result !== null && <Simulation result={view.result} />}
      <Links links={view.links} />
    </>
  )
}
