import { Group, Select, Skeleton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { texts } from '../../../texts/audit.ts'
import type { FiltersOfPage } from '../../address/use-filters.ts'
import type { AuditFilters, filterNames } from './queries.ts'

const Days = lazy(async () => ({ default: (await import('./days.tsx')).Days }))

interface Props {
  readonly filters: AuditFilters
  readonly onChange: FiltersOfPage<(typeof filterNames)[number]>['change']
  readonly names: ReadonlyMap<string, string>
}

const kinds = Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))

export function AuditFilterBar({ filters, onChange, names }: Props) {
  const say = useDebouncedCallback((target: string) => onChange({ target: target.trim() || null }), 300)
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={texts.filters}>
      <Select
        label={texts.what}
        placeholder={texts.any}
        data={kinds}
        value={filters.action ?? null}
        onChange={(action) => onChange({ action })}
        clearable
        w="11rem"
      />
      <Select
        label={texts.who}
        placeholder={texts.anybody}
        data={[...names].map(([value, label]) => ({ value, label }))}
        value={filters.actor ?? null}
        onChange={(actor) => onChange({ actor })}
        searchable
        clearable
        w="15rem"
      />
      <TextInput
        label={texts.target}
        placeholder={texts.targetHint}
        defaultValue={filters.target ?? ''}
        onChange={(event) => say(event.currentTarget.value)}
        spellCheck={false}
        w="15rem"
      />
      <Suspense fallback={<Skeleton height={58} width="15rem" />}>
        <Days from={filters.from ?? null} to={filters.to ?? null} onChange={onChange} />
      </Suspense>
    </Group>
  )
}
