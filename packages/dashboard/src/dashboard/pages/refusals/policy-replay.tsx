import { Input, Skeleton, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { ApiProblem } from '../../../api/problem.ts'
import { Failed } from '../../../parts/failed.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { useReplay, type Limit, type Restriction } from '../policy-replay/queries.ts'
import { ReplayedCallers } from '../policy-replay/replayed-callers.tsx'
import { ReplayedHours } from '../policy-replay/replayed-hours.tsx'
import { Verdict } from '../policy-replay/verdict.tsx'

interface Props {
  readonly keyId: string
  /** As they would be saved. Origins and permissions of past calls are not known, so only these can be tried. */
  readonly restrictions: {
    readonly ips?: readonly string[] | null
    readonly limits?: readonly Limit[]
  }
}

const typingMs = 400

/** What changed restrictions would have refused of the key's calls in the last seven days. */
export function PolicyReplay({ keyId, restrictions }: Props) {
  const [said] = useDebouncedValue(JSON.stringify(restrictions), typingMs)
  const { ips, limits } = JSON.parse(said) as Props['restrictions']
  const hasIps = ips !== undefined && ips !== null && ips.length > 0
  const whole = (limits ?? []).filter(({ limit, window_seconds }) => limit >= 1 && window_seconds >= 1)
  const hasLimits = whole.length > 0
  return (
    <Stack gap="md" aria-live="polite">
      {hasIps && <Tried title={texts.ofAddresses} keyId={keyId} restriction={{ ips }} />}
      {hasLimits && <Tried title={texts.ofLimits} keyId={keyId} restriction={{ limits: whole }} />}
      {!hasIps && !hasLimits && (
        <Text size="sm" c="dimmed">
          {texts.nothing}
        </Text>
      )}
    </Stack>
  )
}

interface TriedProps {
  readonly title: string
  readonly keyId: string
  readonly restriction: Restriction
}

function Tried({ title, keyId, restriction }: TriedProps) {
  const { data, error, refetch } = useReplay(keyId, restriction)
  if (error instanceof ApiProblem && error.status === 400) return <Input.Error>{error.message}</Input.Error>
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton height={72} />
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Verdict of={data} isLowerBound={'limits' in restriction} />
      {data.callers && data.callers.length > 0 && <ReplayedCallers callers={data.callers} />}
      {data.hours && <ReplayedHours hours={data.hours} />}
    </Stack>
  )
}
