import type { KeySlot } from '../edits/key-slot.ts'
import { schemed } from '../edits/place-key.ts'
import { isAuthorization, withHeader } from '../edits/header.ts'
import type { WireRequest } from '../model/wire.ts'
import { defineExperiment, type Chances, type Situation, type Trial } from '../model/experiment.ts'
import { challengedSchemes, wantedSpots } from '../wire/placement.ts'
import { schemeFlaw } from '../wire/scheme.ts'
import { decodeBase64Text } from '../keys/base64.ts'

const id = 'set-scheme'

/** The word before the key: added, replaced, spelt as usual, or left out. */
export const setScheme = defineExperiment({
  id,
  propose: (situation) =>
    situation.slots
      .filter(({ place, name, part }, _, all) => {
        const isHalf = part === 'user' && all.some((other) => other.part === 'password')
        return place === 'header' && name !== null && !isHalf
      })
      .flatMap((slot) => variants(slot, situation)),
})

function variants(slot: KeySlot, situation: Situation): Trial[] {
  const wanted = schemesHere(slot, situation)
  if (slot.scheme === null) {
    const own = punctuated(slot)
    const schemes = isAuthorization(slot.name) ? [...new Set([...wanted, ...common.keys()])] : wanted
    return [
      ...repairs(slot, situation),
      ...(own ? [own(situation)] : []),
      ...schemes.map((scheme, rank) => added(slot, situation, scheme, rank, wanted)),
    ]
  }
  const others = [...new Set([...wanted, titled(slot.scheme), ...(isAuthorization(slot.name) ? common.keys() : [])])]
  return [
    ...repairs(slot, situation),
    ...others
      .filter((scheme) => scheme !== slot.scheme)
      .map((scheme, rank) => replaced(slot, situation, scheme, rank, wanted)),
    bare(slot, situation, wanted),
  ]
}

/** What the provider's files and the server's challenge say, most binding first. */
function schemesHere(slot: KeySlot, { observed }: Situation): string[] {
  const documented = wantedSpots(observed)
    .filter(({ place, name }) => place === 'header' && name?.toLowerCase() === slot.name?.toLowerCase())
    .flatMap(({ scheme }) => scheme ?? [])
  return [...new Set([...documented, ...(isAuthorization(slot.name) ? challengedSchemes(observed) : [])])]
}

/** A flaw that the header itself shows: glued, doubled, misspelt, punctuated, or Basic without base64. */
function repairs(slot: KeySlot, { observed, base }: Situation): Trial[] {
  const flaw = schemeFlaw(observed)
  if (!flaw || flaw.flaw === 'other' || flaw.header !== slot.name) return []
  const scheme = flaw.wanted ?? 'Bearer'
  const key = keyWithout(slot.key.reveal(), flaw.sent)
  return [
    trial(slot, base.request, scheme, key, `“${scheme} ” written properly before the key`, {
      'send.scheme_wrong': 0.9,
      'key.encoded': 0.6,
    }),
  ]
}

/** `ApiKey` and `Api-Key` are one word. */
function lettersOf(scheme: string): string {
  return scheme.toLowerCase().replaceAll(/[^a-z]/g, '')
}

function titled(scheme: string): string {
  return scheme.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())
}

/** `Api-Key: k7…`: whatever word stands there, a mark and not a space joins it to the key. */
function punctuated(slot: KeySlot): ((situation: Situation) => Trial) | null {
  const [, word = '', key = ''] = /^([A-Za-z][A-Za-z-]{2,20}) ?[:=] ?(\S{8,})$/.exec(slot.key.reveal()) ?? []
  if (key === '') return null
  const words = `one space between “${word}” and the key`
  return ({ base }) => ({
    ...trial(slot, base.request, word, key, words, { 'send.scheme_wrong': 0.7 }),
    suggests: { 'send.scheme_wrong': 0.5 },
  })
}

/** The key behind a scheme word that was glued to it or came twice. */
function keyWithout(key: string, sent: string | null): string {
  const word = sent?.split(' ').at(-1) ?? ''
  const rest = word !== '' && key.toLowerCase().startsWith(word.toLowerCase()) ? key.slice(word.length) : key
  return rest.replace(/^[\s:=_-]+/, '')
}

function added(slot: KeySlot, { base }: Situation, scheme: string, rank: number, wanted: readonly string[]): Trial {
  const share = shareOf(scheme, rank, wanted)
  const key = slot.key.reveal()
  const isGlued = key.length > scheme.length + 8 && key.toLowerCase().startsWith(scheme.toLowerCase())
  if (isGlued) {
    const words = `a space put between “${scheme}” and the key`
    const glued = trial(slot, base.request, scheme, keyWithout(key, scheme), words, { 'send.scheme_wrong': 0.9 })
    return { ...glued, suggests: { 'send.scheme_wrong': 0.6 } }
  }
  const words = `“${scheme} ” put before the key`
  const missing = trial(slot, base.request, scheme, key, words, { 'send.scheme_missing': share })
  return wanted.includes(scheme) ? { ...missing, suggests: { 'send.scheme_missing': 0.3 } } : missing
}

function replaced(slot: KeySlot, { base }: Situation, scheme: string, rank: number, wanted: readonly string[]): Trial {
  const isSpelling = lettersOf(scheme) === lettersOf(slot.scheme ?? '')
  const isHalf = scheme === 'Basic' && decodedPair(slot, scheme) === null && !slot.key.reveal().includes(':')
  // A password alone cannot be made a pair: that it is still refused says little.
  const usual = shareOf(scheme, rank, wanted)
  const share = isSpelling ? 0.3 : isHalf ? Math.min(0.3, usual) : usual
  const words = isSpelling ? `the scheme spelt “${scheme}”` : `the scheme “${scheme}” in place of the one sent`
  // Bearer often carries what was meant as the pair of Basic.
  const key = decodedPair(slot, scheme) ?? slot.key.reveal()
  const other = trial(slot, base.request, scheme, key, words, { 'send.scheme_wrong': share })
  return wanted.includes(scheme) && !isSpelling && !wanted.includes(slot.scheme ?? '')
    ? { ...other, suggests: { 'send.scheme_wrong': 0.4 } }
    : other
}

function decodedPair(slot: KeySlot, scheme: string): string | null {
  if (scheme !== 'Basic') return null
  const pair = decodeBase64Text(slot.key.reveal().trim())
  return pair?.includes(':') ? pair : null
}

function bare(slot: KeySlot, { base }: Situation, wanted: readonly string[]): Trial {
  // Outside Authorization a scheme word is mostly a habit carried over.
  const isHabit = !isAuthorization(slot.name)
  const heals = {
    'send.scheme_wrong': isHabit ? 0.85 : wanted.length > 0 ? 0.05 : 0.15,
    'key.encoded': isHabit ? 0.6 : 0,
  }
  const alone = trial(slot, base.request, null, slot.key.reveal(), 'the scheme word left out', heals)
  return isHabit ? { ...alone, suggests: { 'send.scheme_wrong': 0.4 } } : alone
}

/** A scheme that provider or server ask for is nearly sure; of the others the common ones come first. */
function shareOf(scheme: string, rank: number, wanted: readonly string[]): number {
  if (wanted.includes(scheme)) return 0.9 / (rank + 1)
  return (common.get(scheme) ?? 0.05) / (wanted.length > 0 ? 10 : 1)
}

/** Schemes of APIs with keys, by how common they are. */
const common: ReadonlyMap<string, number> = new Map([
  ['Bearer', 0.6],
  ['Token', 0.14],
  ['Api-Key', 0.09],
  ['Basic', 0.08],
  ['ApiKey', 0.07],
])

function trial(
  slot: KeySlot,
  request: WireRequest,
  scheme: string | null,
  key: string,
  words: string,
  heals: Chances,
): Trial {
  const header = slot.name ?? 'Authorization'
  return {
    experiment: id,
    change: `${words} in ${header}`,
    edit: { kind: 'set-scheme', header, scheme },
    request: withHeader(request, header, schemed(scheme, key)),
    heals,
    doubtful: true,
  }
}
