import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Choice } from '../../../parts/choice.tsx'
import { FilterRow } from '../../../parts/filter-row.tsx'
import { MomentField } from '../../../parts/moment-field.tsx'
import { texts } from '../../../texts/audit.ts'
import type { FiltersOfPage } from '../../address/use-filters.ts'
import { momentOf, type AuditFilters, type filterNames } from './queries.ts'

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
      <Choice
        label={texts.what}
        none={texts.any}
        choices={kinds}
        value={filters.action ?? null}
        onChange={(action) => onChange({ action })}
      />
      <Choice
        label={texts.who}
        none={texts.anybody}
        choices={[...names].map(([value, label]) => ({ value, label }))}
        value={filters.actor ?? null}
        onChange={(actor) => onChange({ actor })}
      />
      <TextInput
        label={texts.target}
        placeholder={texts.targetHint}
        defaultValue={filters.target ?? ''}
        onChange={(event) => say(event.currentTarget.value)}
        spellCheck={false}
      />
      <MomentField
        label={texts.from}
        placeholder={texts.anyTime}
        value={momentOf(filters.from)}
        onChange={(from) => onChange({ from })}
      />
      <MomentField
        label={texts.to}
        placeholder={texts.anyTime}
        value={momentOf(filters.to)}
        onChange={(to) => onChange({ to })}
      />
    </FilterRow>
  )
}
