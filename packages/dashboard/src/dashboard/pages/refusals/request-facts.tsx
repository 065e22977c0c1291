import { Anchor, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { exactly } from '../../../texts/moment.ts'
import { Mono } from '../../../parts/mono.tsx'
import { Section } from '../../../parts/section.tsx'
import { environmentName, one as texts, texts as ofAll } from '../../../texts/refusals.ts'
import { useMay } from '../../session/session.tsx'
import { keyQuery, keyspacesQuery } from '../keys/queries.ts'
import type { Explained } from './queries.ts'

/** Found values that are told elsewhere on the page. */
const toldElsewhere = new Set(['accepted', 'environment'])

const told = (text: string | null): ReactNode => (text ? <Mono isWhole>{text}</Mono> : texts.unknown)

/** What was found, as the API told it: of every shape. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

export function RequestFacts({ of }: { readonly of: Explained }) {
  const { data: keyspaces } = useQuery(keyspacesQuery)
  const { facts } = texts
  const found = Object.entries(of.members).filter(([name]) => !toldElsewhere.has(name))
  const keyspace = keyspaces?.find(({ id }) => id === of.keyspace_id)
  return (
    <Section title={texts.request}>
      <Facts
        of={[
          [facts.at, exactly(of.at)],
          [
            facts.id,
            <Group gap={4} key="id" wrap="nowrap">
              <Mono isWhole>{of.request_id}</Mono>
              <CopyButton value={of.request_id} label={texts.copyId} />
            </Group>,
          ],
          [facts.route, told(of.route)],
          [facts.address, told(of.caller.address)],
          [facts.userAgent, told(of.caller.user_agent)],
          [facts.origin, told(of.caller.origin)],
          [facts.key, <KeyFact key="key" id={of.key_id} />],
          [facts.environment, environmentName(of.environment)],
          ...(keyspace ? [[facts.keyspace, keyspace.name] as const] : []),
          ...(of.fingerprint ? [[facts.fingerprint, <Print key="print" of={of.fingerprint} />] as const] : []),
          ...found.map(([name, value]) => [`${texts.found}: ${name}`, told(plain(value))] as const),
        ]}
      />
      <Anchor component={Link} href={`/refusals?code=${of.code}&view=list`} size="sm" mt="sm" display="inline-block">
        {texts.same}
      </Anchor>
    </Section>
  )
}

function Print({ of }: { readonly of: string }) {
  return (
    <span title={texts.fingerprintHint}>
      <Mono isWhole>{of}</Mono>
    </span>
  )
}

function KeyFact({ id }: { readonly id: string | null }) {
  const mayRead = useMay('keys:read')
  const { data } = useQuery(keyQuery(mayRead ? id : null))
  if (id === null) return <>{ofAll.noKey}</>
  const said = data ? `${data.name ?? data.start + '…' + data.hint} · ${data.environment}` : ''
  return (
    <>
      {mayRead ? (
        <Anchor component={Link} href={`/keys/${id}`} size="sm">
          <Mono isWhole>{id}</Mono>
        </Anchor>
      ) : (
        <Mono isWhole>{id}</Mono>
      )}
      {said && <div>{said}</div>}
    </>
  )
}
