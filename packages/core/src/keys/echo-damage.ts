import type { CauseId } from '../causes/ids.gen.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { providers } from '../providers/index.gen.ts'
import { decodeBase64Text } from './base64.ts'
import { echo, type Echo } from './echo.ts'
import { recogniseStart } from './recognise.ts'

/** What is wrong with the key that the server printed back, at the ends that it left readable. JSON-able. */
export interface EchoDamage {
  readonly cause: Extract<CauseId, 'key.encoded' | 'key.quoted' | 'key.whitespace' | 'key.mistyped'>
  /** In words: what stands around the key, or behind it. */
  readonly detail: string
  /** As `unwrap` names it; empty where nothing is wrapped. */
  readonly wrapper: string
}

export const echoDamage = once((observed: Observed): EchoDamage | null => {
  const printed = echo(observed)
  return printed && (around(printed) ?? behind(printed))
})

function wrapped(wrapper: string, detail: string): EchoDamage {
  return { cause: 'key.encoded', wrapper, detail }
}

function around(printed: Echo): EchoDamage | null {
  const { first } = printed
  if (/^\{(?:\s|\\n){0,8}["']/.test(first)) return wrapped('json', 'a JSON object')
  const scheme = /^(?:bearer|basic)(?=\s|$)/i.exec(first)?.[0]
  if (scheme) return wrapped('scheme', `the word "${scheme}"`)
  if (isInBrackets(printed)) return wrapped('angle-brackets', 'brackets')
  if (beginsWithName(printed)) return wrapped('assignment', 'the name of a variable and an equals sign')
  return isBase64OfKey(first) ? wrapped('base64', 'base64') : null
}

/** `<your-key>` is a sample; a known start of a key in brackets is a key. */
function isInBrackets({ first, last }: Echo): boolean {
  const at = '<[({'.indexOf(first.charAt(0))
  return at >= 0 && first !== '' && last.endsWith('>])}'.charAt(at)) && isKnownStart(first.slice(1))
}

/** `OPENAI_A…wXyZ`: begins as a variable and does not end as one. */
function beginsWithName({ first, last }: Echo): boolean {
  return /^[A-Z]{2,20}_[A-Z_]{0,20}=?$/.test(first) && /[a-z0-9]/.test(last) && !isKnownStart(first)
}

function isBase64OfKey(first: string): boolean {
  if (!/^[A-Za-z0-9+/]{8,}$/.test(first) || isKnownStart(first)) return false
  const decoded = decodeBase64Text(first.slice(0, first.length - (first.length % 4)))
  return decoded !== null && isKnownStart(decoded)
}

function isKnownStart(start: string): boolean {
  return recogniseStart(start, providers).some(({ prefix }) => prefix.length >= 3)
}

function behind({ first, last }: Echo): EchoDamage | null {
  if (/\\[nr]$/.test(last)) return { cause: 'key.whitespace', wrapper: '', detail: 'a line break' }
  const mark = /["'`”’]$|[,;]$/.exec(last.replace(/(["'`”’])[,;]$/, '$1'))?.[0]
  // The end of a pair is no news: what opens it stands in front.
  if (mark === undefined || '"\'`“‘'.includes(first.charAt(0))) return null
  return { cause: /[,;]/.test(mark) ? 'key.mistyped' : 'key.quoted', wrapper: '', detail: mark }
}
