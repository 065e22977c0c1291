import { Anchor, Group, Paper, Text } from '@mantine/core'
import { Link } from 'wouter'
import { Ago } from '../../../../parts/ago.tsx'
import { KeyStatusSign } from '../../../../parts/key-status.tsx'
import { texts } from '../../../../texts/key.ts'
import type { Key } from '../queries.ts'

/** How the key stands, and why. */
export function StatusNotice({ keyOf: key }: { readonly keyOf: Key }) {
  return (
    <Paper withBorder px="md" py="sm" aria-live="polite">
      <Group gap="md">
        <Text component="span" size="sm" fw={600}>
          <KeyStatusSign status={key.status} />
        </Text>
        <Text size="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
          <Reason keyOf={key} />
        </Text>
      </Group>
      <Succession keyOf={key} />
    </Paper>
  )
}

function Reason({ keyOf: key }: { readonly keyOf: Key }) {
  switch (key.status) {
    case 'revoked':
    case 'leaked':
      return (
        <>
          {texts.revoked} <Ago at={key.revoked_at} />: {texts.reasons[key.revoke_reason ?? 'unspecified']}
          {key.revoke_note !== null && ` (${key.revoke_note})`}
        </>
      )
    case 'disabled':
      return (
        <>
          {texts.disabled} <Ago at={key.disabled_at} />
        </>
      )
    case 'superseded':
      return (
        <>
          {texts.graceEnded} <Ago at={key.grace_ends_at} />
        </>
      )
    case 'expired':
      return (
        <>
          {texts.expired} <Ago at={key.expires_at} />
        </>
      )
    case 'pending':
      return (
        <>
          {texts.pending} <Ago at={key.effective_at} />
        </>
      )
    case 'active':
    case 'expiring':
      return <InForce keyOf={key} />
  }
}

/** A leak that did not end the key is told all the same. */
function InForce({ keyOf: key }: { readonly keyOf: Key }) {
  const ends = key.grace_ends_at ?? key.expires_at
  return (
    <>
      {key.revoke_reason === 'leaked' && `${texts.leakedInForce} `}
      {ends === null ? (
        texts.neverExpires
      ) : (
        <>
          {texts.ends} <Ago at={ends} />
        </>
      )}
    </>
  )
}

function Succession({ keyOf: key }: { readonly keyOf: Key }) {
  const { predecessor_id, successor_id, grace_ends_at } = key
  return (
    <>
      {successor_id !== null && (
        <Text size="sm" mt={4}>
          {grace_ends_at === null ? texts.replacedOnFirstUse : texts.replaced}{' '}
          <Anchor component={Link} href={`/keys/${successor_id}`} size="sm" underline="always">
            {texts.successor}
          </Anchor>
        </Text>
      )}
      {predecessor_id !== null && (
        <Text size="sm" mt={4}>
          {texts.replaces}{' '}
          <Anchor component={Link} href={`/keys/${predecessor_id}`} size="sm" underline="always">
            {texts.predecessor}
          </Anchor>
        </Text>
      )}
    </>
  )
}
