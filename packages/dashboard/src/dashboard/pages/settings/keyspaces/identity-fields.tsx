import { Stack, TextInput } from '@mantine/core'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { AcceptedPlaces } from './accepted-places.tsx'
import type { KeyspaceForm } from './form.ts'

/** What the API is called, where it is, and where it reads keys. */
export function IdentityFields({ form }: { readonly form: KeyspaceForm }) {
  return (
    <Section title={texts.identity}>
      <Stack maw="40rem">
        <TextInput label={texts.name} required withAsterisk={false} {...form.getInputProps('name')} />
        <TextInput
          label={texts.liveUrl}
          description={texts.urlHint}
          type="url"
          placeholder="https://api.example.com"
          {...form.getInputProps('base_urls.live')}
        />
        <TextInput
          label={texts.testUrl}
          type="url"
          placeholder="https://api.test.example.com"
          {...form.getInputProps('base_urls.test')}
        />
        <AcceptedPlaces form={form} />
      </Stack>
    </Section>
  )
}
