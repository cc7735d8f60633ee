import { useSend } from '../../core/context'
import {
  type AccessField,
  accessEventLeft,
  accessEventSubmit,
  accessEventTyped,
  accessFieldBirthDate,
  accessFieldIdentifier,
  accessFieldMobile,
  eventAccess,
  type SmsFormView,
} from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Submit } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Form } from '../../parts/Form'
import { Links } from '../../parts/Links'

export function SmsForm({ view }: { view: SmsFormView }) {
  const send = useSend()
  const wired = (field: AccessField) => ({
    onType: (text: string) => send(eventAccess(accessEventTyped(field, text))),
    onLeave: () => send(eventAccess(accessEventLeft(field))),
  })
  return (
    <>
      <Problem banner={view.problem} />
      <p>{view.intro}</p>
      <Form onSubmit={() => send(eventAccess(accessEventSubmit()))}>
        <Field field={view.identifier} {...wired(accessFieldIdentifier())} />
        <Field field={view.birth_date} {...wired(accessFieldBirthDate())} />
        <Field field={view.mobile} prefix={view.prefix} {...wired(accessFieldMobile())} />
        <Submit label={view.submit} busy={view.busy} />
      </Form>
      <Links links={view.ways_out} />
    </>
  )
}
