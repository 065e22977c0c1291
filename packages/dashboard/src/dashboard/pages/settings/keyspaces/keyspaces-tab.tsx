import { Anchor, Skeleton, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { Failed } from '../../../../parts/failed.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { keyspacesQuery } from '../../keys/queries.ts'
import { KeyspaceDetails } from './keyspace-details.tsx'
import { KeyspaceList } from './keyspace-list.tsx'

export function KeyspacesTab() {
  const { id } = useParams<{ id?: string }>()
  const { data, error, refetch } = useQuery(keyspacesQuery)
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton height={320} />
  if (!id) return <KeyspaceList keyspaces={data} />
  const chosen = data.find((each) => each.id === id)
  return (
    <Stack gap="sm">
      <Anchor component={Link} href="/settings/keyspaces" size="sm">
        <IconArrowLeft size={14} style={{ verticalAlign: '-2px' }} aria-hidden="true" /> {texts.all}
      </Anchor>
      {chosen ? <KeyspaceDetails key={chosen.id} keyspace={chosen} /> : <Text>{texts.notThere}</Text>}
    </Stack>
  )
}
