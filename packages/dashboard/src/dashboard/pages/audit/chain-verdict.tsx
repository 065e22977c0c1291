import { Alert, Text } from '@mantine/core'
import { IconLink, IconLinkOff } from '@tabler/icons-react'
import type { Output } from '@why401/service/api'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { texts } from '../../../texts/audit.ts'

export function ChainVerdict({ of: { intact, last, broken_at, reason } }: { readonly of: Output<'auditVerify'> }) {
  if (!intact)
    return (
      <Alert variant="outline" color="red" icon={<IconLinkOff aria-hidden="true" />}>
        <Text size="sm" fw={600}>
          {texts.broken(broken_at ?? last.sequence + 1)}
        </Text>
        {reason && texts.reasons[reason]}
      </Alert>
    )
  return (
    <Alert variant="outline" color="green" icon={<IconLink aria-hidden="true" />}>
      <Text size="sm" fw={600}>
        {texts.intact(last.sequence)}
      </Text>
      <Text size="sm" mb={6}>
        {texts.intactHint}
      </Text>
      <CopyBlock text={last.hash} label={texts.lastHash} />
    </Alert>
  )
}
