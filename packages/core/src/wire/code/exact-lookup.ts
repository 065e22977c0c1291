import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { shownText } from './shown.ts'

/** A header is looked up letter for letter, in a spelling that this collection never holds. */
export type ExactLookup = { readonly looked: string; readonly held: string }

/** A response's own request (`r.request.headers`) is the client's collection, which knows no letter case. */
const inBrackets =
  /(?<!\b(?:r|res|resp|rsp|response|err|error|exc|history\[\d\])\.(?:request\.)?)\b(req|request|event|ctx|context|r|md|metadata|scope|headers)["']?\]?(?:(?<=\b(?:ctx|context|event|c))\.request)?(\.headers|\.Header|\["headers"\]|\['headers'\])?(?:\[\s?b?["']([\w-]{5,40})["']\]|\.([A-Z]\w{4,40})\b(?!\())/g
const fromPlain =
  /dict\((?:request\.headers|scope\[["']headers["']\]|context\.invocation_metadata\(\))\)(?:\.get\(|\[)\s?b?["']([\w-]{5,40})["']/g

/** Two requests as they went out, alike but for the letter case of one header; one of them was accepted. */
function twoTranscripts(text: string, isKnownApi: boolean): ExactLookup | null {
  if (isKnownApi || !/\b200\b|works/.test(text) || !/\b40[13]\b|missing/i.test(text)) return null
  const sent = allMatches(sentHeader, text).filter(([, name = '']) => isCredential(name))
  for (const [, name = '', value] of sent) {
    const other = sent.find(
      ([, also = '', same]) => same === value && also !== name && also.toLowerCase() === name.toLowerCase(),
    )
    if (other) return { looked: name === name.toLowerCase() ? (other[1] ?? '') : name, held: name.toLowerCase() }
  }
  return null
}

const sentHeader =
  /(?:^|\\r\\n|[>\n])[ \t]{0,4}([A-Za-z][\w-]{2,40}): ([\w.~+/=-]{6,200}|(?:Bearer|Token|Basic) [\w.~+/=-]{6,200})(?=\\r|\s|$)/g

export const exactLookup = once((observed: Observed): ExactLookup | null => {
  const text = shownText(observed)
  const two = twoTranscripts(text, observed.providerVia === 'host')
  if (two !== null) return two
  if (!/header|metadata|\bmd\[/i.test(text)) return null
  for (const [, , , bracket, dotted] of allMatches(inBrackets, text).filter(
    (found) => found[2] !== undefined || /^(?:md|metadata|headers)$/.test(found[1] ?? ''),
  )) {
    const looked = bracket ?? dotted ?? ''
    const held = isCredential(looked) ? heldAs(looked, text) : null
    if (held !== null && held !== looked) return { looked, held }
  }
  const plain = allMatches(fromPlain, text)[0]
  const name = plain?.[1] ?? ''
  if (!isCredential(name)) return null
  const held = /scope\[|invocation_metadata|starlette|fastapi/i.test(text) ? name.toLowerCase() : titled(name)
  return held === name ? null : { looked: name, held }
})

function isCredential(name: string): boolean {
  return /^authorization$|^(?:x-)?[\w-]{0,24}(?:key|token|auth|secret)$/i.test(name)
}

/** How the collection spells it: Node and HTTP/2 gateways in small letters, Go in its canonical form. */
function heldAs(looked: string, text: string): string | null {
  if (/\b[rR](?:eq)?\.Header\[/.test(text)) return titled(looked)
  if (/\bmd\[|metadata\[/.test(text) && /grpc/i.test(text)) return looked.toLowerCase()
  if (!/[A-Z]/.test(looked)) return printedAs(looked, text)
  const isNode =
    /\(\s?req(?:uest)?\s?(?::\s?\w{1,30})?,\s?(?:res|reply|response|h)\b|createServer\(|\bexpress\b|fastify|\bkoa\b|NextRequest|NextApiRequest|IncomingMessage/.test(
      text,
    )
  const isPython = /^\s{0,20}(?:def |from \w+ import)/m.test(text)
  if (isNode && !isPython && /\breq(?:uest)?\.headers|ctx\.(?:request\.)?headers/.test(text))
    return looked.toLowerCase()
  if (
    /\bevent(?:\.|\[["'])headers/.test(text) &&
    /version["']?: ?["']2\.0|http api|function url|rawpath|lambda-url|payload format 2/i.test(text)
  )
    return looked.toLowerCase()
  return printedAs(looked, text)
}

/** The same name in other letters, where the headers that arrived are printed. */
function printedAs(looked: string, text: string): string | null {
  const printed = new RegExp(`(?<![\\w-])(${looked.replace(/[^\w-]/g, '')})["']?\\s?(?::|=>)\\s?[\\["'\\w]`, 'gi')
  return (
    allMatches(printed, text)
      .map(([, name = '']) => name)
      .find((name) => name !== looked) ?? null
  )
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
}

export function describeLookup({ looked, held }: ExactLookup): string {
  return `The code looks up ${looked} letter for letter, and the collection of headers holds it as ${held}.`
}
