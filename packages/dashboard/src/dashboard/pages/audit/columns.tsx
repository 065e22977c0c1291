import { Ago } from '../../../parts/ago.tsx'
import { Mono } from '../../../parts/mono.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { RowButton } from '../../../parts/table/row-button.tsx'
import { RowLink } from '../../../parts/table/row-link.tsx'
import { texts } from '../../../texts/audit.ts'
import { Who } from './who.tsx'
import type { Entry } from './queries.ts'

export function columnsFor(
  names: ReadonlyMap<string, string>,
  onOpen: (entry: Entry) => void,
): readonly Column<Entry>[] {
  return [
    { id: 'when', head: texts.when, width: '8.5rem', cell: ({ at }) => <Ago at={at} /> },
    { id: 'what', head: texts.what, cell: ({ action }) => <Mono>{action}</Mono> },
    {
      id: 'who',
      head: texts.who,
      width: '14rem',
      isSecondary: true,
      cell: ({ actor }) => <Who actor={actor} names={names} />,
    },
    {
      id: 'target',
      head: texts.target,
      width: '17rem',
      isSecondary: true,
      cell: ({ target }) => <Target id={target} names={names} />,
    },
    {
      id: 'details',
      head: <span className="visually-hidden">{texts.details}</span>,
      width: '5.5rem',
      cell: (entry) => (
        <RowButton text={texts.details} label={texts.openEntry(entry.sequence)} onClick={() => onOpen(entry)} />
      ),
    },
  ]
}

interface TargetProps {
  readonly id: string
  readonly names: ReadonlyMap<string, string>
}

/** What was changed: keys have a page of their own. */
function Target({ id, names }: TargetProps) {
  if (id.startsWith('key_'))
    return (
      <RowLink href={`/keys/${encodeURIComponent(id)}`}>
        <Mono>{id}</Mono>
      </RowLink>
    )
  return names.has(id) ? <>{names.get(id)}</> : <Mono>{id}</Mono>
}
