import type { View } from './shown-value.ts'

/** What became of a value on its way from a setting into a process. */
export type Change =
  | 'missing'
  | 'another'
  | 'cut'
  | 'comment'
  | 'expanded'
  | 'number'
  | 'letter-case'
  | 'unescaped'
  | 'quoted'
  | 'line-end'

/** How `held` differs from what the setting writes; null where it does not, or where too little is shown. */
export function changeOf(written: View, held: View): Change | null {
  if (written.kind === 'missing') return null
  if (held.kind === 'missing') return 'missing'
  if (written.kind === 'digest' || held.kind === 'digest')
    return written.kind === 'digest' && held.kind === 'digest' && written.text !== held.text ? 'another' : null
  if (written.kind === 'length' || held.kind === 'length') return ofLengths(written, held)
  if (written.kind === 'whole' && held.kind === 'whole') return ofTexts(written.text, held.text)
  return ofParts(written, held)
}

function ofLengths(written: View, held: View): Change | null {
  if (written.kind !== 'whole' || held.kind !== 'length') return null
  const value = valueOf(written.text)
  const excess = held.length - held.slack - value.length
  if (excess === 0 || isMasked(value)) return null
  const isQuoted = value.length === written.text.trim().length - 2
  if (excess === 2 && isQuoted) return 'quoted'
  if (excess === 1 && /\^M\$?$/.test(written.text)) return 'line-end'
  if (excess > 1) return written.text.length - value.length >= excess && /#/.test(written.text) ? 'comment' : null
  if (isExpandable(written.text) && held.length - held.slack === withoutVariables(value).length) return 'expanded'
  return cutters.test(value.charAt(held.length - held.slack)) ? 'cut' : null
}

/** Characters at which a shell, a loader or a scheduler ends a value. */
const cutters = /[$#&%!;|^<>`'",? \t\\]/

function ofTexts(text: string, held: string): Change | null {
  const value = valueOf(text)
  // `abc#def` and `abc #def`: what follows without a blank was meant as a part of the value.
  if (value === held) return /^[^"'].*[^\s][ \t]#[^\s]{4,}$/.test(text) ? 'cut' : null
  // The whole line, with its quotes and what stands behind the value.
  if (text.trim() === held) return /^["'][^"']*["']$/.test(held) ? 'quoted' : /[ \t]#/.test(held) ? 'comment' : null
  if (isMasked(value) || isMasked(held)) return ofMasked(value, held)
  if (held === `"${value}"` || held === `'${value}'`) return 'quoted'
  if (held === `${value}\\r` || held === `${value}\\n`) return 'line-end'
  if (held.startsWith(value) && /^[ \t]{1,8}#/.test(held.slice(value.length))) return 'comment'
  if (value.startsWith(held) && (cutters.test(value.charAt(held.length)) || held.startsWith('-----BEGIN'))) return 'cut'
  if (isExpandable(text) && withoutVariables(value) === held) return 'expanded'
  if (isExpandable(text) && isFilledIn(value, held)) return 'expanded'
  if (isSameNumber(value, held)) return 'number'
  if (value.toLowerCase() === held.toLowerCase()) return 'letter-case'
  if (value.replaceAll('\\', '') === held || value.replaceAll('$$', '$') === held) return 'unescaped'
  return isKey(held) && isKey(value) && !held.startsWith(value) && !value.startsWith(held) ? 'another' : null
}

type Text = Extract<View, { readonly kind: 'whole' | 'start' | 'end' }>

function ofParts(written: Text, held: Text): Change | null {
  const one = written.kind === 'whole' ? valueOf(written.text) : written.text
  const other = held.kind === 'whole' ? valueOf(held.text) : held.text
  const kind = written.kind === 'whole' ? held.kind : written.kind
  if (sample.test(one) || sample.test(other)) return null
  if (
    isMasked(one) ||
    isMasked(other) ||
    (written.kind !== 'whole' && held.kind !== 'whole' && written.kind !== held.kind)
  )
    return null
  const isBoth = kind === 'start' ? startsAlike(one, other) : endsAlike(one, other)
  return isBoth || !/^\S{3,}$/.test(other) || !/^\S{3,}$/.test(one) ? null : 'another'
}

function startsAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function endsAlike(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}

/** Of what a mask leaves, the beginnings or the ends are no parts of one value. */
function ofMasked(value: string, held: string): Change | null {
  const ends = [value, held].map((text) => /[A-Za-z0-9]{3,60}$/.exec(text)?.[0] ?? '')
  const starts = [value, held].map((text) => /^[\w-]{3,60}/.exec(text)?.[0] ?? '')
  return differ(ends, endsAlike) || differ(starts, startsAlike) ? 'another' : null
}

type Alike = (one: string, other: string) => boolean

function differ([one = '', other = '']: readonly string[], alike: Alike): boolean {
  return one !== '' && other !== '' && !alike(one, other)
}

function isMasked(text: string): boolean {
  return /\*{3}|…|\.\.\.|•|x{6}|X{6}/.test(text)
}

/** What is meant by a setting: without its quotes, its comment and the marks of `cat -A`. */
export function valueOf(text: string): string {
  const plain = text.trim().replace(/(?:\^M)?\$$|\\r$/, (mark) => (mark === '$' ? '$' : ''))
  const quote = plain.charAt(0)
  const close = quote === '"' || quote === "'" ? plain.indexOf(quote, 1) : -1
  if (close > 0) return plain.slice(1, close)
  const comment = plain.search(/[ \t]#/)
  return (comment > 0 ? plain.slice(0, comment) : plain).trimEnd()
}

function isExpandable(text: string): boolean {
  return /\$[A-Za-z_{\d$]|%\w/.test(text)
}

/** As a shell or a loader leaves it that takes `$word` for a variable that is not set. */
function withoutVariables(value: string): string {
  return value.replace(/\$\{\w{1,60}\}|\$\d|\$[A-Za-z_]\w{0,200}|%\w{1,60}%/g, '')
}

/** Begins and ends as written, with something else where the `$` or `%` stands. */
function isFilledIn(value: string, held: string): boolean {
  const mark = value.search(/[$%]/)
  const end = value.slice(-4)
  return mark > 0 && mark < value.length - 5 && held.startsWith(value.slice(0, mark)) && held.endsWith(end)
}

function isSameNumber(value: string, held: string): boolean {
  if (!/^[\d_.]{1,40}(?:e[+-]?\d{1,3})?$|^0[xo][\da-f]{1,20}$/i.test(value) || !/^[\d.e+]{1,40}$/i.test(held))
    return false
  const read = Number(held)
  const inBase = /^0[0-7]{1,20}$/.test(value) ? Number.parseInt(value, 8) : Number.NaN
  return read === inBase || read === Number(value.replaceAll('_', ''))
}

const sample = /your|example|change-?me|placeholder|replace|dummy|sample|insert|<|x{6}/i

function isKey(text: string): boolean {
  return /^[\w.:/+=@-]{8,2000}$/.test(text) && !sample.test(text)
}
