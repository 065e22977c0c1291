import { Button, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import { fieldFaults } from '../../../../api/field-faults.ts'
import { Mono } from '../../../../parts/mono.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { useMay } from '../../../session/session.tsx'
import { SaveRow } from '../save-row.tsx'
import { CloseKeyspace } from './close-keyspace.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { LeakFields } from './leak-fields.tsx'
import { useSaveKeyspace } from './mutations.ts'
import type { Keyspace } from './queries.ts'
import { RefusalFields } from './refusal-fields.tsx'
import { ScannerFormat } from './scanner-format.tsx'
import { patchOf, valuesOf, type Values } from './values.ts'
import { WarningFields } from './warning-fields.tsx'

/** Where a field's name in the form differs from the service's. */
const renamed: Readonly<Record<string, string>> = {
  leak_grace_seconds: 'grace_hours',
  warn_uses_below: 'warn_uses_percent',
}

/** The service names `/settings/realm`; the form has `realm`. */
function faultsOf(error: Error | null, values: Values): Readonly<Record<string, string>> {
  const fields = [...Object.keys(values), ...Object.keys(renamed)]
  const found = fieldFaults(error, ['name', ...fields.map((field) => `settings.${field}`)])
  const own = Object.entries(found).map(([path, said]) => {
    const field = path.replace(/^settings\./, '')
    return [renamed[field] ?? field, said] as const
  })
  return Object.fromEntries(own)
}

export function KeyspaceDetails({ keyspace }: { readonly keyspace: Keyspace }) {
  const mayWrite = useMay('keyspaces:write')
  const form = useForm<Values>({ initialValues: valuesOf(keyspace) })
  const { mutate, isPending, isSuccess, error } = useSaveKeyspace(keyspace.id)
  const [isClosing, { open, close }] = useDisclosure(false)
  const { setErrors, getValues } = form
  useEffect(() => setErrors(faultsOf(error, getValues())), [error, setErrors, getValues])
  return (
    <Stack gap="md">
      <Title order={2}>
        {keyspace.name} <Mono>{`${keyspace.prefix}_`}</Mono>
      </Title>
      <form onSubmit={form.onSubmit((values) => mutate(patchOf(values)))}>
        <fieldset disabled={!mayWrite} style={{ margin: 0, padding: 0, border: 0, minWidth: 0 }}>
          <Stack gap="md">
            <IdentityFields form={form} />
            <RefusalFields form={form} />
            <LeakFields form={form} />
            <WarningFields form={form} />
            <Problem error={error} />
            <SaveRow mayWrite={mayWrite} isPending={isPending} isSaved={isSuccess} />
          </Stack>
        </fieldset>
      </form>
      <ScannerFormat id={keyspace.id} />
      {mayWrite && (
        <Section
          title={texts.close}
          actions={
            <Button size="xs" variant="default" onClick={open}>
              {texts.closeAction}
            </Button>
          }
        >
          <Text size="sm">{texts.closeAbout(keyspace.name)}</Text>
        </Section>
      )}
      <CloseKeyspace keyspace={keyspace} opened={isClosing} onClose={close} />
    </Stack>
  )
}
