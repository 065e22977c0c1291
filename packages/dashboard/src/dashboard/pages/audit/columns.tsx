import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { Ago } from '../../../parts/ago.tsx'
import { Mono } from '../../../parts/mono.tsx'
import type { Column } from '../../../parts/table/columns.ts'
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
        <Button
          size="compact-xs"
          variant="default"
          aria-label={texts.openEntry(entry.sequence)}
          onClick={() => onOpen(entry)}
        >
          {texts.details}
        </Button>
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
      <Anchor component={Link} href={`/keys/${encodeURIComponent(id)}`} fz="sm">
        <Mono>{id}</Mono>
      </Anchor>
    )
  return names.has(id) ? <>{names.get(id)}</> : <Mono>{id}</Mono>
}
