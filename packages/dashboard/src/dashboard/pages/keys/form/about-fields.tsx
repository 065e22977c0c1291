import { TagsInput, Textarea, TextInput } from '@mantine/core'
import { texts } from '../../../../texts/key-form.ts'
import type { KeyForm } from './use-key-form.ts'

export function NameField({ form }: { readonly form: KeyForm }) {
  return (
    <TextInput
      label={texts.name}
      description={texts.nameAbout}
      maxLength={200}
      data-autofocus
      {...form.getInputProps('name')}
    />
  )
}

export function OwnerField({ form }: { readonly form: KeyForm }) {
  return (
    <TextInput label={texts.owner} description={texts.ownerAbout} maxLength={200} {...form.getInputProps('owner')} />
  )
}

/** What else is known of a key. */
export function MoreAboutFields({ form }: { readonly form: KeyForm }) {
  return (
    <>
      <TextInput
        label={texts.externalId}
        description={texts.externalIdAbout}
        maxLength={200}
        {...form.getInputProps('external_id')}
      />
      <TagsInput
        label={texts.tags}
        description={texts.tagsAbout}
        maxTags={50}
        splitChars={[',']}
        acceptValueOnBlur
        {...form.getInputProps('tags')}
      />
      {/* Not one that looks at its text when it is left: the fault would push the button away that is being pressed. */}
      <Textarea
        label={texts.metadata}
        description={texts.metadataAbout}
        autosize
        minRows={3}
        maxRows={12}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        spellCheck={false}
        {...form.getInputProps('metadata')}
      />
    </>
  )
}
