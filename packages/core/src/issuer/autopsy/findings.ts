import { describeDefect } from '../../keys/describe.ts'
import type { KeyDefect, KeyReading } from '../../keys/reading.ts'
import type { RefusalCode, RefusalMembers } from '../refusal/refusal.ts'

/** A cause that the characters of a text show, with what may be told of it; never the text. */
export interface Finding {
  readonly code: Extract<RefusalCode, `key.${string}`>
  readonly members: RefusalMembers
}

type Wrapper = Extract<KeyDefect, { defect: 'wrapped' }>['wrapper']

/** What each defect is called by, those first that explain others: a masked key is too short, too. */
const codes: { readonly [Defect in Exclude<KeyDefect['defect'], 'wrapped'>]: Finding['code'] } = {
  empty: 'key.missing',
  'null-word': 'key.missing',
  masked: 'key.truncated',
  placeholder: 'key.placeholder',
  quoted: 'key.quoted',
  'edge-whitespace': 'key.whitespace',
  'inner-whitespace': 'key.whitespace',
  invisible: 'key.invisible',
  'look-alike': 'key.invisible',
  doubled: 'key.mistyped',
  'letter-case': 'key.mistyped',
  'too-short': 'key.truncated',
  'too-long': 'key.mistyped',
  alphabet: 'key.mistyped',
  checksum: 'key.mistyped',
}

const order = Object.keys(codes)

const wrappers: { readonly [W in Wrapper]: readonly [Finding['code'], finding: string] } = {
  base64: ['key.encoded', 'is base64 of a key'],
  percent: ['key.encoded', 'is percent-encoded'],
  json: ['key.encoded', 'is a piece of JSON'],
  'angle-brackets': ['key.encoded', 'stands in brackets'],
  url: ['key.encoded', 'is a whole address with a key in it'],
  ansi: ['key.encoded', 'carries the colour codes of a terminal'],
  scheme: ['key.encoded', 'brings a name or scheme word of its own'],
  assignment: ['key.encoded', 'is a whole line: a name, a separator and a value'],
  template: ['key.placeholder', 'is a template that nobody filled in'],
}

type Bare = Exclude<KeyDefect, { defect: 'wrapped' }>

const standIns = new Set(order.slice(0, order.indexOf('quoted')))

/** Blank, masked, or a sample: whose shape such a text has says nothing. */
export function standInOf({ defects }: KeyReading, length: number): Finding | null {
  const first = inOrder(defects)[0]
  return first && standIns.has(first.defect) ? told(first, length) : null
}

/** The defect that explains most. A wrapping explains what is within; what one edit repairs explains a wrong length. */
export function findingOf({ defects }: KeyReading, length: number): Finding | null {
  const wrapped = defects.find((one) => one.defect === 'wrapped')
  if (wrapped) return wrapping(wrapped.wrapper)
  const [first, ...rest] = inOrder(defects)
  if (!first) return null
  const isOfLength = first.defect === 'too-short' || first.defect === 'too-long'
  const repair = isOfLength ? rest.find((one) => one.defect === 'checksum' && one.repair !== null) : undefined
  return told(repair ?? first, length)
}

function inOrder(defects: readonly KeyDefect[]): Bare[] {
  return defects
    .filter((one) => one.defect !== 'wrapped')
    .toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))
}

function wrapping(wrapper: Wrapper): Finding {
  const [code, finding] = wrappers[wrapper]
  return { code, members: { reason: wrapper, finding } }
}

function told(defect: Bare, length: number): Finding {
  const members = { reason: defect.defect, finding: describeDefect(defect), got_length: length }
  const code = codes[defect.defect]
  if (defect.defect !== 'checksum') return { code, members }
  if (!defect.repair) return { code, members: { ...members, checksum: false } }
  const { kind, at } = defect.repair
  const isCut = kind === 'missing' && at === length
  const repair = { kind, position: at + 1 }
  return { code: isCut ? 'key.truncated' : code, members: { ...members, checksum: false, repair } }
}
