import { IconBan, IconCircleCheck, IconHelpCircle, type Icon } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Mono } from '../../../parts/mono.tsx'
import { Status, type Tone } from '../../../parts/status.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { rowsOf, type Facet, type Row } from './kinds.ts'
import type { Kind } from './queries.ts'
import { number } from '../../../texts/number.ts'

interface Props {
  readonly kinds: readonly Kind[]
  readonly facets: readonly Facet[]
}

/** The calls by what the restrictions ask about, those that would have been refused first. */
export function ReplayedKinds({ kinds, facets }: Props) {
  const rows = rowsOf(kinds, facets)
  const columns = useMemo(() => columnsOf(facets), [facets])
  return (
    <DataTable
      label={texts.kinds}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowHeight={16 + 20 * facets.length}
      {...(rows.length > 8 ? { maxHeight: '20rem' } : {})}
    />
  )
}

const looks: Readonly<Record<Kind['verdict'], readonly [Tone, Icon]>> = {
  refused: ['bad', IconBan],
  uncertain: ['warning', IconHelpCircle],
  allowed: ['good', IconCircleCheck],
}

const columnsOf = (facets: readonly Facet[]): readonly Column<Row>[] => [
  {
    id: 'verdict',
    head: texts.verdict,
    width: '6.75rem',
    cell: ({ verdict }) => {
      const [tone, icon] = looks[verdict]
      return <Status tone={tone} icon={icon} word={texts.verdicts[verdict]} />
    },
  },
  // with more than one, who was refused by which has to be told
  ...(facets.length > 1 ? [because] : []),
  {
    id: 'call',
    head: facets.length === 1 ? facets.map((facet) => texts.facets[facet]) : texts.call,
    cell: (row) =>
      facets.map((facet) => (
        <div key={facet}>
          <Said facet={facet} said={row[facet]} />
        </div>
      )),
  },
  { id: 'calls', head: texts.calls, width: '4.5rem', isNumber: true, cell: ({ calls }) => number(calls) },
]

const because: Column<Row> = {
  id: 'because',
  head: texts.because,
  width: '8rem',
  isSecondary: true,
  cell: ({ codes }) => codes.map((code) => texts.causes[code] ?? code).join(', '),
}

/** null: not known. Empty: known, and nothing. */
function Said({ facet, said }: { readonly facet: Facet; readonly said: string | null }) {
  if (said === null) return <>{texts.notRecorded[facet]}</>
  return said === '' ? <>{texts.untold[facet]}</> : <Mono>{said}</Mono>
}
