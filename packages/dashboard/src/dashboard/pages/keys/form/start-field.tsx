import { MomentField } from '../../../../parts/moment-field.tsx'
import { texts } from '../../../../texts/key-form.ts'
import type { KeyForm } from './use-key-form.ts'

/** From when on a key is good. */
export function StartField({ form }: { readonly form: KeyForm }) {
  return (
    <MomentField
      label={texts.startsAt}
      description={texts.startsAtAbout}
      value={form.values.effective_at}
      onChange={(value) => form.setFieldValue('effective_at', value)}
      error={form.errors['effective_at']}
    />
  )
}
