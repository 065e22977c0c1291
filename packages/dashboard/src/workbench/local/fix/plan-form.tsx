import { Button, Checkbox, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppliedFix, ApplyAsked, FixPlan } from '../../../../../cli/src/ui/protocol.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/local.ts'
import { ask } from '../server/ask.ts'
import { useFilesChanged } from '../server/queries.tsx'
import { AppliedResult } from './applied-result.tsx'
import { Diff } from './diff.tsx'
import styles from '../local.module.css'

/** The changes of a plan, each to be left out, and what comes of them. */
export function PlanForm({ plan }: { readonly plan: FixPlan }) {
  const { changes, shown, resend, summary } = plan
  const [chosen, setChosen] = useState(() => changes.flatMap(({ risk }, at) => (risk === 'safe' ? at : [])))
  const [sendsAgain, setSendsAgain] = useState(resend !== null && /^(?:GET|HEAD|OPTIONS)$/.test(resend.method))
  const filesChanged = useFilesChanged()
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (asked: ApplyAsked) => ask<AppliedFix>('/local/fix/apply', asked),
    onSuccess: filesChanged,
  })
  const toggle = (at: number): void =>
    setChosen(chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at])
  return (
    <>
      <Text size="sm">{changes.length + shown.length > 0 ? summary : `${summary} ${texts.noChange}`}</Text>
      {changes.map(({ file, line, says, risk, diff }, at) => (
        <div key={`${file}:${line}:${says}`} className={styles['change']}>
          {data ? (
            <Text size="sm">{chosen.includes(at) ? says : texts.leftOut(says)}</Text>
          ) : (
            <Checkbox
              label={`${says} (${risk === 'safe' ? texts.safe : texts.ask})`}
              description={`${file}:${line}`}
              checked={chosen.includes(at)}
              onChange={() => toggle(at)}
            />
          )}
          <Diff label={`${file}:${line}`} lines={diff} />
        </div>
      ))}
      {shown.length > 0 && <Text size="sm">{texts.look}</Text>}
      {shown.map(({ file, line, says, text }) => (
        <div key={`${file}:${line}:${says}`} className={styles['change']}>
          <Text size="sm">
            {file}:{line}: {says}
          </Text>
          <Diff label={`${file}:${line}`} lines={[` ${text}`]} />
        </div>
      ))}
      <Problem error={error} />
      {data ? (
        <AppliedResult applied={data} />
      ) : (
        changes.length > 0 && (
          <div className={styles['offer']}>
            {resend && (
              <Checkbox
                label={texts.resend(resend.method, resend.url)}
                checked={sendsAgain}
                onChange={(event) => setSendsAgain(event.currentTarget.checked)}
              />
            )}
            <Button
              loading={isPending}
              disabled={chosen.length === 0}
              onClick={() => mutate({ plan: plan.plan, changes: chosen, resend: sendsAgain })}
            >
              {texts.apply(chosen.length)}
            </Button>
          </div>
        )
      )}
    </>
  )
}
