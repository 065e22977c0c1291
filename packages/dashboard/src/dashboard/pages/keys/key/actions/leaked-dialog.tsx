import { Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Confirm } from '../../../../../parts/confirm.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { keyspacesQuery } from '../../queries.ts'
import type { ActionProps } from './actions.tsx'
import { useChange } from './use-change.ts'

export function LeakedDialog({ keyOf, ...dialog }: ActionProps) {
  const [url, setUrl] = useState('')
  const { leaked } = useChange(keyOf)
  const { data: keyspaces } = useQuery(keyspacesQuery)
  const keyspace = keyspaces?.find(({ id }) => id === keyOf.keyspace_id)
  const said = texts.leaked
  return (
    <Confirm {...dialog} title={said.title} action={said.action} isDangerous run={() => leaked(url.trim() || null)}>
      <Text size="sm">{said.about}</Text>
      {keyspace && (
        <Text size="sm" fw={600}>
          {said.measures[keyspace.settings.on_leak]}
        </Text>
      )}
      <TextInput
        label={said.url}
        description={said.urlAbout}
        maxLength={2000}
        value={url}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
      />
    </Confirm>
  )
}
