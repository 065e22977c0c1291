import { Group } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react'
import { Ago } from '../../../../parts/ago.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import { Status } from '../../../../parts/status.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { RowButton } from '../../../../parts/table/row-button.tsx'
import { texts } from '../../../../texts/webhooks.ts'
import type { Delivery } from './queries.ts'
import { number } from '../../../../texts/number.ts'

/** `onRetry` is null for whoever may not. */
export function deliveryColumns(
  onRetry: ((id: string) => void) | null,
  onOpen: (delivery: Delivery) => void,
): readonly Column<Delivery>[] {
  return [
    { id: 'event', head: texts.event, cell: ({ type }) => <Mono>{type}</Mono> },
    { id: 'when', head: texts.when, width: '9rem', cell: ({ at }) => <Ago at={at} /> },
    { id: 'status', head: texts.status, width: '8rem', cell: (delivery) => <Standing of={delivery} /> },
    { id: 'attempts', head: texts.attempts, width: '6rem', isNumber: true, isSecondary: true, cell: countOf },
    {
      id: 'next',
      head: texts.next,
      width: '9rem',
      isSecondary: true,
      cell: ({ next_attempt_at }) => next_attempt_at && <Ago at={next_attempt_at} />,
    },
    { id: 'error', head: texts.error, isSecondary: true, cell: ({ last_error }) => last_error },
    {
      id: 'actions',
      head: <span className="visually-hidden">{texts.details}</span>,
      width: onRetry ? '11rem' : '6rem',
      cell: (delivery) => (
        <Group gap={6} wrap="nowrap">
          <RowButton text={texts.details} label={texts.detailsOf(delivery.id)} onClick={() => onOpen(delivery)} />
          {onRetry && delivery.delivered_at === null && (
            <RowButton text={texts.retry} label={texts.retryOf(delivery.id)} onClick={() => onRetry(delivery.id)} />
          )}
        </Group>
      ),
    },
  ]
}

const countOf = ({ attempts }: Delivery): string => number(attempts)

function Standing({ of: { delivered_at, failed_at } }: { readonly of: Delivery }) {
  if (delivered_at !== null) return <Status tone="good" icon={IconCircleCheck} word={texts.delivered} />
  if (failed_at !== null) return <Status tone="bad" icon={IconCircleX} word={texts.failed} />
  return <Status tone="warning" icon={IconClock} word={texts.waiting} />
}
