import { mask, type CauseId } from '@why401/core'
import { nameOf, type Checked, type Credential, type Finding, type Level } from '@why401/env'
import type { LiveAnswer } from './live.ts'

export interface ShownKey {
  readonly variable: string
  /** Worst of its findings; `not-set`: there is no value to look at, here it is only mapped or read. */
  readonly state: 'healthy' | 'not-set' | Level
  /** "Stripe live secret key"; null where the shape tells nothing. */
  readonly kind: string | null
  readonly masked: string | null
  readonly place: string | null
  readonly live: LiveAnswer | null
}

export interface ShownFinding {
  readonly rule: Finding['rule']
  readonly level: Level
  readonly variable: string
  readonly message: string
  readonly place: Finding['place']
  readonly cause: CauseId | null
  readonly fix: string
}

/** All that `why401 check` says, without a value. */
export interface CheckView {
  readonly keys: readonly ShownKey[]
  readonly findings: readonly ShownFinding[]
}

/** @param findings all of them, worst first. */
export function checkView(
  { examined }: Checked,
  findings: readonly Finding[],
  live: ReadonlyMap<string, LiveAnswer>,
): CheckView {
  const keys = examined.credentials.map((credential): ShownKey => {
    const { variable } = credential
    const source =
      credential.effective ?? credential.standings.find(({ source }) => source.value !== null)?.source ?? null
    const match = source?.value ? (examined.readingOf(source.value).matches[0] ?? null) : null
    const isKnown = match !== null && match.exact && (match.prefix !== '' || match.provider.startsWith('other:'))
    return {
      variable,
      state: stateOf(credential, findings),
      kind: isKnown ? nameOf(match, examined.providers) : null,
      masked: source?.value ? mask(source.value.reveal(), match) : null,
      place: placeOf(credential),
      live: live.get(variable) ?? null,
    }
  })
  return { keys, findings }
}

function stateOf({ variable, standings }: Credential, findings: readonly Finding[]): ShownKey['state'] {
  const worst = findings.find((one) => one.variable === variable)
  return worst?.level ?? (standings.some(({ source }) => source.value !== null) ? 'healthy' : 'not-set')
}

function placeOf({ effective, standings }: Credential): string | null {
  const place = (effective ?? standings[0]?.source)?.place
  if (!place) return null
  return place.file === null ? 'the environment' : `${place.file}:${place.line}:${place.column}`
}

export function countOf(findings: readonly ShownFinding[], level: Level): number {
  return findings.filter((one) => one.level === level).length
}
