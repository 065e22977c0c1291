import type { SourceValue } from '../../sources/source.ts'
import { isTelling, type Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'

/** A variable that says itself which one it holds may stand beside the other. */
const saysWhich = /(?:^|_)(?:TEST|LIVE|SANDBOX|PROD|PRODUCTION|STAGING|DEV)(?:_|$)/

interface Mode {
  readonly source: SourceValue
  readonly provider: string
  readonly mode: 'test' | 'live'
}

/** Keys of one provider for test and for live in one file, and test keys in a file for production. */
export function testLive(examined: Examined): readonly Finding[] {
  const modes = examined.credentials.flatMap(({ standings, variable }) =>
    saysWhich.test(variable) ? [] : standings.flatMap(({ source }) => modeOf(source, examined) ?? []),
  )
  const groups = groupByPlace(modes)
  return [...groups.values()].flatMap((group) => [...mixed(group), ...forProduction(group)])
}

function groupByPlace(modes: readonly Mode[]): ReadonlyMap<string, readonly Mode[]> {
  const groups = new Map<string, Mode[]>()
  for (const one of modes) {
    const key = `${one.provider} ${one.source.kind} ${one.source.place.file}`
    const there = groups.get(key)
    if (there) there.push(one)
    else groups.set(key, [one])
  }
  return groups
}

function modeOf(source: SourceValue, { readingOf }: Examined): Mode | null {
  const match = source.value === null ? undefined : readingOf(source.value).matches.find(isTelling)
  if (!match || match.env === 'any' || match.role === 'signing') return null
  return { source, provider: match.provider, mode: match.env }
}

function mixed(group: readonly Mode[]): readonly Finding[] {
  const test = group.find(({ mode }) => mode === 'test')
  const live = group.find(({ mode }) => mode === 'live')
  if (!test || !live) return []
  return [
    {
      rule: 'test-live',
      level: 'error',
      variable: test.source.variable,
      message: `is a test key and ${live.source.variable} beside it is a live key: what one creates the other cannot see`,
      place: test.source.place.file === null ? null : test.source.place,
      cause: 'env.test_live',
      fix: 'take both from the same side of the dashboard',
    },
  ]
}

function forProduction(group: readonly Mode[]): readonly Finding[] {
  return group
    .filter(({ mode, source }) => mode === 'test' && /\bprod(?:uction)?\b/i.test(source.place.file ?? ''))
    .map(({ source }) => ({
      rule: 'test-live',
      level: 'warning',
      variable: source.variable,
      message: 'is a test key in a file for production',
      place: source.place,
      cause: 'env.test_live',
      fix: 'put the live key here',
    }))
}
