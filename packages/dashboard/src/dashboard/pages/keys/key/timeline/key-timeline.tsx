import { Button, Skeleton, Text, Timeline } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Ago } from '../../../../../parts/ago.tsx'
import { Failed } from '../../../../../parts/failed.tsx'
import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/key-timeline.ts'
import { timelineQuery, type Change } from '../queries.ts'
import { useNames } from '../use-names.ts'
import { detailsOf, saidOf } from './changes.ts'

/** Everything that was done to the key, newest first. */
export function KeyTimeline({ keyId }: { readonly keyId: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(keyId),
  )
  const names = useNames()
  const changes = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Section title={texts.timeline}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      <Timeline bulletSize={14} lineWidth={1} active={-1}>
        {changes.map((change) => (
          <Timeline.Item key={change.sequence} title={saidOf(change.action)}>
            <Details change={change} by={nameOf(change, names)} />
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <Button mt="sm" size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {texts.earlier}
        </Button>
      )}
    </Section>
  )
}

function Details({ change, by }: { readonly change: Change; readonly by: string }) {
  const details = detailsOf(change)
  return (
    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      <Ago at={change.at} /> · {by}
      {details.length > 0 && ` · ${details.join(' · ')}`}
    </Text>
  )
}

function nameOf({ actor: { kind, id } }: Change, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? `${texts.actors[kind as keyof typeof texts.actors] ?? kind} ${id}`
}
