import { Radio, Stack, TextInput } from '@mantine/core'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import type { KeyspaceForm } from './form.ts'

const profiles = ['helpful', 'strict'] as const

/** How much a refused caller is told. */
export function RefusalFields({ form }: { readonly form: KeyspaceForm }) {
  return (
    <Section title={texts.refusing}>
      <Stack maw="40rem">
        <Radio.Group aria-label={texts.refusing} {...form.getInputProps('profile')}>
          <Stack gap="xs">
            {profiles.map((profile) => (
              <Radio
                key={profile}
                value={profile}
                label={texts.profiles[profile]}
                description={texts.profilesAbout[profile]}
              />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={texts.realm}
          description={texts.realmHint}
          required
          withAsterisk={false}
          {...form.getInputProps('realm')}
        />
        <TextInput
          label={texts.docsBase}
          description={texts.docsBaseHint}
          type="url"
          {...form.getInputProps('docs_base')}
        />
        <TextInput
          label={texts.resourceMetadata}
          description={texts.resourceMetadataHint}
          type="url"
          {...form.getInputProps('resource_metadata')}
        />
      </Stack>
    </Section>
  )
}
