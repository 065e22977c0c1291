import { Input, Skeleton, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ApiProblem } from '../../../api/problem.ts'
import { Failed } from '../../../parts/failed.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { facetsOf } from './kinds.ts'
import { replayQuery, type Tried } from './queries.ts'
import { ReplayedHours } from './replayed-hours.tsx'
import { ReplayedKinds } from './replayed-kinds.tsx'
import { Verdict } from './verdict.tsx'

interface Props {
  readonly keyId: string
  /** What is changed, as it would be saved. */
  readonly tried: Tried
}

const typingMs = 400

/** What a changed key would have refused of the calls that it granted in the last days. */
export function PolicyReplay({ keyId, tried }: Props) {
  const [said] = useDebouncedValue(JSON.stringify(tried), typingMs)
  const { limits, ...ofCalls } = useMemo(() => JSON.parse(said) as Tried, [said])
  const whole = (limits ?? []).filter(({ limit, window_seconds }) => limit >= 1 && window_seconds >= 1)
  const hasCalls = facetsOf(ofCalls).length > 0
  return (
    <Stack gap="md" aria-live="polite">
      {hasCalls && <Answer title={texts.ofCalls(facetsOf(ofCalls))} keyId={keyId} tried={ofCalls} />}
      {whole.length > 0 && <Answer title={texts.ofLimits} keyId={keyId} tried={{ limits: whole }} />}
      {!hasCalls && whole.length === 0 && (
        <Text size="sm" c="dimmed">
          {texts.nothing}
        </Text>
      )}
    </Stack>
  )
}

function Answer({ title, keyId, tried }: Props & { readonly title: string }) {
  const { data, error, refetch } = useQuery(replayQuery(keyId, tried))
  const facets = useMemo(() => facetsOf(tried), [tried])
  if (error instanceof ApiProblem && error.status === 400) return <Input.Error>{error.message}</Input.Error>
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton height={72} />
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Verdict of={data} />
      {data.kinds && data.kinds.length > 0 && <ReplayedKinds kinds={data.kinds} facets={facets} />}
      {data.hours && <ReplayedHours hours={data.hours} />}
    </Stack>
  )
}
