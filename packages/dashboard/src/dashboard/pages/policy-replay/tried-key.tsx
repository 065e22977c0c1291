import { Button, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { AccessFields } from '../keys/form/access-fields.tsx'
import { LimitFields } from '../keys/form/limit-fields.tsx'
import { RestrictionFields } from '../keys/form/restriction-fields.tsx'
import { useKeyForm } from '../keys/form/use-key-form.ts'
import { valuesOf } from '../keys/form/values.ts'
import type { Key } from '../keys/queries.ts'
import { PolicyReplay } from './policy-replay.tsx'
import { triedOf } from './tried.ts'

/** A key's own restrictions, to be changed as if they were to be saved. */
export function TriedKey({ keyOf: key }: { readonly keyOf: Key }) {
  const form = useKeyForm(valuesOf(key), null)
  return (
    <>
      <Section title={texts.change}>
        <Stack gap="sm">
          <RestrictionFields form={form} />
          <AccessFields form={form} />
          <Text size="sm" fw={600}>
            {texts.ofLimits}
          </Text>
          <LimitFields form={form} />
        </Stack>
      </Section>
      <Section
        title={texts.before}
        actions={
          <Button size="xs" variant="default" component={Link} href={`/keys/${key.id}`}>
            {texts.openKey}
          </Button>
        }
      >
        <PolicyReplay keyId={key.id} tried={triedOf(form, ['restrictions', 'access', 'limits'])} />
      </Section>
    </>
  )
}
