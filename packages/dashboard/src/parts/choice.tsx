import { NativeSelect } from '@mantine/core'

interface Props {
  readonly label: string
  /** What stands there while none is chosen; without it one is always chosen. */
  readonly none?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** The label is said, not shown. */
  readonly isLabelHidden?: boolean
}

/** One of a list that is known, as the browser draws it: there at once, found by its first letters, the device's own on a phone. */
export function Choice({ label, none, choices, value, onChange, isLabelHidden = false }: Props) {
  return (
    <NativeSelect
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  )
}
