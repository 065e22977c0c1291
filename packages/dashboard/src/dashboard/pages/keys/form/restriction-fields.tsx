import { TagsInput } from '@mantine/core'
import { texts } from '../../../../texts/key-form.ts'
import type { KeyForm } from './use-key-form.ts'

export function RestrictionFields({ form }: { readonly form: KeyForm }) {
  return (
    <>
      <TagsInput
        label={texts.ips}
        description={texts.ipsAbout}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        {...form.getInputProps('restrictions.ips')}
      />
      <TagsInput
        label={texts.origins}
        description={texts.originsAbout}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        {...form.getInputProps('restrictions.origins')}
      />
    </>
  )
}
