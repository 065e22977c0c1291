import '@mantine/dates/styles.css'
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import { texts } from '../../../texts/audit.ts'

type Range = [string | null, string | null]

interface Props {
  readonly from: string | null
  readonly to: string | null
  readonly onChange: (days: { readonly from: string | null; readonly to: string | null }) => void
}

/** From one day to another; asked for when both are chosen. */
export function Days({ from, to, onChange }: Props) {
  const [range, setRange] = useState<Range>([from, to])
  return (
    <DatePickerInput
      type="range"
      label={texts.dates}
      placeholder={texts.anyTime}
      value={range}
      onChange={(next) => {
        const [first, last] = next as Range
        setRange([first, last])
        if ((first === null) === (last === null)) onChange({ from: first, to: last })
      }}
      allowSingleDateInRange
      clearable
      clearButtonProps={{ 'aria-label': texts.clearDates }}
    />
  )
}
