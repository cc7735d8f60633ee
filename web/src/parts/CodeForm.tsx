import type { CodeView } from '../generated/shared_types'
import { Problem } from './Banner'
import { Button, Submit } from './Button'
import { Field } from './Field'
import { Form } from './Form'
import { Links } from './Links'

interface Props {
  view: CodeView
  onType: (text: string) => number
  onLeave?: () => void
  onSubmit: () => void
  onResend: () => void
}

/** A code that came by SMS or e-mail, whatever it is for. */
export function CodeForm({ view, onType, onLeave, onSubmit, onResend }: Props) {
  return (
    <>
      <Problem banner={view.problem} />
      <p>{view.intro}</p>
      <Form onSubmit={onSubmit}>
        <Field field={view.code} onType={onType} onLeave={onLeave} />
        <Submit label={view.submit} busy={view.busy} />
      </Form>
      <div className="buttons">
        <Button onPress={onResend}>{view.resend}</Button>
      </div>
      <Links links={view.ways_out} />
    </>
  )
}
