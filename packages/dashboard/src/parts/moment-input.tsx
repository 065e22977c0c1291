import '@mantine/dates/styles.css'
import { DateTimePicker } from '@mantine/dates'
import { useId } from '@mantine/hooks'
import dayjs from 'dayjs'
import { texts } from '../texts/common.ts'
import type { MomentInputProps } from './moment-field.tsx'

const local = 'YYYY-MM-DD HH:mm:ss'

/** A moment, picked in the reader's zone. In a chunk of its own: `MomentField` loads it. */
export function MomentInput({ value, onChange, isRequired = false, ...rest }: MomentInputProps) {
  // The calendar is named by the field: under the same id both find each other.
  const id = useId()
  return (
    <DateTimePicker
      id={id}
      popoverProps={{ id }}
      // the red of Saturdays and Sundays, and the grey of the months beside, are too pale to be read
      weekendDays={[]}
      hideOutsideDates
      value={value === null ? null : dayjs(value).format(local)}
      onChange={(picked) => onChange(picked === null ? null : dayjs(picked, local).toISOString())}
      valueFormat="D MMM YYYY HH:mm"
      placeholder={texts.pickMoment}
      clearable={!isRequired}
      clearButtonProps={{ 'aria-label': texts.clear }}
      submitButtonProps={{ 'aria-label': texts.pick }}
      timePickerProps={{ 'aria-label': texts.time, hoursInputLabel: texts.hours, minutesInputLabel: texts.minutes }}
      ariaLabels={texts.calendar}
      {...rest}
    />
  )
}
