import { useId, useLayoutEffect, useRef } from 'react'
import { useSend } from '../core/context'
import { type Dialog as DialogView, eventConfirm, eventDismiss } from '../generated/shared_types'
import { Button } from './Button'

/** A question: the browser's own modal dialog keeps the focus in and the rest out. */
export function Dialog({ dialog }: { dialog: DialogView }) {
  const send = useSend()
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  // before it leaves the page: a dialog that is out of it gives no focus back
  useLayoutEffect(() => {
    const element = box.current
    element?.showModal()
    title.current?.focus()
    return () => element?.close()
  }, [])

  const dismiss = () => send(eventDismiss())
  return (
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={event => {
        event.preventDefault() // the core takes it away
        dismiss()
      }}
    >
      <div className="stack-wide">
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {dialog.title}
        </h2>
        <p id={`${id}-text`} className="preline">
          {dialog.text}
        </p>
        <div className="buttons buttons-full">
          <Button look={dialog.tone.kind === 'Bad' ? 'bad' : 'main'} onPress={() => send(eventConfirm())}>
            {dialog.confirm}
          </Button>
          <Button onPress={dismiss}>{dialog.cancel}</Button>
        </div>
      </div>
    </dialog>
  )
}
