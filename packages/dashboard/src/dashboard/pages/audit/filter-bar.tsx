import { Select, Skeleton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { FilterRow } from '../../../parts/filter-row.tsx'
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
    <FilterRow label={texts.filters}>
      <Select
        label={texts.what}
        placeholder={texts.any}
        data={kinds}
        value={filters.action ?? null}
        onChange={(action) => onChange({ action })}
        clearable
      />
      <Select
        label={texts.who}
        placeholder={texts.anybody}
        data={[...names].map(([value, label]) => ({ value, label }))}
        value={filters.actor ?? null}
        onChange={(actor) => onChange({ actor })}
        searchable
        clearable
      />
      <TextInput
        label={texts.target}
        placeholder={texts.targetHint}
        defaultValue={filters.target ?? ''}
        onChange={(event) => say(event.currentTarget.value)}
        spellCheck={false}
      />
      <Suspense fallback={<Skeleton height={58} />}>
        <Days from={filters.from ?? null} to={filters.to ?? null} onChange={onChange} />
      </Suspense>
    </FilterRow>
  )
}
