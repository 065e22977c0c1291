import { Button, Skeleton, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FixPlan } from '../../../../../cli/src/ui/protocol.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/local.ts'
import { ask } from '../server/ask.ts'
import { PlanForm } from './plan-form.tsx'
import styles from '../local.module.css'

interface Props {
  readonly input: string
  readonly refusal: number | undefined
  /** The server knows the refusal already, since it has just proven it. */
  readonly isDiagnosed: boolean
}

/** What would be changed in the files of the project, and the button that does it. */
export function FixPanel({ input, refusal, isDiagnosed }: Props) {
  const [isWanted, setWanted] = useState(isDiagnosed)
  return (
    <section className={styles['panel']} aria-label={texts.fix}>
      <Title order={3}>{texts.fix}</Title>
      {isWanted ? (
        <Planned asked={isDiagnosed ? {} : { input, ...(refusal === undefined ? {} : { refusal }) }} />
      ) : (
        <div className={styles['offer']}>
          <Text size="sm" c="dimmed">
            {texts.showFixHint}
          </Text>
          <Button variant="default" onClick={() => setWanted(true)}>
            {texts.showFix}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Asked once: after the files are changed, the plan is what was done, not what is to be done. */
function Planned({ asked }: { readonly asked: object }) {
  const { data, error } = useQuery({
    queryKey: ['fix', asked],
    queryFn: ({ signal }) => ask<FixPlan>('/local/fix', asked, signal),
    staleTime: 'static',
    gcTime: 0,
  })
  if (error) return <Problem error={error} />
  return data ? <PlanForm plan={data} /> : <Skeleton h="8rem" />
}
