import { DataList, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Ago } from '../../../../../parts/ago.tsx'
import { Failed } from '../../../../../parts/failed.tsx'
import { Mono } from '../../../../../parts/mono.tsx'
import { Section } from '../../../../../parts/section.tsx'
import { exactly } from '../../../../../texts/moment.ts'
import { texts } from '../../../../../texts/receipt.ts'
import { receiptQuery, type Receipt } from '../queries.ts'

type Fact = readonly [name: ReactNode, value: ReactNode]

/** Of a key that is revoked: since when which process refuses it, and what was tried since. */
export function ReceiptSection({ keyId }: { readonly keyId: string }) {
  const { data, error, refetch } = useQuery(receiptQuery(keyId))
  return (
    <Section title={texts.title}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={110} />}
      {data && (
        <DataList labelWidth="9rem" gap={8}>
          {factsOf(data).map(([name, value], at) => (
            <DataList.Item key={at}>
              <DataList.ItemLabel>{name}</DataList.ItemLabel>
              <DataList.ItemValue style={{ minWidth: 0, overflowWrap: 'anywhere' }}>{value}</DataList.ItemValue>
            </DataList.Item>
          ))}
        </DataList>
      )}
    </Section>
  )
}

function factsOf(receipt: Receipt): readonly Fact[] {
  const { effective_everywhere_at: everywhere, processes } = receipt
  return [
    [texts.everywhere, everywhere === null ? texts.notYet : <After key="all" at={everywhere} receipt={receipt} />],
    ...processes.map((one): Fact => [
      <Mono key={one.name}>{one.name}</Mono>,
      <Process key="is" {...{ one, receipt }} />,
    ]),
    [texts.lastAccepted, <LastAccepted key="last" receipt={receipt} />],
    [texts.refused, <Refused key="refused" refused={receipt.refused} />],
  ]
}

function Process({ one, receipt }: { readonly one: Receipt['processes'][number]; readonly receipt: Receipt }) {
  const { state, acknowledged_at: at } = one
  return (
    <>
      {texts.states[state]} {at !== null && <After at={at} receipt={receipt} />}
    </>
  )
}

function After({ at, receipt }: { readonly at: string; readonly receipt: Receipt }) {
  return (
    <time dateTime={at} title={exactly(at)}>
      {texts.after(Date.parse(at) - Date.parse(receipt.revoked_at))}
    </time>
  )
}

function LastAccepted({ receipt: { last_accepted_at: at, last_accepted_by: by } }: { readonly receipt: Receipt }) {
  return (
    <>
      <Ago at={at} />
      {by !== null && (
        <>
          {' '}
          {texts.by} <Mono isWhole>{by}</Mono>
        </>
      )}
    </>
  )
}

function Refused({ refused: { count, last_at: last } }: Pick<Receipt, 'refused'>) {
  if (count === 0) return texts.noUse
  return (
    <>
      {texts.requests(count)}
      {last !== null && (
        <>
          , {texts.last} <Ago at={last} />
        </>
      )}
    </>
  )
}
