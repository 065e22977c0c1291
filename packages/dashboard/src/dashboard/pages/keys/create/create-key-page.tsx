import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../../parts/failed.tsx'
import { PageHead } from '../../../../parts/page-head.tsx'
import { Waiting } from '../../../../parts/waiting.tsx'
import { texts } from '../../../../texts/create-key.ts'
import { useMay } from '../../../session/session.tsx'
import { keyspacesQuery } from '../queries.ts'
import { CreateKeyForm } from './create-key-form.tsx'
import styles from './create-key-page.module.css'
import { FirstKeyspace } from './first-keyspace.tsx'

export function CreateKeyPage() {
  return (
    <div className={styles['column']}>
      <PageHead title={texts.newKey} />
      <Content />
    </div>
  )
}

function Content() {
  const mayWrite = useMay('keys:write')
  const mayMakeKeyspace = useMay('keyspaces:write')
  const { data: keyspaces, error, isPending, refetch } = useQuery(keyspacesQuery)
  if (!mayWrite) return <Text>{texts.mayNot}</Text>
  if (isPending) return <Waiting />
  if (error) return <Failed error={error} again={() => void refetch()} />
  const [first] = keyspaces
  if (first) return <CreateKeyForm keyspaces={keyspaces} first={first} />
  return mayMakeKeyspace ? <FirstKeyspace /> : <Text>{texts.mayNot}</Text>
}
