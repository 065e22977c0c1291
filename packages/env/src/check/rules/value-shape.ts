import { describeDefect, type CauseId, type KeyDefect } from '@why401/core'
import type { SourceValue } from '../../sources/source.ts'
import type { Standing } from '../../sources/standing.ts'
import type { Credential, Examined } from '../examined.ts'
import type { Finding, Level } from '../finding.ts'

const causes: Readonly<Record<KeyDefect['defect'], CauseId>> = {
  empty: 'key.missing',
  'null-word': 'key.missing',
  placeholder: 'key.placeholder',
  'edge-whitespace': 'key.whitespace',
  'inner-whitespace': 'key.whitespace',
  invisible: 'key.invisible',
  'look-alike': 'key.mistyped',
  quoted: 'key.quoted',
  masked: 'key.placeholder',
  'too-short': 'key.truncated',
  'too-long': 'key.mistyped',
  alphabet: 'key.mistyped',
  'letter-case': 'key.mistyped',
  checksum: 'key.mistyped',
  wrapped: 'key.encoded',
  doubled: 'key.mistyped',
}

/** Defects that a password or a secret of one's own may rightly have: only in a key of a known shape do they tell. */
const onlyOfKnownShapes = new Set<KeyDefect['defect']>(['inner-whitespace', 'look-alike', 'wrapped', 'doubled'])
/** What stands in a file until somebody puts a key there; it breaks nothing where nothing reads it. */
const standsIn = new Set<KeyDefect['defect']>(['empty', 'null-word', 'placeholder', 'masked'])

/** Every value's characters, looked at one by one. */
export function valueShape(examined: Examined): readonly Finding[] {
  return examined.credentials.flatMap((credential) =>
    credential.standings.flatMap(({ source, state }) => shapeOf(source, state, credential, examined)),
  )
}

function shapeOf(
  source: SourceValue,
  state: Standing['state'],
  credential: Credential,
  { providers, readingOf }: Examined,
): readonly Finding[] {
  if (source.value === null) return []
  const reading = readingOf(source.value)
  const isProviders = providers.some(({ variables }) => variables.includes(credential.variable))
  const hasShape = reading.matches.some(({ prefix }) => prefix.length >= 3)
  return reading.defects
    .filter(({ defect }) => hasShape || isProviders || !onlyOfKnownShapes.has(defect))
    .slice(0, 4)
    .map((defect) => ({
      rule: 'value-shape' as const,
      level: !hasShape && onlyOfKnownShapes.has(defect.defect) ? 'warning' : levelOf(defect, state, isProviders),
      variable: credential.variable,
      message: `the value ${describeDefect(defect)}`,
      place: source.place.file === null ? null : source.place,
      cause: causes[defect.defect],
      fix: fixOf(defect),
    }))
}

function levelOf({ defect }: KeyDefect, state: Standing['state'], isProviders: boolean): Level {
  if (standsIn.has(defect)) return state === 'wins' && isProviders && defect !== 'empty' ? 'error' : 'warning'
  return state === 'shadowed' ? 'warning' : 'error'
}

function fixOf({ defect }: KeyDefect): string {
  if (standsIn.has(defect)) return 'put the real key here, or take the line out'
  if (defect === 'edge-whitespace' || defect === 'inner-whitespace') return 'take the white space out'
  if (defect === 'invisible') return 'delete the invisible characters'
  if (defect === 'quoted') return 'take the quotes off: here they belong to the value'
  if (defect === 'wrapped') return 'put the bare key here'
  return 'copy the key again, whole'
}
