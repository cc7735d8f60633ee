interface Props {
  label: string
  checked: boolean
  onCheck: (checked: boolean) => void
}

export function Checkbox({ label, checked, onCheck }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={event => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
