import { Alert, Text } from '@mantine/core'
import { IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { texts } from '../../../texts/policy-replay.ts'
import type { Replay } from './queries.ts'

/** The answer in a sentence. */
export function Verdict({ of, isLowerBound }: { readonly of: Replay; readonly isLowerBound: boolean }) {
  const { calls, refused, uncertain, share } = of
  if (calls === 0)
    return (
      <Alert variant="outline" color="gray" icon={<IconHelpCircle />}>
        {texts.noCalls}
      </Alert>
    )
  const isClear = refused === 0
  return (
    <Alert
      variant="outline"
      color={isClear ? 'green' : 'red'}
      icon={isClear ? <IconCircleCheck aria-hidden="true" /> : <IconBan aria-hidden="true" />}
    >
      <Text size="sm" fw={600}>
        {texts.wouldRefuse(refused, calls) + (isClear ? '' : ` (${texts.share(share)}).`)}
      </Text>
      {uncertain > 0 && <Text size="sm">{texts.uncertain(uncertain)}</Text>}
      {isLowerBound && !isClear && <Text size="sm">{texts.atLeast}</Text>}
    </Alert>
  )
}
