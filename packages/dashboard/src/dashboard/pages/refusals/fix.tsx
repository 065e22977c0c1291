import { Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { Section } from '../../../parts/section.tsx'
import { one as texts } from '../../../texts/refusals.ts'
import { useMay } from '../../session/session.tsx'
import type { Explained } from './queries.ts'

/** What would make the request pass, and the pages where that can be done. */
export function Fix({ of: { fix, key_id, keyspace_id, code } }: { readonly of: Explained }) {
  const mayRead = useMay('keys:read')
  const mayWrite = useMay('keys:write')
  const mayReadKeyspaces = useMay('keyspaces:read')
  return (
    <Section title={texts.fix}>
      <Stack gap="sm">
        <Text>{fix}</Text>
        <Group gap="xs">
          {key_id && mayRead && (
            <Button size="xs" component={Link} href={`/keys/${key_id}`}>
              {mayWrite ? texts.editKey : texts.openKey}
            </Button>
          )}
          {keyspace_id && mayReadKeyspaces && (
            <Button size="xs" variant="default" component={Link} href={`/settings/keyspaces/${keyspace_id}`}>
              {texts.openKeyspace}
            </Button>
          )}
          <Button size="xs" variant="default" component="a" href={`/causes/${code}`}>
            {texts.causePage}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
