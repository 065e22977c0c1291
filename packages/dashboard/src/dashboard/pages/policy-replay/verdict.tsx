import { Alert, Text } from '@mantine/core'
import { IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { texts } from '../../../texts/policy-replay.ts'
import type { Replay } from './queries.ts'

/** The answer in a sentence, and how much it is worth. */
export function Verdict({ of }: { readonly of: Replay }) {
  const { calls, refused, uncertain, share } = of
  if (calls === 0)
    return (
      <Alert variant="outline" color="gray" icon={<IconHelpCircle aria-hidden="true" />}>
        {texts.noCalls}
      </Alert>
    )
  return (
    <Alert variant="outline" {...lookOf(of)}>
      <Text size="sm" fw={600}>
        {refused === 0 ? texts.noneRefused(calls, uncertain === 0) : texts.wouldRefuse(refused, calls, share)}
      </Text>
      {uncertain > 0 && <Text size="sm">{texts.uncertain(uncertain)}</Text>}
      <Text size="sm">{worth(of)}</Text>
    </Alert>
  )
}

/** Calm only where nothing would have been refused for certain. */
function lookOf({ refused, uncertain }: Replay) {
  if (refused > 0) return { color: 'red', icon: <IconBan aria-hidden="true" /> }
  if (uncertain > 0) return { color: 'yellow', icon: <IconHelpCircle aria-hidden="true" /> }
  return { color: 'green', icon: <IconCircleCheck aria-hidden="true" /> }
}

/** What is exact, and what is known of a part alone. */
function worth({ calls, since, hours, recorded: { asked, nothing } }: Replay): string {
  if (hours) return texts.ofHours(since)
  if (asked + nothing === 0) return texts.allRecorded(since)
  return [texts.exact(calls, since), asked > 0 && texts.withoutAddress(asked), nothing > 0 && texts.unrecorded(nothing)]
    .filter(Boolean)
    .join(' ')
}
