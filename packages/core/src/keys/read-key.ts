import type { KeyKind, Provider } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { checksums } from './checksums/index.ts'
import { verifyChecksum } from './checksums/checksum.ts'
import { coreOf } from './core-text.ts'
import { findBlank } from './defects/blank.ts'
import { findDoubled } from './defects/doubled.ts'
import { findInvisible } from './defects/invisible.ts'
import { findLookAlikes, withoutLookAlikes } from './defects/look-alike.ts'
import { findMasked } from './defects/masked.ts'
import { findPlaceholder } from './defects/placeholder.ts'
import { findShapeDefects } from './defects/shape.ts'
import { findInnerWhitespace } from './defects/whitespace.ts'
import { decodeJwt } from './jwt.ts'
import { kindIndex } from './kind-index.ts'
import { isTellingMatch, recognise } from './recognise.ts'
import { findRepair } from './repair.ts'
import type { KeyDefect, KeyMatch, KeyReading } from './reading.ts'
import { unwrap } from './unwrap.ts'

/** Longer values are not keys but files; only their edges are looked at. */
const longestRead = 16_384

/** Everything the characters of a credential tell, without the credential. */
export function readKey(secret: Secret, providers: readonly Provider[]): KeyReading {
  const value = secret.reveal()
  const blank = findBlank(value)
  if (blank.length > 0) return reading(value, { defects: blank })
  const core = coreOf(value.length > longestRead ? value.slice(0, longestRead) : value)
  // `"null"` in quotes is no better than null.
  const blankInside = findBlank(core.text)
  const outer = [...core.defects, ...escapeless(findInvisible(value.slice(0, longestRead)), core.text)]
  if (blankInside.length > 0) return reading(value, { defects: [...blankInside, ...outer] })
  return readCore(value, core.text, core.offsetOf, outer, providers)
}

function readCore(
  value: string,
  core: string,
  offsetOf: (at: number) => number,
  outer: readonly KeyDefect[],
  providers: readonly Provider[],
): KeyReading {
  const plain = withoutLookAlikes(core)
  const matches = recognise(plain, providers)
  const known = matches.some(isTellingMatch)
  const wrapped = plain === core.trim() ? unwrap(core, providers, known) : unwrap(core, providers)
  const inside = wrapped?.inner?.reveal().trim()
  const inner = inside ? recognise(inside, providers) : []
  const layer: KeyDefect[] = wrapped ? [{ defect: 'wrapped', wrapper: wrapped.wrapper, detail: wrapped.detail }] : []
  const isTemplate = wrapped?.wrapper === 'template' && !asksForKey.test(core)
  const stand = isTemplate || (wrapped && inner.length > 0) ? [] : standIn(core, known)
  const body = wrapped || stand.length > 0 ? NOTHING : readBody(core, plain, matches, offsetOf, providers)
  const jwt = decodeJwt(plain) ?? (inside ? decodeJwt(inside) : null)
  return reading(value, {
    matches,
    inner,
    jwt,
    checksum: body.checksum,
    defects: [...outer, ...layer, ...stand, ...body.defects, ...findLookAlikes(core, offsetOf)],
  })
}

/** `{{token}}` is the user's own name for a value, `{{your_token}}` a sample that asks for one. */
const asksForKey = /your|insert|enter|paste|replace|change|here\b|[*•…]{2}|\.{3}|x{4}/i

/** A masked key is masked, whatever else its stars and dots could be. */
function standIn(core: string, known: boolean): KeyDefect[] {
  const masked = findMasked(core)
  return masked.length > 0 ? masked : findPlaceholder(core, known)
}

interface Body {
  readonly defects: readonly KeyDefect[]
  readonly checksum: KeyReading['checksum']
}

const NOTHING: Body = { defects: [], checksum: null }

/** A bare value: blanks within, halves alike, the arithmetic, and the shape that its prefix promises. */
function readBody(
  core: string,
  plain: string,
  matches: readonly KeyMatch[],
  offsetOf: (at: number) => number,
  providers: readonly Provider[],
): Body {
  if (matches.some(({ provider }) => provider === 'other:pem' || provider === 'other:ssh')) return NOTHING
  const gap = findInnerWhitespace(core)
  const blanks: KeyDefect[] = gap ? [{ defect: 'inner-whitespace', at: offsetOf(gap.at), name: gap.name }] : []
  const doubled = findDoubled(core)
  const checksum = checksumOf(plain, matches, providers)
  if (checksum === 'valid' || doubled.length > 0) return { checksum, defects: [...blanks, ...doubled] }
  // What a blank does to the arithmetic is undone with the blank.
  const sum = gap ? [] : repairable(plain, matches, offsetOf, providers, checksum)
  const isWhole = matches.some(({ exact }) => exact)
  const shape = isWhole || blanks.length > 0 ? [] : findShapeDefects(plain, kindIndex(providers), offsetOf)
  return { checksum: sum.length > 0 ? 'invalid' : null, defects: [...blanks, ...sum, ...shape] }
}

function checksumOf(
  core: string,
  matches: readonly KeyMatch[],
  providers: readonly Provider[],
): KeyReading['checksum'] {
  const results = kindsOf(matches, providers).flatMap(({ checksum }) =>
    checksum ? [verifyChecksum(checksums[checksum], core)] : [],
  )
  return results.find((result) => result === 'valid') ?? results.find((result) => result === 'invalid') ?? null
}

/** A checksum that does not fit, or that one edit would make fit. */
function repairable(
  core: string,
  matches: readonly KeyMatch[],
  offsetOf: (at: number) => number,
  providers: readonly Provider[],
  verified: KeyReading['checksum'],
): KeyDefect[] {
  const checksum = kindsOf(matches, providers).find((kind) => kind.checksum)?.checksum
  if (!checksum) return []
  const repair = findRepair(new Secret(core), providers)
  if (!repair && verified !== 'invalid') return []
  return [{ defect: 'checksum', checksum, repair: repair && { kind: repair.kind, at: offsetOf(repair.at) } }]
}

function kindsOf(matches: readonly KeyMatch[], providers: readonly Provider[]): KeyKind[] {
  const index = kindIndex(providers)
  return matches.flatMap(({ provider, kind }) => index.byName(provider, kind)?.kind ?? [])
}

/** The escape character of a colour code is told with the code, not once more by itself. */
function escapeless(defects: readonly KeyDefect[], core: string): KeyDefect[] {
  const isColoured = core.includes('[') && /\[[0-9;]*m/.test(core)
  return defects.filter((one) => !(isColoured && one.defect === 'invisible' && one.name === 'ESCAPE'))
}

function reading(value: string, known: Partial<KeyReading>): KeyReading {
  return { length: value.length, matches: [], defects: [], checksum: null, inner: [], jwt: null, ...known }
}
