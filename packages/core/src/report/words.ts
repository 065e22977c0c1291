import type { Report } from '../model/report.ts'

/** A report and how many further refusals are told by it too. */
export interface Gathered {
  readonly report: Report
  readonly more: number
}

/** The same refusal a hundred times in one HAR file is one thing to fix: tell it once, with the count. */
export function gather(reports: readonly Report[]): Gathered[] {
  const found = new Map<string, { report: Report; more: number }>()
  for (const report of reports) {
    const key = gatheredBy(report)
    const known = found.get(key)
    if (known) known.more++
    else found.set(key, { report, more: 0 })
  }
  return [...found.values()]
}

/** Equal for reports that tell the same; a suggested command may name the address that was called, which differs from call to call. */
export function gatheredBy({ provider, status, outcome, causes, keys }: Report): string {
  const best = causes.slice(0, 1).map((cause) => ({ ...cause, fix: { ...cause.fix, commands: [] } }))
  return JSON.stringify([provider, status, outcome, best, keys])
}

/** "87 %"; never a certainty that only a proof gives. */
export function percent(probability: number): string {
  if (probability < 0.01) return '<1 %'
  return `${Math.min(99, Math.round(probability * 100))} %`
}

/** "openai, status 401", as far as it is known. */
export function whoAnswered({ provider, status }: Report): string {
  return [provider ?? '', status === null ? '' : status === 0 ? 'blocked' : `status ${status}`]
    .filter((part) => part !== '')
    .join(', ')
}

/** What is said when no refusal was found. */
export function nothingRefused(accepted: number): string {
  if (accepted === 0) return 'Nothing was refused: there is no answer in this input.'
  return accepted === 1
    ? 'Nothing was refused: the one answer in it is no refusal.'
    : `Nothing was refused: none of the ${accepted} answers in it is a refusal.`
}

const zoneWords = {
  answer: 'answer',
  remarks: 'your words',
  code: 'code',
  config: 'configuration',
  request: 'request',
} as const

/** "configuration, line 3" */
export function placeOf({ zone, line }: { readonly zone: keyof typeof zoneWords; readonly line: number }): string {
  return `${zoneWords[zone]}, line ${line}`
}
