import { Anchor, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'wouter'
import { ApiProblem } from '../../../../api/problem.ts'
import { Failed } from '../../../../parts/failed.tsx'
import { PageHead } from '../../../../parts/page-head.tsx'
import { texts } from '../../../../texts/key.ts'
import { texts as shell } from '../../../../texts/shell.ts'
import { useMay } from '../../../session/session.tsx'
import { keyQuery, type Key } from '../queries.ts'
import { Actions } from './actions/actions.tsx'
import { Callers } from './callers.tsx'
import { AccessSection, FactsSection, LimitsSection, RestrictionsSection } from './sections.tsx'
import styles from './key-page.module.css'
import { StatusNotice } from './status-notice.tsx'
import { KeyTimeline } from './timeline/key-timeline.tsx'
import { UsageSection } from './usage/usage-section.tsx'

const ReceiptSection = lazy(async () => ({ default: (await import('./receipt/receipt-section.tsx')).ReceiptSection }))

export function KeyPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { data: key, error, refetch } = useQuery(keyQuery(id))
  return (
    <>
      <Anchor component={Link} href="/keys" size="sm">
        {shell.nav.keys}
      </Anchor>
      {key ? <Shown keyOf={key} /> : <NotYet error={error} again={() => void refetch()} />}
    </>
  )
}

function NotYet({ error, again }: { readonly error: Error | null; readonly again: () => void }) {
  if (!error)
    return (
      <Stack role="status" aria-label={texts.loading} mt="xs">
        <Skeleton height={54} />
        <Skeleton height={300} />
      </Stack>
    )
  const isMissing = error instanceof ApiProblem && (error.status === 404 || error.status === 400)
  return isMissing ? (
    <PageHead title={texts.notFound} about={texts.notFoundHint} />
  ) : (
    <Failed error={error} again={again} />
  )
}

function Shown({ keyOf: key }: { readonly keyOf: Key }) {
  const maySeeUsage = useMay('usage:read')
  return (
    <>
      <PageHead
        title={key.name ?? texts.unnamed}
        about={<span className={styles['hint']}>{`${key.start}…${key.hint}`}</span>}
      >
        <Actions keyOf={key} />
      </PageHead>
      <Stack gap="lg">
        <StatusNotice keyOf={key} />
        {key.revoked_at !== null && (
          <Suspense fallback={null}>
            <ReceiptSection keyId={key.id} />
          </Suspense>
        )}
        {maySeeUsage && <UsageSection keyId={key.id} />}
        <div className={styles['pair']}>
          <FactsSection keyOf={key} />
          <Stack gap="lg" miw={0}>
            <AccessSection keyOf={key} />
            <LimitsSection keyOf={key} />
            <RestrictionsSection keyOf={key} />
          </Stack>
        </div>
        {maySeeUsage && <Callers keyOf={key} />}
        <KeyTimeline keyId={key.id} />
      </Stack>
    </>
  )
}
