import '@mantine/dates/styles.css'
import { DateTimePicker } from '@mantine/dates'
import dayjs from 'dayjs'
import { texts } from '../texts/common.ts'
import type { MomentInputProps } from './moment-field.tsx'

const local = 'YYYY-MM-DD HH:mm:ss'

/** A moment, picked in the reader's zone. In a chunk of its own: `MomentField` loads it. */
export function MomentInput({ value, onChange, isRequired = false, ...rest }: MomentInputProps) {
  return (
    <DateTimePicker
      value={value === null ? null : dayjs(value).format(local)}
      onChange={(picked) => onChange(picked === null ? null : dayjs(picked, local).toISOString())}
      valueFormat="D MMM YYYY HH:mm"
      placeholder={texts.pickMoment}
      clearable={!isRequired}
      clearButtonProps={{ 'aria-label': texts.clear }}
      submitButtonProps={{ 'aria-label': texts.pick }}
      timePickerProps={{ 'aria-label': texts.time, hoursInputLabel: texts.hours, minutesInputLabel: texts.minutes }}
      ariaLabels={{ nextMonth: texts.nextMonth, previousMonth: texts.previousMonth }}
      {...rest}
    />
  )
}
