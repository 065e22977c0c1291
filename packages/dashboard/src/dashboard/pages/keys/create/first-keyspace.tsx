import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../api/client.ts'
import { useFieldFaults } from '../../../../api/use-field-faults.ts'
import { Problem } from '../../../../parts/problem.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/create-key.ts'

const fields = ['name', 'prefix']

/** Keys are of a keyspace: the first of a project is made on the way to the first key. */
export function FirstKeyspace() {
  const client = useQueryClient()
  const form = useForm({ initialValues: { name: '', prefix: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: typeof form.values) => call('keyspacesCreate', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['keyspaces'] }),
  })
  useFieldFaults(form, error, fields)
  const { name, prefix } = form.values
  return (
    <Section title={texts.firstKeyspace}>
      <form onSubmit={form.onSubmit((values) => mutate(values))}>
        <Stack>
          <Text size="sm" c="dimmed">
            {texts.firstKeyspaceAbout}
          </Text>
          <TextInput
            label={texts.keyspaceName}
            description={texts.keyspaceNameAbout}
            required
            withAsterisk={false}
            maxLength={200}
            {...form.getInputProps('name')}
            onBlur={() => {
              if (prefix === '') form.setFieldValue('prefix', prefixOf(name))
            }}
          />
          <TextInput
            label={texts.prefix}
            description={texts.prefixAbout(prefix || 'shop')}
            required
            withAsterisk={false}
            maxLength={16}
            pattern="[a-z][a-z0-9]{0,15}"
            {...form.getInputProps('prefix')}
          />
          <Problem error={error} fields={fields} />
          <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
            {texts.makeKeyspace}
          </Button>
        </Stack>
      </form>
    </Section>
  )
}

/** What of a name may stand before a key. */
const prefixOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^[0-9]+/, '')
    .slice(0, 16)
