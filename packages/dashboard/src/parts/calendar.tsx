import '@mantine/dates/styles.css'
import { InlineDateTimePicker } from '@mantine/dates'
import dayjs from 'dayjs'
import { texts } from '../texts/common.ts'

interface Props {
  /** ISO 8601; null: none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly minDate: Date | undefined
  /** Called when the moment is what it should be. */
  readonly onDone: () => void
}

const local = 'YYYY-MM-DD HH:mm:ss'

/** What is looked back at was kept for years at most; keys may be good for longer. */
const [yearsBack, yearsAhead] = [10, 30]
const thisYear = new Date().getFullYear()

/** Days, and a time of day, in the reader's zone. In a chunk of its own: `MomentField` loads it. */
export function Calendar({ value, onChange, minDate, onDone }: Props) {
  return (
    <InlineDateTimePicker
      // the red of Saturdays and Sundays, and the grey of the months beside, are too pale to be read
      weekendDays={[]}
      hideOutsideDates
      fullWidth={false}
      // views of months and of years would take the focus with them when they go
      withNativeLevelSelect
      yearsSelectRange={[thisYear - yearsBack, thisYear + yearsAhead]}
      value={value === null ? null : dayjs(value).format(local)}
      onChange={(picked) => onChange(picked === null ? null : dayjs(picked, local).toISOString())}
      {...(minDate ? { minDate } : {})}
      submitButtonProps={{ 'aria-label': texts.pick }}
      timePickerProps={{ 'aria-label': texts.time, hoursInputLabel: texts.hours, minutesInputLabel: texts.minutes }}
      ariaLabels={texts.calendar}
      onSubmit={onDone}
      __onEnter={onDone}
      // what closes the calendar does not close the dialog that it stands in
      __stopPropagation
    />
  )
}
