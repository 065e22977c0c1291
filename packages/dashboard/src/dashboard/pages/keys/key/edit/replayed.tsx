import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/policy-replay.ts'
import { PolicyReplay } from '../../../refusals/policy-replay.tsx'
import type { KeyForm } from '../../form/use-key-form.ts'
import { partsOf } from '../../form/values.ts'

interface Props {
  readonly keyId: string
  readonly form: KeyForm
  readonly part: 'restrictions' | 'limits'
}

/** What the change would have refused last week: told before it is saved, and only when there is one. */
export function Replayed({ keyId, form, part }: Props) {
  if (!form.isDirty(part)) return null
  return (
    <Section title={texts.before}>
      <PolicyReplay keyId={keyId} restrictions={tried(form, part)} />
    </Section>
  )
}

function tried({ values }: KeyForm, part: Props['part']) {
  if (part === 'restrictions') return { ips: values.restrictions.ips }
  const { limits = [] } = partsOf.limits(values)
  // Names do not matter here, and may not be typed yet.
  return { limits: limits.map((limit, at) => ({ ...limit, name: `limit-${at}` })) }
}
