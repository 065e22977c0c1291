import { IconBan, IconCircleCheck, IconHelpCircle, type Icon } from '@tabler/icons-react'
import { Ago } from '../../../parts/ago.tsx'
import { Mono } from '../../../parts/mono.tsx'
import { Status, type Tone } from '../../../parts/status.tsx'
import { columnsOf, type Columns } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import type { Caller } from './queries.ts'

const looks: Readonly<Record<Caller['verdict'], readonly [Tone, Icon]>> = {
  refused: ['bad', IconBan],
  uncertain: ['warning', IconHelpCircle],
  allowed: ['good', IconCircleCheck],
}
const order = Object.keys(looks)

/** Whoever called with the key, those who would have been refused first. */
export function ReplayedCallers({ callers }: { readonly callers: readonly Caller[] }) {
  const rows = callers.toSorted(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict) || other.calls - one.calls,
  )
  return (
    <DataTable
      label={texts.callers}
      columns={columns}
      rows={rows}
      rowId={({ network, user_agent }) => `${network} ${user_agent}`}
      rowHeight={36}
      {...(rows.length > 8 ? { maxHeight: '20rem' } : {})}
    />
  )
}

const column = columnsOf<Caller>()

const columns: Columns<Caller> = [
  column.accessor('verdict', {
    header: texts.verdict,
    enableSorting: false,
    meta: { width: '8rem' },
    cell: ({ row: { original } }) => {
      const [tone, icon] = looks[original.verdict]
      return <Status tone={tone} icon={icon} word={texts.verdicts[original.verdict]} />
    },
  }),
  column.accessor('network', {
    header: texts.network,
    enableSorting: false,
    cell: ({ row: { original } }) =>
      original.network === 'unknown' ? texts.unknownNetwork : <Mono>{original.network}</Mono>,
  }),
  column.accessor('user_agent', {
    header: texts.userAgent,
    enableSorting: false,
    meta: { isSecondary: true },
    cell: ({ row: { original } }) => (original.user_agent === '' ? texts.noAgent : original.user_agent),
  }),
  column.accessor('calls', {
    header: texts.calls,
    enableSorting: false,
    meta: { width: '6rem', isNumber: true },
    cell: ({ row: { original } }) => original.calls.toLocaleString('en'),
  }),
  column.accessor('last_seen_at', {
    header: texts.lastSeen,
    enableSorting: false,
    meta: { width: '8rem', isSecondary: true },
    cell: ({ row: { original } }) => <Ago at={original.last_seen_at} />,
  }),
]
