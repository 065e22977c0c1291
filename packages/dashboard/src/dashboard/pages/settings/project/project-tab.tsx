import { Group, NumberInput, Skeleton, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useFieldFaults } from '../../../../api/use-field-faults.ts'
import { Failed } from '../../../../parts/failed.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts as ofAll } from '../../../../texts/settings.ts'
import { useMay } from '../../../session/session.tsx'
import { SaveRow } from '../save-row.tsx'
import { useSaveProject } from './mutations.ts'
import { settingsQuery, type ProjectSettings } from './queries.ts'
import { Suspension } from './suspension.tsx'

const texts = ofAll.project

export function ProjectTab() {
  const { data, error, refetch } = useQuery(settingsQuery)
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton height={420} maw="44rem" />
  return (
    <Stack gap="xl">
      <ProjectForm of={data} />
      <Suspension of={data} />
    </Stack>
  )
}

function ProjectForm({ of }: { readonly of: ProjectSettings }) {
  const mayWrite = useMay('settings:write')
  const { mutate, isPending, isSuccess, error } = useSaveProject()
  const { id: _id, suspended_at: _at, suspended_by: _by, ...initialValues } = { ...of, contact: of.contact ?? '' }
  const form = useForm({ mode: 'uncontrolled', initialValues })
  useFieldFaults(form, error, Object.keys(initialValues))
  const days = { min: 0, max: 3660, allowDecimal: false, clampBehavior: 'strict', w: '14rem' } as const
  return (
    <Section title={texts.title}>
      <form onSubmit={form.onSubmit((values) => mutate({ ...values, contact: values.contact.trim() || null }))}>
        <Stack maw="40rem">
          <TextInput
            label={texts.name}
            required
            withAsterisk={false}
            readOnly={!mayWrite}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <TextInput
            label={texts.contact}
            description={texts.contactHint}
            readOnly={!mayWrite}
            key={form.key('contact')}
            {...form.getInputProps('contact')}
          />
          <Group align="flex-end">
            <NumberInput
              label={texts.keepRefusals}
              readOnly={!mayWrite}
              {...days}
              min={1}
              key={form.key('keep_refusals_days')}
              {...form.getInputProps('keep_refusals_days')}
            />
            <NumberInput
              label={texts.keepUsage}
              readOnly={!mayWrite}
              {...days}
              min={1}
              key={form.key('keep_usage_days')}
              {...form.getInputProps('keep_usage_days')}
            />
          </Group>
          <NumberInput
            label={texts.undo}
            description={texts.undoHint}
            readOnly={!mayWrite}
            {...days}
            max={365}
            key={form.key('undo_days')}
            {...form.getInputProps('undo_days')}
          />
          <Problem error={error} />
          <SaveRow mayWrite={mayWrite} isPending={isPending} isSaved={isSuccess} />
        </Stack>
      </form>
    </Section>
  )
}
