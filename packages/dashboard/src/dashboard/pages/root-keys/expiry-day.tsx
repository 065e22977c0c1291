import '@mantine/dates/styles.css'
import { DatePickerInput } from '@mantine/dates'
import dayjs from 'dayjs'
import { texts } from '../../../texts/root-keys.ts'

interface Props {
  /** ISO 8601. */
  readonly value: string | null
  readonly onChange: (at: string | null) => void
  readonly error: string | null
}

/** The last day on which it is good, in the reader's zone. */
export function ExpiryDay({ value, onChange, error }: Props) {
  return (
    <DatePickerInput
      label={texts.expires}
      description={texts.expiresHint}
      value={value === null ? null : dayjs(value).format('YYYY-MM-DD')}
      onChange={(day) => onChange(day === null ? null : dayjs(day).endOf('day').toISOString())}
      minDate={dayjs().format('YYYY-MM-DD')}
      clearable
      clearButtonProps={{ 'aria-label': texts.clearExpiry }}
      error={error}
    />
  )
}
