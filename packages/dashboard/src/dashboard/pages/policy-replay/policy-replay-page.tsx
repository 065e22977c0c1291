import { Skeleton, Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { useFilters } from '../../address/use-filters.ts'
import { keyQuery } from '../keys/queries.ts'
import { KeySelect } from './key-select.tsx'
import { TriedKey } from './tried-key.tsx'

const names = ['key_id'] as const

/** Restrictions tried on the calls that a key had. */
export function PolicyReplayPage() {
  const { filters, change } = useFilters(names)
  const keyId = filters.key_id ?? null
  const { data, error, refetch } = useQuery(keyQuery(keyId))
  return (
    <>
      <PageHead title={texts.title} about={texts.about} />
      <Stack gap="lg" maw="54rem">
        <KeySelect keyId={keyId} onChange={(key_id) => change({ key_id })} />
        {keyId === null && <Empty icon={IconHistory} title={texts.chooseFirst} hint={texts.chooseFirstHint} />}
        {error && <Failed error={error} again={() => void refetch()} />}
        {keyId !== null && !data && !error && <Skeleton height={420} />}
        {data && <TriedKey key={data.id} keyOf={data} />}
      </Stack>
    </>
  )
}
