import { Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconWebhook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call } from '../../../../api/client.ts'
import { Ago } from '../../../../parts/ago.tsx'
import { Confirm } from '../../../../parts/confirm.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { RowButton } from '../../../../parts/table/row-button.tsx'
import { RowLink } from '../../../../parts/table/row-link.tsx'
import { texts } from '../../../../texts/webhooks.ts'
import { useMay } from '../../../session/session.tsx'
import { Listing } from '../listing.tsx'
import { CreateWebhook } from './create-webhook.tsx'
import { useReloadWebhooks } from './mutations.ts'
import { webhooksQuery, type Webhook } from './queries.ts'

export function WebhookList() {
  const { data, error, refetch } = useQuery(webhooksQuery)
  const mayWrite = useMay('webhooks:write')
  const [isCreating, { open, close }] = useDisclosure(false)
  const [removed, setRemoved] = useState<Webhook | null>(null)
  const columns = useMemo(() => columnsFor(mayWrite, setRemoved), [mayWrite])
  return (
    <>
      <Listing
        texts={texts}
        icon={IconWebhook}
        rows={data}
        rowId={({ id }) => id}
        columns={columns}
        error={error}
        again={() => void refetch()}
        onCreate={mayWrite ? open : null}
      />
      <CreateWebhook opened={isCreating} onClose={close} />
      <RemoveWebhook webhook={removed} onClose={() => setRemoved(null)} />
    </>
  )
}

function columnsFor(mayWrite: boolean, onRemove: (webhook: Webhook) => void): readonly Column<Webhook>[] {
  const actions: Column<Webhook> = {
    id: 'actions',
    head: <span className="visually-hidden">{texts.remove}</span>,
    width: '6rem',
    cell: (webhook) => (
      <RowButton text={texts.remove} label={texts.removeOf(webhook.url)} onClick={() => onRemove(webhook)} />
    ),
  }
  return [
    {
      id: 'url',
      head: texts.url,
      value: ({ url }) => url,
      cell: ({ id, url }) => (
        <RowLink href={`/settings/webhooks/${id}`}>
          <Mono>{url}</Mono>
        </RowLink>
      ),
    },
    {
      id: 'events',
      head: texts.events,
      width: '8rem',
      isSecondary: true,
      cell: ({ events }) => <span title={events.join('\n')}>{texts.eventsCount(events.length)}</span>,
    },
    {
      id: 'created',
      head: texts.created,
      width: '9rem',
      isSecondary: true,
      cell: ({ created_at }) => <Ago at={created_at} />,
    },
    ...(mayWrite ? [actions] : []),
  ]
}

function RemoveWebhook({ webhook, onClose }: { readonly webhook: Webhook | null; readonly onClose: () => void }) {
  const reload = useReloadWebhooks()
  const run = async (): Promise<void> => {
    if (!webhook) return
    await call('webhooksDelete', { params: { webhook_id: webhook.id } })
    await reload()
  }
  return (
    <Confirm
      opened={webhook !== null}
      onClose={onClose}
      title={texts.removeTitle}
      action={texts.remove}
      isDangerous
      run={run}
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {webhook && texts.removeAbout(webhook.url)}
      </Text>
    </Confirm>
  )
}
