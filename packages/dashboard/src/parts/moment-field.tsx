import { Input, Popover } from '@mantine/core'
import { useId } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { texts } from '../texts/common.ts'
import { pickedText } from '../texts/moment.ts'
import { Later } from './later.ts'
import { shownLater } from './shown-later.tsx'

const calendar = new Later(async () => (await import('./calendar.tsx')).Calendar)
const Calendar = shownLater(calendar)
const comesNear = (): void => calendar.loadAhead()

interface Props {
  readonly label: string
  readonly description?: string
  /** ISO 8601; null: none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly placeholder?: string
  readonly minDate?: Date
  /** Can be changed, and not taken away. */
  readonly isRequired?: boolean
  readonly error?: ReactNode
}

/** A moment to pick. The calendar is loaded when somebody comes near, and opened when it is there. */
export function MomentField(props: Props) {
  const {
    label,
    description,
    value,
    onChange,
    placeholder = texts.pickMoment,
    minDate,
    isRequired = false,
    error,
  } = props
  // The calendar is named by the field: under the same id both find each other.
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
    if (minDate && value !== null && new Date(value) < minDate) onChange(minDate.toISOString())
  }
  // What cannot be loaded is tried again by whoever presses again.
  const open = (): unknown =>
    calendar.load().then(
      () => setOpen(true),
      () => {},
    )
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error}>
      <Popover id={id} opened={isOpen} onChange={(opened) => !opened && close()} position="bottom-start" trapFocus>
        <Popover.Target>
          <Input
            component="button"
            type="button"
            pointer
            error={error}
            onPointerEnter={comesNear}
            onFocus={comesNear}
            onClick={isOpen ? close : open}
            rightSection={
              value !== null &&
              !isRequired && <Input.ClearButton aria-label={texts.clear} onClick={() => onChange(null)} />
            }
          >
            {value === null ? <Input.Placeholder>{placeholder}</Input.Placeholder> : pickedText(new Date(value))}
          </Input>
        </Popover.Target>
        <Popover.Dropdown>
          <Calendar value={value} onChange={onChange} minDate={minDate} onDone={close} />
        </Popover.Dropdown>
      </Popover>
    </Input.Wrapper>
  )
}
