import { allMatches } from '../../model/all-matches.ts'
import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { filledCredentials } from '../sent.ts'
import { shownCalls } from './calls.ts'
import { shownText } from './shown.ts'

/** A header as settings, commands and helper functions write it: its value as code would spell it, in quotes. */
export interface HeaderLine {
  readonly name: string
  readonly value: string
}

const headersOpen = /^([ \t]{0,40})(?:-[ \t])?["']?[\w-]{0,24}headers["']?[ \t]?(?:[:=][ \t]?\{?|[\s{]{0,3})$/i
const section = /^\[{1,2}[\w.-]{0,60}headers\]{1,2}$/i
const entry = /^([ \t]{0,40})(?:-[ \t])?["']?([A-Za-z][\w-]{1,40})["']?[ \t]{0,3}[:=][ \t]{0,3}(\S[^\n]{0,300})$/
const maxEntries = 12

/** The map below `headers:` of a settings file, or below `[….headers]`. */
function mappedHeaders(text: string): readonly HeaderLine[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const isSection = section.test(line.trim())
    const indent = headersOpen.exec(line)?.[1]?.length ?? null
    return isSection || indent !== null ? entriesAfter(lines, at, isSection ? -1 : (indent ?? 0)) : []
  })
}

function entriesAfter(lines: readonly string[], at: number, indent: number): readonly HeaderLine[] {
  const found: HeaderLine[] = []
  for (const line of lines.slice(at + 1, at + 1 + maxEntries)) {
    const [, space = '', name = '', value = ''] = entry.exec(line) ?? []
    if (name === '' || space.length <= indent) break
    found.push({ name, value: asLiteral(value.replace(/,$/, '')) })
  }
  return found
}

/** A settings file writes without quotes what code would quote; a reference (`!secret x`) stands for a bare key. */
function asLiteral(value: string): string {
  if (/^["'`]/.test(value)) return value
  return /^!\w{1,12} /.test(value) ? '"${key}"' : `"${value}"`
}

/** `Authorization:Bearer …` as HTTPie and xh take it, and the option of clients other than curl. */
const item =
  /["'\s](?:--header[ =]["']?)?["']?((?:proxy-)?authorization|x-[a-z0-9-]{1,40}(?:key|token)|api-key)\s?:\s?([^"'\n]{1,200})["']/gi
const itemClient =
  /^[ \t]{0,8}(?:[$>%#] ?)?(?:https?|xhs?|wget|grpcurl|websocat|wscat|hurl|oha|hey|ab|k6) [^\n]{0,600}/gm

function commandHeaders(observed: Observed, text: string): readonly HeaderLine[] {
  // What is read as a request tells by itself what it carries.
  if (filledCredentials(observed).length > 0) return []
  return allMatches(itemClient, text).flatMap(([command]) =>
    allMatches(item, command).map(([, name = '', value = '']) => ({ name, value: `"${value.trim()}"` })),
  )
}

/** Setters that take the value first, and fields that are set by a dot. */
const valueFirst =
  /\((?:value:\s?)?((?:"[^"\n]{0,200}"|[\w.!?]{1,60})(?:\s?\+\s?[\w."() ]{1,60})?),\s?(?:forHTTPHeaderField|forHeader|forKey|headerName):?\s?"([\w-]{3,40})"\)/g
const dotted = /(?<!\b(?:req|request|r)\.)\bheaders(?:\.common)?\.(Authorization)\s?=(?![=>])\s?([^\n;]{1,200})/gi

function setHeaders(text: string): readonly HeaderLine[] {
  return [
    ...allMatches(valueFirst, text).map(([, value = '', name = '']) => ({ name, value: `${value})` })),
    ...allMatches(dotted, text).map(([, name = '', value = '']) => ({ name, value })),
  ]
}

/** Functions of HTTP clients that write `Authorization: Bearer …` by themselves. SDKs have a `withToken` that writes whatever their API reads. */
const bearerHelper =
  /(?:^|[.:>])(?:req_auth_bearer_token|bearer_?auth|set_?bearer_?(?:auth|token)|with_?bearer(?:_?auth)?|auth_?bearer)$|(?:::|->)withToken$/i
const forServers = /guard|passport|security|strategy|server/i

function helperHeaders(observed: Observed): readonly HeaderLine[] {
  return shownCalls(observed)
    .filter(({ name, args }) => bearerHelper.test(name) && !forServers.test(name) && args.length > 0)
    .map(({ args: [key = '', word] }) => {
      const scheme = /^["'](\w{2,20})["']$/.exec(word ?? '')?.[1] ?? 'Bearer'
      return { name: 'Authorization', value: `"${scheme} \${${key.replace(/[^\w.]/g, '')}}"` }
    })
}

export const namesAHeader = glimpse(
  [headersOpen, section, item, valueFirst, dotted, bearerHelper],
  'header',
  'forkey',
  'authorization',
  'api-key',
  'x-',
  'bearer',
  'withtoken',
)

export const headerLines = once((observed: Observed): readonly HeaderLine[] => {
  if (!namesAHeader(observed)) return []
  const text = shownText(observed)
  return [
    ...mappedHeaders(text),
    ...commandHeaders(observed, text),
    ...setHeaders(text),
    ...helperHeaders(observed),
  ].filter(({ value }) => value !== '')
})
