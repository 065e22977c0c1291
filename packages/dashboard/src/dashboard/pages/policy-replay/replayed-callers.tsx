import { IconBan, IconCircleCheck, IconHelpCircle, type Icon } from '@tabler/icons-react'
import { Mono } from '../../../parts/mono.tsx'
import { Status, type Tone } from '../../../parts/status.tsx'
import type { Column } from '../../../parts/table/columns.ts'
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

const columns: readonly Column<Caller>[] = [
  {
    id: 'verdict',
    head: texts.verdict,
    width: '6.75rem',
    cell: ({ verdict }) => {
      const [tone, icon] = looks[verdict]
      return <Status tone={tone} icon={icon} word={texts.verdicts[verdict]} />
    },
  },
  {
    id: 'network',
    head: texts.network,
    cell: ({ network }) => (network === 'unknown' ? texts.unknownNetwork : <Mono>{network}</Mono>),
  },
  {
    id: 'agent',
    head: texts.userAgent,
    isSecondary: true,
    cell: ({ user_agent }) => (user_agent === '' ? texts.noAgent : user_agent),
  },
  { id: 'calls', head: texts.calls, width: '4.5rem', isNumber: true, cell: ({ calls }) => calls.toLocaleString('en') },
]
