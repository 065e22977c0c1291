import type { Report } from '@why401/core'
import { useState } from 'react'
import type { ActionsProps } from '../local-parts.ts'
import { FixPanel } from './fix/fix-panel.tsx'
import { LastFix } from './fix/last-fix.tsx'
import { ProvePanel } from './proof/prove-panel.tsx'
import { WithServer } from './server/queries.tsx'
import styles from './local.module.css'

/** Below the answer to one refusal: proving it, and mending it where the value came from. */
export function Actions({ input, report, refusal, onReport }: ActionsProps) {
  const [proven, setProven] = useState({ input, refusal, times: 0 })
  const times = proven.input === input && proven.refusal === refusal ? proven.times : 0
  const canFix = times > 0 || report.causes.some(({ fix }) => fix.edits.length > 0)
  const take = (found: Report): void => {
    onReport?.(found)
    if (found.outcome === 'refused') setProven({ input, refusal, times: times + 1 })
  }
  return (
    <WithServer>
      <div className={styles['actions']}>
        <ProvePanel input={input} refusal={refusal} onReport={take} />
        {canFix && <FixPanel key={times} input={input} refusal={refusal} isDiagnosed={times > 0} />}
        <LastFix order={3} />
      </div>
    </WithServer>
  )
}
