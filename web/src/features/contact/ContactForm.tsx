import { useSend } from '../../core/context'
import { contactEventLeft, contactEventSubmit, contactEventTyped, type ContactFormView, eventContact } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Submit } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Form } from '../../parts/Form'

export function ContactForm({ view }: { view: ContactFormView }) {
  const send = useSend()
  return (
    <>
      <Problem banner={view.problem} />
      <p>{view.intro}</p>
      <Form onSubmit={() => send(eventContact(contactEventSubmit()))}>
        <Field
          field={view.field}
          prefix={view.prefix}
          onType={text => send(eventContact(contactEventTyped(text)))}
          onLeave={() => send(eventContact(contactEventLeft()))}
        />
        <Submit label={view.submit} busy={view.busy} />
      </Form>
    </>
  )
}
