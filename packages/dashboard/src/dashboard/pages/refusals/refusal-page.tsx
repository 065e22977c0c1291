import { Anchor, Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { causeTitle } from '../../../texts/causes.ts'
import { one as texts } from '../../../texts/refusals.ts'
import { Checks } from './checks.tsx'
import { Fix } from './fix.tsx'
import { refusalQuery, type Explained } from './queries.ts'
import styles from './refusal-page.module.css'
import { RequestFacts } from './request-facts.tsx'
import { ShareRefusal } from './share-refusal.tsx'
import { Told } from './told.tsx'

export function RefusalPage() {
  const { requestId = '' } = useParams<{ requestId: string }>()
  const { data, error, refetch } = useQuery(refusalQuery(requestId))
  return (
    <>
      <Anchor component={Link} href="/refusals" size="sm">
        <IconArrowLeft size={14} style={{ verticalAlign: '-2px' }} aria-hidden="true" /> {texts.back}
      </Anchor>
      <PageHead title={data ? causeTitle(data.code) : texts.title} about={data?.detail} />
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={520} />}
      {data && <Explanation of={data} />}
    </>
  )
}

function Explanation({ of }: { readonly of: Explained }) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <Fix of={of} />
        <Checks of={of} />
        <Told of={of} />
      </div>
      <div className={styles['column']}>
        <RequestFacts of={of} />
        <ShareRefusal of={of} />
      </div>
    </div>
  )
}
