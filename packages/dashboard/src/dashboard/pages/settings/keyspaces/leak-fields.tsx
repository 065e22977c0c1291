import { NumberInput, Radio, Stack, TagsInput } from '@mantine/core'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import type { KeyspaceForm } from './form.ts'

const policies = ['revoke', 'grace', 'quarantine', 'notify'] as const

/** What happens to a key that was found where it does not belong. */
export function LeakFields({ form }: { readonly form: KeyspaceForm }) {
  return (
    <Section title={texts.leaks}>
      <Stack maw="40rem">
        <Radio.Group aria-label={texts.leaks} {...form.getInputProps('on_leak')}>
          <Stack gap="xs">
            {policies.map((policy) => (
              <Radio key={policy} value={policy} label={texts.onLeak[policy]} description={texts.onLeakAbout[policy]} />
            ))}
          </Stack>
        </Radio.Group>
        {form.values.on_leak === 'grace' && (
          <NumberInput
            label={texts.graceHours}
            min={0}
            max={720}
            clampBehavior="strict"
            w="14rem"
            {...form.getInputProps('grace_hours')}
          />
        )}
        {form.values.on_leak === 'quarantine' && (
          <TagsInput
            label={texts.quarantined}
            splitChars={[',', ' ']}
            {...form.getInputProps('quarantine_permissions')}
          />
        )}
      </Stack>
    </Section>
  )
}
