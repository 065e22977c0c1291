import { Group, Pill, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { refusalRules } from '@why401/core/issuer'
import { Choice } from '../../../parts/choice.tsx'
import { FilterRow } from '../../../parts/filter-row.tsx'
import { causeTitle } from '../../../texts/causes.ts'
import { environmentName, texts } from '../../../texts/refusals.ts'
import { spanOf } from '../../address/span.ts'
import type { FiltersOfPage } from '../../address/use-filters.ts'
import { keyspacesQuery } from '../keys/queries.ts'
import { environments, isEnvironment, type RefusalFilters, type filterNames } from './queries.ts'

interface Props {
  readonly filters: RefusalFilters
  readonly onChange: FiltersOfPage<(typeof filterNames)[number]>['change']
}

const causes = Object.keys(refusalRules).map((code) => ({ value: code, label: `${code}: ${causeTitle(code)}` }))
const environmentChoices = environments.map((value) => ({ value, label: environmentName(value) }))
const spanChoices = Object.entries(texts.spans).map(([value, label]) => ({ value, label }))

export function RefusalFilterBar({ filters, onChange }: Props) {
  const { data: keyspaces = [] } = useQuery(keyspacesQuery)
  const hasPills = filters.network !== undefined || filters.route !== undefined
  return (
    <FilterRow label={texts.filters} below={hasPills && <Pills filters={filters} onChange={onChange} />}>
      <Choice
        label={texts.span}
        choices={spanChoices}
        value={spanOf(filters.span)}
        onChange={(span) => onChange({ span })}
      />
      <Choice
        label={texts.cause}
        none={texts.any}
        choices={causes}
        value={filters.code ?? null}
        onChange={(code) => onChange({ code })}
      />
      <Choice
        label={texts.environment}
        none={texts.any}
        choices={environmentChoices}
        value={isEnvironment(filters.environment) ? filters.environment : null}
        onChange={(environment) => onChange({ environment })}
      />
      {keyspaces.length > 1 && (
        <Choice
          label={texts.keyspace}
          none={texts.any}
          choices={keyspaces.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.keyspace_id ?? null}
          onChange={(keyspace_id) => onChange({ keyspace_id })}
        />
      )}
      <KeyFilter keyId={filters.key_id} onChange={(key_id) => onChange({ key_id })} />
    </FilterRow>
  )
}

/** Groups that were gone into. */
function Pills({ filters, onChange }: Props) {
  return (
    <Group gap="xs">
      {(['network', 'route'] as const).map((name) => {
        const value = filters[name]
        if (value === undefined) return null
        const said = `${texts[name]}: ${value}`
        return (
          <Pill
            key={name}
            size="lg"
            withRemoveButton
            onRemove={() => onChange({ [name]: null })}
            removeButtonProps={{ 'aria-label': texts.remove(said), 'aria-hidden': false, tabIndex: 0 }}
            maw="100%"
          >
            {said}
          </Pill>
        )
      })}
    </Group>
  )
}

interface KeyFilterProps {
  readonly keyId: string | undefined
  readonly onChange: (id: string | null) => void
}

function KeyFilter({ keyId, onChange }: KeyFilterProps) {
  const say = useDebouncedCallback((text: string) => onChange(text.trim() || null), 300)
  return (
    <TextInput
      label={texts.key}
      placeholder={texts.keyHint}
      key={keyId ?? ''}
      defaultValue={keyId ?? ''}
      onChange={(event) => say(event.currentTarget.value)}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      spellCheck={false}
    />
  )
}
