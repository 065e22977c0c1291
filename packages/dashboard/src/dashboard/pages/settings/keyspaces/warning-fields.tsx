import { NativeSelect, NumberInput, Stack } from '@mantine/core'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import type { KeyspaceForm } from './form.ts'

const graceEnds = Object.entries(texts.graceEnds).map(([value, label]) => ({ value, label }))

/** What new keys begin with, how replaced ones end, and when their owners are warned. */
export function WarningFields({ form }: { readonly form: KeyspaceForm }) {
  const whole = { allowDecimal: false, clampBehavior: 'strict', maw: '20rem' } as const
  return (
    <Section title={texts.warnings}>
      <Stack maw="40rem">
        <NumberInput
          label={texts.defaultExpiry}
          description={texts.defaultExpiryHint}
          min={1}
          max={3660}
          {...whole}
          {...form.getInputProps('default_expires_in_days')}
        />
        <NumberInput
          label={texts.warnExpiry}
          min={0}
          max={365}
          {...whole}
          {...form.getInputProps('warn_expiry_days')}
        />
        <NativeSelect
          label={texts.graceEnd}
          description={texts.graceEndHint}
          data={graceEnds}
          maw="20rem"
          {...form.getInputProps('grace_end')}
        />
        <NumberInput label={texts.warnUses} min={0} max={100} {...whole} {...form.getInputProps('warn_uses_percent')} />
      </Stack>
    </Section>
  )
}
