import { Skeleton } from '@mantine/core'
import { lazy, Suspense, type ReactNode } from 'react'

export interface MomentInputProps {
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

const MomentInput = lazy(async () => ({ default: (await import('./moment-input.tsx')).MomentInput }))

/** A moment to pick. The calendar is loaded when it is first shown. */
export function MomentField(props: MomentInputProps) {
  return (
    <Suspense fallback={<Skeleton height={props.description ? 78 : 60} />}>
      <MomentInput {...props} />
    </Suspense>
  )
}
