import type { LeakFinding as Finding } from '@why401/env'
import {
  adviceFor,
  historyOf,
  isLeak,
  maskedKey,
  notesOf,
  placeName,
  placeOf,
  summaryOf,
  whoSees,
  type Leaks,
} from './leaks.ts'

/** What `leaked` says in words, in whatever format. Names and paths in it are as they are, not neutralised. */
export interface ToldLeaks {
  readonly keys: readonly ToldKey[]
  readonly notes: readonly string[]
  readonly advice: string | null
  readonly summary: string
}

export interface ToldKey {
  readonly name: string
  readonly masked: string
  readonly isLeaked: boolean
  readonly verdict: string
  readonly findings: readonly ToldFinding[]
}

export interface ToldFinding {
  /** In a word: `file`, `history`. */
  readonly kind: string
  readonly place: string
  /** How the key stands there and since when; who can read it. */
  readonly more: readonly string[]
}

export function tellLeaks(leaks: Leaks): ToldLeaks {
  const { findings } = leaks.report
  return {
    keys: leaks.keys.map((key, number) => {
      const ofKey = findings.filter((finding) => finding.key === number)
      const told = ofKey.map((finding) => tellFinding(finding, leaks))
      return { name: key.name, masked: maskedKey(key), ...verdictOn(ofKey), findings: told }
    }),
    notes: notesOf(leaks),
    advice: adviceFor(findings),
    summary: summaryOf(leaks),
  }
}

function verdictOn(findings: readonly Finding[]): Pick<ToldKey, 'isLeaked' | 'verdict'> {
  const count = findings.filter(isLeak).length
  const places = `stands in ${count} ${count === 1 ? 'place' : 'places'}`
  return { isLeaked: count > 0, verdict: count === 0 ? 'not leaked here' : places }
}

function tellFinding(finding: Finding, { report }: Leaks): ToldFinding {
  const more = [historyOf(finding), whoSees(finding, report)].filter(Boolean)
  return { kind: placeName(finding), place: placeOf(finding), more }
}
