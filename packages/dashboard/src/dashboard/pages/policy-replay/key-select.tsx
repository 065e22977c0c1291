import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { texts } from '../../../texts/policy-replay.ts'
import { keyQuery } from '../keys/queries.ts'
import { keySearchQuery } from './queries.ts'

interface Props {
  readonly keyId: string | null
  readonly onChange: (id: string | null) => void
}

/** Chooses a key of the project: the service searches. */
export function KeySelect({ keyId, onChange }: Props) {
  const [said, setSaid] = useState('')
  const [search] = useDebouncedValue(said.trim(), 250)
  const { data: chosen } = useQuery(keyQuery(keyId))
  const { data: found = [] } = useQuery(keySearchQuery(search === labelOf(chosen) ? '' : search))
  const keys = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <Select
      label={texts.key}
      placeholder={texts.chooseKey}
      data={keys.map((key) => ({ value: key.id, label: labelOf(key) }))}
      value={keyId}
      onChange={onChange}
      searchable
      clearable
      searchValue={said}
      onSearchChange={setSaid}
      filter={({ options }) => options}
      nothingFoundMessage={texts.noKeys}
      maw="30rem"
    />
  )
}

interface Named {
  readonly name: string | null
  readonly start: string
  readonly hint: string
  readonly environment: string
}

const labelOf = (key: Named | undefined): string =>
  key ? `${key.name ?? 'Unnamed'} (${key.start}…${key.hint}, ${key.environment})` : ''
