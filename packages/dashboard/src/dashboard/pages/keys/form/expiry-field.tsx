import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { MomentField } from '../../../../parts/moment-field.tsx'
import { texts } from '../../../../texts/key-form.ts'
import { expiresAt, presetDays, type Expiry } from './expiry.ts'

interface Props {
  readonly expiry: Expiry
  readonly at: string | null
  readonly onExpiry: (expiry: Expiry) => void
  readonly onAt: (at: string | null) => void
  /** What `default` means: the keyspace's days, or the key's own end. Undefined: there is no default. */
  readonly usual?: string
  readonly error?: ReactNode
}

export function ExpiryField({ expiry, at, onExpiry, onAt, usual, error }: Props) {
  const choices: { value: Expiry; label: string }[] = [
    ...(usual === undefined ? [] : [{ value: 'default' as const, label: usual }]),
    ...presetDays.map((days) => ({ value: `${days}` as const, label: texts.inDays(days) })),
    { value: 'never', label: texts.never },
    { value: 'at', label: texts.atMoment },
  ]
  const choose = (chosen: Expiry): void => {
    onExpiry(chosen)
    // Without a moment, 'at' would say 'never'.
    if (chosen === 'at' && at === null) onAt(expiresAt('30', null, Date.now()) ?? null)
  }
  return (
    <>
      <NativeSelect
        label={texts.expires}
        data={choices}
        value={expiry}
        onChange={({ currentTarget }) => choose(currentTarget.value as Expiry)}
        error={expiry === 'at' ? null : error}
      />
      {expiry === 'at' && (
        <MomentField isRequired label={texts.expiresAt} value={at} onChange={onAt} minDate={new Date()} error={error} />
      )}
    </>
  )
}
