import { readKey } from '../../keys/read-key.ts'
import type { KeyMatch, KeyReading } from '../../keys/reading.ts'
import { recognise } from '../../keys/recognise.ts'
import type { Provider } from '../../model/provider.ts'
import type { Secret } from '../../model/secret.ts'
import { coreOf } from '../../keys/core-text.ts'
import { looksIssued, readKeyStart } from '../own-key.ts'
import { findingOf, standInOf, type Finding } from './findings.ts'
import { issuerAlone, type Issuer } from './issuer-kinds.ts'
import { missingStart } from './missing-start.ts'

/** Longer texts are no keys; only their beginning is looked at. */
const longestExamined = 4096

/**
 * What the characters of a refused key show, or null where nothing is wrong with them: then it is merely unknown. Whoever
 * sent the text could compute the same, so telling it tells nothing about which keys exist.
 *
 * Look the key up first: an imported key may have any form. Takes up to some milliseconds, so refusals only.
 *
 * @param providers other issuers, by whose shapes a foreign key is recognised; one and the same list for all calls.
 */
export function autopsy(key: Secret, issuer: Issuer, providers: readonly Provider[]): Finding | null {
  const text = key.reveal()
  if (looksIssued(text)) return otherPrefix(text, issuer)
  const examined = key.map((all) => all.slice(0, longestExamined))
  const reading = readKey(examined, issuerAlone(issuer))
  const finding = findingOf(reading, key.length)
  const own =
    standInOf(reading, key.length) ??
    missingStart(text, issuer) ??
    (isOurs(reading) ? (otherKind(reading) ?? finding) : null)
  return withLength(own ?? foreign(examined, reading, issuer, providers) ?? finding, text, issuer)
}

/** Whole and right, and of another API that uses the same service. */
function otherPrefix(text: string, { prefixes, hasImports }: Issuer): Finding | null {
  const prefix = readKeyStart(text)?.prefix
  if (prefix === undefined || prefixes.includes(prefix) || hasImports) return null
  const finding = `begins with ${prefix}_, while keys of this API begin with ${prefixes.map((own) => `${own}_`).join(' or ')}`
  return { code: 'key.wrong_provider', members: { reason: 'other-prefix', looks_like: 'why401', finding } }
}

const isOfProvider = ({ provider }: KeyMatch): boolean => !provider.startsWith('other:')

/** It begins as something of this issuer does, bare or wrapped. */
function isOurs({ matches, inner, defects }: KeyReading): boolean {
  const isPrefixInOtherCase = matches.length === 0 && defects.some(({ defect }) => defect === 'letter-case')
  return isPrefixInOtherCase || matches.some(isOfProvider) || inner.some(isOfProvider)
}

/** Something of ours that is no key: an id. */
function otherKind({ matches, inner }: KeyReading): Finding | null {
  const match = [...matches, ...inner].find(isOfProvider)
  return match && match.role !== 'api' ? wrongKind(match.kind) : null
}

/** A credential of somebody else. What stands around it matters less than that it is not ours. */
function foreign(
  key: Secret,
  { matches, inner, defects }: KeyReading,
  { hasImports }: Issuer,
  providers: readonly Provider[],
): Finding | null {
  if (hasImports) return null
  if (defects.some((one) => one.defect === 'wrapped' && one.wrapper === 'url')) return wrongKind('URL')
  const common = [...matches, ...inner][0]
  if (common) return wrongKind(common.kind)
  const match = recognise(coreOf(key.reveal()).text, providers).find(isTelling)
  return match ? wrongProvider(match, providers) : null
}

/** A start that nobody has by chance. */
function isTelling({ prefix, exact }: KeyMatch): boolean {
  return prefix.length >= (exact ? 2 : 4)
}

function wrongKind(kind: string): Finding {
  const finding = `is no key of this API: it has the form of a ${kind}`
  return { code: 'key.wrong_kind', members: { reason: 'other-kind', kind, finding } }
}

function wrongProvider({ provider }: KeyMatch, providers: readonly Provider[]): Finding {
  const name = providers.find(({ id }) => id === provider)?.name ?? provider
  const members = { reason: 'other-issuer', looks_like: provider, finding: `has the form of a key of ${name}` }
  return { code: 'key.wrong_provider', members }
}

/** The length of a whole key, where the start tells which it was meant to be. */
function withLength(finding: Finding | null, text: string, { prefixes, bodyLength }: Issuer): Finding | null {
  const start = readKeyStart(text.trim())
  const isOfLength = finding?.code === 'key.truncated' || finding?.code === 'key.mistyped'
  if (!finding || !isOfLength || !start || !prefixes.includes(start.prefix) || bodyLength === undefined) return finding
  const expected_length = start.prefix.length + '_live_'.length + bodyLength
  return { ...finding, members: { ...finding.members, expected_length } }
}
