import { Anchor, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core'
import { IconArrowLeft, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { CopyBlock } from '../../../../parts/copy-block.tsx'
import { Empty } from '../../../../parts/empty.tsx'
import { Failed } from '../../../../parts/failed.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { Section } from '../../../../parts/section.tsx'
import { DataTable } from '../../../../parts/table/data-table.tsx'
import { texts } from '../../../../texts/webhooks.ts'
import { useMay } from '../../../session/session.tsx'
import { deliveryColumns } from './delivery-columns.tsx'
import { useCursorList } from '../../../use-cursor-list.ts'
import { useRetry } from './mutations.ts'
import { deliveriesList, webhooksQuery, type Delivery } from './queries.ts'

/** What was sent to one webhook, and how that went. */
export function WebhookDeliveries({ id }: { readonly id: string }) {
  const { data: webhooks } = useQuery(webhooksQuery)
  const webhook = webhooks?.find((each) => each.id === id)
  return (
    <Stack gap="sm">
      <Anchor component={Link} href="/settings/webhooks" size="sm">
        <IconArrowLeft size={14} style={{ verticalAlign: '-2px' }} aria-hidden="true" /> {texts.all}
      </Anchor>
      {webhook && (
        <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {webhook.url}
        </Text>
      )}
      {webhooks && !webhook ? <Text>{texts.notThere}</Text> : <Deliveries id={id} />}
    </Stack>
  )
}

function Deliveries({ id }: { readonly id: string }) {
  const { rows, error, isPending, hasMore, onEnd, again } = useCursorList(deliveriesList(id))
  const { mutate, error: notRetried } = useRetry(id)
  const mayWrite = useMay('webhooks:write')
  const [opened, setOpened] = useState<Delivery | null>(null)
  const columns = useMemo(() => deliveryColumns(mayWrite ? mutate : null, setOpened), [mayWrite, mutate])
  return (
    <Section
      title={texts.deliveries}
      actions={
        <Button size="xs" variant="default" onClick={again}>
          {texts.refresh}
        </Button>
      }
    >
      <Problem error={notRetried} />
      {error && <Failed error={error} again={again} />}
      {isPending && <Skeleton height={220} />}
      {!isPending && !error && rows.length === 0 && (
        <Empty icon={IconSend} title={texts.noDeliveries} hint={texts.noDeliveriesHint} />
      )}
      {rows.length > 0 && (
        <DataTable
          label={texts.deliveries}
          columns={columns}
          rows={rows}
          rowId={(delivery) => delivery.id}
          {...(rows.length > 12 ? { maxHeight: '60vh' } : {})}
          {...(hasMore ? { onEnd } : {})}
        />
      )}
      <Payload of={opened} onClose={() => setOpened(null)} />
    </Section>
  )
}

function Payload({ of, onClose }: { readonly of: Delivery | null; readonly onClose: () => void }) {
  return (
    <Modal opened={of !== null} onClose={onClose} title={of?.type ?? ''} size="lg">
      {of && (
        <Stack gap="sm">
          {of.last_error && (
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {texts.error}
              </Text>
              <Text size="sm">{of.last_error}</Text>
            </Group>
          )}
          <CopyBlock text={JSON.stringify(of.payload, null, 2)} label={texts.copyPayload} />
        </Stack>
      )}
    </Modal>
  )
}
