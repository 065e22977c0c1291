import { Button, Group, Skeleton, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconRefresh, IconXboxX } from '@tabler/icons-react'
import type { CheckFinding, CheckLevel } from '../../../../../cli/src/ui/protocol.ts'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { texts } from '../../../texts/local.ts'
import { useCheck } from '../server/queries.tsx'
import { RowsTable } from './rows-table.tsx'
import styles from '../local.module.css'

const levels = {
  error: { tone: 'bad', icon: IconXboxX, rank: 0 },
  warning: { tone: 'warning', icon: IconAlertTriangle, rank: 1 },
  note: { tone: 'quiet', icon: IconInfoCircle, rank: 2 },
} as const satisfies Record<CheckLevel, object>

const columns: readonly Column<CheckFinding>[] = [
  {
    id: 'level',
    head: texts.level,
    width: '7rem',
    value: ({ level }) => levels[level].rank,
    cell: ({ level }) => <Status {...levels[level]} word={texts.levels[level]} />,
  },
  {
    id: 'variable',
    head: texts.variable,
    value: ({ variable }) => variable,
    cell: ({ variable }) => <span className={styles['mono']}>{variable}</span>,
  },
  { id: 'message', head: texts.finding, cell: ({ message }) => message },
  {
    id: 'place',
    head: texts.whereIs,
    value: placeOf,
    cell: (row) => <span className={styles['mono']}>{placeOf(row)}</span>,
  },
  { id: 'fix', head: texts.howToFix, cell: ({ fix }) => fix },
]

function placeOf({ file, line }: CheckFinding): string {
  return file === null ? texts.none : `${file}:${line}`
}

/** What `why401 check` finds here. */
export function Findings() {
  const { data, error, isFetching, refetch } = useCheck()
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton h="14rem" />
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {texts.keysSeen(data.keys.length)}
        </Text>
        <Button
          size="xs"
          variant="default"
          loading={isFetching}
          leftSection={<IconRefresh size={14} aria-hidden="true" />}
          onClick={() => void refetch()}
        >
          {texts.checkAgain}
        </Button>
      </Group>
      {data.findings.length === 0 ? (
        <Empty icon={IconCircleCheck} title={texts.noFindings} hint={texts.noFindingsHint} />
      ) : (
        <RowsTable label={texts.findings} columns={columns} rows={data.findings} rowId={idOf} />
      )}
    </>
  )
}

function idOf({ rule, variable, file, line, message }: CheckFinding): string {
  return [rule, variable, file, line, message].join(' ')
}
