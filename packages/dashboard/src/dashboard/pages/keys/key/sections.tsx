import { Button, Code, DataList, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode } from 'react'
import { Ago } from '../../../../parts/ago.tsx'
import { CopyButton } from '../../../../parts/copy-button.tsx'
import { Section } from '../../../../parts/section.tsx'
import { WhenOpened } from '../../../../parts/when-opened.tsx'
import { texts as fields } from '../../../../texts/key-form.ts'
import { texts } from '../../../../texts/key.ts'
import { texts as keys } from '../../../../texts/keys.ts'
import { useMay } from '../../../session/session.tsx'
import { windowOf } from '../form/values.ts'
import { keyspacesQuery, type Key } from '../queries.ts'
import { useNames } from './use-names.ts'
import type { Edited } from './edit/edit-dialog.tsx'
import { Words } from './words.tsx'

const EditDialog = lazy(async () => ({ default: (await import('./edit/edit-dialog.tsx')).EditDialog }))

interface Props {
  readonly keyOf: Key
}

/** A section whose content can be changed in a dialog. */
function Editable({ keyOf, title, edited, children }: Props & { title: string; edited: Edited; children: ReactNode }) {
  const [isOpen, { open, close }] = useDisclosure(false)
  const mayWrite = useMay('keys:write')
  return (
    <Section
      title={title}
      actions={
        mayWrite && (
          <Button size="xs" variant="default" onClick={open} aria-label={texts.editWhat(title)}>
            {texts.edit}
          </Button>
        )
      }
    >
      {children}
      <WhenOpened opened={isOpen}>
        {(opened) => <EditDialog keyOf={keyOf} edited={edited} title={title} opened={opened} onClose={close} />}
      </WhenOpened>
    </Section>
  )
}

const none = (
  <Text span size="sm" c="dimmed">
    {texts.none}
  </Text>
)

export function FactsSection({ keyOf: key }: Props) {
  const { data: keyspaces } = useQuery(keyspacesQuery)
  const names = useNames()
  const keyspace = keyspaces?.find(({ id }) => id === key.keyspace_id)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.id, <IdToCopy key="id" id={key.id} />],
    [keys.keyspace, `${keyspace?.name ?? key.keyspace_id} · ${keys.environments[key.environment]}`],
    [keys.owner, key.owner ?? none],
    [fields.externalId, key.external_id ?? none],
    [fields.tags, <Words key="tags" words={key.tags} />],
    [texts.made, <Made key="made" keyOf={key} by={names.get(key.created_by) ?? key.created_by} />],
    ...(key.effective_at === null ? [] : [[fields.startsAt, <Ago key="start" at={key.effective_at} />] as const]),
    [keys.expires, <Ago key="end" at={key.expires_at} />],
    [keys.lastUsed, <Ago key="used" at={key.last_used_at} />],
    [fields.metadata, key.metadata === null ? none : <Json key="json" value={key.metadata} />],
  ]
  return (
    <Editable keyOf={key} title={texts.facts} edited="about">
      <DataList labelWidth="7rem" gap={8}>
        {facts.map(([label, value]) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel>{label}</DataList.ItemLabel>
            <DataList.ItemValue style={{ minWidth: 0, overflowWrap: 'anywhere' }}>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Editable>
  )
}

const IdToCopy = ({ id }: { readonly id: string }) => (
  <Group gap={4} wrap="nowrap">
    <Text span size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
      {id}
    </Text>
    <CopyButton value={id} label={texts.copyId} />
  </Group>
)

const Made = ({ keyOf, by }: Props & { readonly by: string }) => (
  <>
    <Ago at={keyOf.created_at} />, {by}
  </>
)

const Json = ({ value }: { readonly value: unknown }) => (
  <Code block tabIndex={0}>
    {JSON.stringify(value, null, 2)}
  </Code>
)

export function AccessSection({ keyOf: key }: Props) {
  return (
    <Editable keyOf={key} title={texts.access} edited="access">
      <Stack gap="xs">
        <Labelled label={fields.permissions}>
          <Words words={key.permissions} />
        </Labelled>
        <Labelled label={fields.roles}>
          <Words words={key.roles} />
        </Labelled>
      </Stack>
    </Editable>
  )
}

export function RestrictionsSection({ keyOf: key }: Props) {
  const { ips, origins } = key.restrictions
  return (
    <Editable keyOf={key} title={texts.restrictions} edited="restrictions">
      <Stack gap="xs">
        <Labelled label={fields.ips}>
          <Words words={ips ?? []} otherwise={texts.fromAnywhere} />
        </Labelled>
        <Labelled label={fields.origins}>
          <Words words={origins ?? []} otherwise={texts.anyOrigin} />
        </Labelled>
      </Stack>
    </Editable>
  )
}

export function LimitsSection({ keyOf: key }: Props) {
  return (
    <Editable keyOf={key} title={texts.limits} edited="limits">
      <Stack gap="xs">
        <Labelled label={texts.rateLimits}>
          {key.limits.length === 0
            ? none
            : key.limits.map(({ name, limit, window_seconds }) => {
                const { every, unit } = windowOf(window_seconds)
                return <div key={name}>{texts.limit(name, limit, every, fields.units[unit])}</div>
              })}
        </Labelled>
        <Labelled label={texts.uses}>{key.uses === null ? texts.unlimited : texts.usesLeft(key.uses)}</Labelled>
      </Stack>
    </Editable>
  )
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={2}>
        {label}
      </Text>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  )
}
