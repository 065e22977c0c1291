import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { texts } from '../../../../texts/keys.ts'
import { totalQuery, type KeyFilters } from '../queries.ts'
import { isFiltered } from './filters.ts'

interface Props {
  readonly filters: KeyFilters
  /** null: all are. */
  readonly loaded: number | null
}

const nothing: KeyFilters = {}

/** How many keys there are, told aloud when the filters change; and how many of them the page holds, which nobody is told while scrolling. */
export function ListTotal({ filters, loaded }: Props) {
  const { data: total } = useQuery(totalQuery(filters))
  const { data: all } = useQuery(totalQuery(nothing))
  return (
    <Group gap="xs" mt={6}>
      <Text size="xs" c="dimmed" role="status">
        {said(total, isFiltered(filters) ? all : undefined)}
      </Text>
      {loaded !== null && (
        <Text size="xs" c="dimmed">
          {texts.loaded(loaded)}
        </Text>
      )}
    </Group>
  )
}

function said(total: number | null | undefined, all: number | null | undefined): string {
  if (total === null || total === undefined) return texts.counting
  return all === null || all === undefined ? texts.total(total) : texts.totalOf(total, all)
}
