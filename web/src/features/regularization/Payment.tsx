import { useSend } from '../../core/context'
import { eventRegularization, type PaymentView, regularizationEventAskPayment, regularizationEventPay } from '../../generated/shared_types'
import { Banner } from '../../parts/Banner'
import { Busy, Button } from '../../parts/Button'

/** The way to the gateway, and what the server says of the payments. */
export function Payment({ view }: { view: PaymentView }) {
  const send = useSend()
  const buttons = view.pay !== null || view.ask !== null
  return (
    <div className="stack">
      {view.state !== null && <Banner banner={view.state} problem />}
      {buttons && (
        <div className="buttons">
          {view.pay !== null && (
            <Button look="main" icon="open" onPress={() => send(eventRegularization(regularizationEventPay()))}>
              {view.pay}
            </Button>
          )}
          {view.ask !== null && (
            <Button look={view.pay === null ? 'main' : 'normal'} onPress={() => send(eventRegularization(regularizationEventAskPayment()))}>
              {view.ask}
            </Button>
          )}
        </div>
      )}
      <Busy text={view.busy} />
      <p className="quiet">{view.note}</p>
    </div>
  )
}
