import { Skeleton, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconEyeOff } from '@tabler/icons-react'
import type { EnvDocument, EnvSource, EnvValue } from '../../../../../cli/src/ui/protocol.ts'
import { Failed } from '../../../parts/failed.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { texts } from '../../../texts/local.ts'
import { useVariable } from '../server/queries.tsx'
import { Loaders } from './loaders.tsx'
import { RowsTable } from './rows-table.tsx'
import { Value } from './value.tsx'
import styles from '../local.module.css'

const states = {
  wins: { tone: 'good', icon: IconCircleCheck },
  shadowed: { tone: 'warning', icon: IconEyeOff },
  'not-read': { tone: 'quiet', icon: IconCircleDashed },
} as const satisfies Record<EnvSource['state'], object>

const columns: readonly Column<EnvSource>[] = [
  {
    id: 'source',
    head: texts.source,
    cell: ({ kind, file, line }) => (
      <>
        <div className={styles['mono']}>{file === null ? kind : `${file}:${line}`}</div>
        {file !== null && (
          <Text size="xs" c="dimmed">
            {kind}
          </Text>
        )}
      </>
    ),
  },
  {
    id: 'state',
    head: texts.state,
    cell: ({ state }) => <Status {...states[state]} word={texts.states[state]} />,
  },
  { id: 'value', head: texts.value, cell: ({ value }) => <Value value={value} /> },
  {
    id: 'differs',
    head: texts.difference,
    cell: ({ differs, note }) => [differs, note].filter((one) => one !== null).join('; ') || texts.none,
  },
]

/** Every source of one variable, and what would be read of its line elsewhere. */
export function VariableView({ name }: { readonly name: string }) {
  const { data, error, refetch } = useVariable(name)
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton h="20rem" />
  return (
    <div className={styles['actions']}>
      <Effective {...data} />
      <section className={styles['column']}>
        <Title order={2} size="h3">
          {texts.sources}
        </Title>
        <RowsTable label={texts.sources} columns={columns} rows={data.sources} rowId={idOf} />
      </section>
      {data.file !== null && data.loaders.length > 0 && (
        <section className={styles['column']}>
          <Title order={2} size="h3">
            {texts.loaders(data.file)}
          </Title>
          <Loaders loaders={data.loaders} />
        </section>
      )}
    </div>
  )
}

function Effective({ effective, loader, notes }: EnvDocument & { readonly effective: EnvValue | null }) {
  return (
    <div className={styles['result']} data-outcome={effective ? 'proven' : 'possible'}>
      <Text size="sm" component="div">
        {effective ? (
          <>
            {texts.effective} <Value value={effective} />
          </>
        ) : (
          texts.nothingEffective
        )}
      </Text>
      {loader && (
        <Text size="sm" c="dimmed">
          {texts.readBy(loader.id, loader.because)}
        </Text>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
    </div>
  )
}

function idOf({ kind, file, line, note }: EnvSource): string {
  return [kind, file, line, note].join(' ')
}
