import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/policy-replay.ts'
import { PolicyReplay } from '../../../policy-replay/policy-replay.tsx'
import { triedOf, type TriedPart } from '../../../policy-replay/tried.ts'
import type { KeyForm } from '../../form/use-key-form.ts'

interface Props {
  readonly keyId: string
  readonly form: KeyForm
  readonly part: TriedPart
}

/** What the change would have refused in the last days: told before it is saved, and only when there is one. */
export function Replayed({ keyId, form, part }: Props) {
  const tried = triedOf(form, [part])
  if (Object.keys(tried).length === 0) return null
  return (
    <Section title={texts.before}>
      <PolicyReplay keyId={keyId} tried={tried} />
    </Section>
  )
}
