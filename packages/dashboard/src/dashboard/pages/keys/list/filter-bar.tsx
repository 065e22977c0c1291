import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { texts as statuses } from '../../../../texts/key-status.ts'
import { texts } from '../../../../texts/keys.ts'
import { keyspacesQuery, type KeyFilters } from '../queries.ts'
import type { FilterName, Patch } from './filters.ts'
import styles from './filter-bar.module.css'

interface Props {
  readonly filters: KeyFilters
  readonly onChange: (patch: Patch) => void
}

export function FilterBar({ filters, onChange }: Props) {
  const { data: keyspaces = [] } = useQuery(keyspacesQuery)
  const set = (name: FilterName, value: string): void => onChange({ [name]: value || null })
  const choices = (name: FilterName, all: string, values: readonly (readonly [string, string])[]) => (
    <NativeSelect
      aria-label={texts.filterBy[name as keyof typeof texts.filterBy]}
      value={filters[name] ?? ''}
      onChange={({ currentTarget }) => set(name, currentTarget.value)}
      data={[{ value: '', label: all }, ...values.map(([value, label]) => ({ value, label }))]}
    />
  )
  return (
    <div className={styles['bar']} role="search">
      <Typed
        name="search"
        className={styles['search'] ?? ''}
        value={filters.search ?? ''}
        onChange={(value) => set('search', value)}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      />
      {choices('status', texts.anyStatus, Object.entries(statuses))}
      {choices('environment', texts.anyEnvironment, Object.entries(texts.environments))}
      {choices(
        'keyspace_id',
        texts.anyKeyspace,
        keyspaces.map(({ id, name }) => [id, name] as const),
      )}
      <Typed name="tag" value={filters.tag ?? ''} onChange={(value) => set('tag', value)} />
      <Typed name="owner" value={filters.owner ?? ''} onChange={(value) => set('owner', value)} />
    </div>
  )
}

interface TypedProps {
  readonly name: 'search' | 'tag' | 'owner'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className?: string
  readonly leftSection?: React.ReactNode
}

/** A filter that is typed: asked for when the typing rests. */
function Typed({ name, value, onChange, ...rest }: TypedProps) {
  const input = useRef<HTMLInputElement>(null)
  const said = useDebouncedCallback((text: string) => onChange(text.trim()), 250)
  // The address changed by itself: back, a link.
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = value
  }, [value])
  return (
    <TextInput
      ref={input}
      type="search"
      maxLength={200}
      aria-label={texts.filterBy[name]}
      placeholder={texts.filterBy[name]}
      defaultValue={value}
      onChange={({ currentTarget }) => said(currentTarget.value)}
      {...rest}
    />
  )
}
