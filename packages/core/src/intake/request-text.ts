import type { PlainRequest } from './fields.ts'
import { regexOf } from '../model/regex.ts'

const beginning = `https?:\\/\\/[^\\s"'\`<>|\\\\]`
const address = `(${beginning}{1,4000})`
const verb = '(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)'

// What clients print about the request that was refused; addresses of documentation stand in other sentences.
const methodAndUrl = new RegExp(`\\b${verb}['"\`]?(?: request for)?[ :]{1,2}['"\`]?${address}`)
const goStyle = /\b(Get|Post|Put|Patch|Delete|Head) "(https?:\/\/[^"\s]{1,4000})"/
// Ends where the address begins: with it in the same pattern, ignoring case makes that four times as long to compile.
const beforeUrl = regexOf('i')`
  (?:
      for url|request url|requested url|requesting|for uri|response from|\bfrom
      |(?:unauthorized|forbidden|\d{3}) (?:url|for|at)|<-- \d{3}[ \w]{0,30}|failed to fetch|couldn't connect to
      |request (?:to|for)|\burl|endpoint
    )["'\`:= ]{1,4}(?=${beginning})
`
const urlHere = new RegExp(address, 'iy')
const crossOrigin = regexOf('i')`
  (?:
      Access to (?:fetch|XMLHttpRequest|resource) at|reading the remote resource at|XMLHttpRequest cannot load
      |Failed to load
    ) ['"]?(https?:\/\/[^\s'"]{1,2000})['"]?(?:[^\n]{0,40}from origin ['"](https?:\/\/[^\s'"]{1,300}|null)['"])?
`
const crossOriginSays = ['access to ', 'remote resource at', 'xmlhttprequest cannot load', 'failed to load']
const devTools = /Request URL:?\s{1,4}(https?:\/\/\S{1,4000})\s{1,4}Request Method:?\s{1,4}([A-Z]{3,7})/i
const trailing = /(?<![).,;:'"\]}])[).,;:'"\]}]+$/

/** Method and address of the refused request, where an error text names them. */
export function readRequestLine(text: string): PlainRequest | null {
  if (!text.includes('://')) return null
  // Neither is met often, and both take long to compile.
  const said = text.toLowerCase()
  const browser = crossOriginSays.some((words) => said.includes(words)) ? crossOrigin.exec(text) : null
  if (browser) return plain(null, browser[1], browser[2] ? [['Origin', browser[2]]] : [])
  const tools = said.includes('request method') ? devTools.exec(text) : null
  if (tools) return plain(tools[2] ?? null, tools[1], [])
  const named = methodAndUrl.exec(text) ?? goStyle.exec(text)
  if (named) return plain(named[1]?.toUpperCase() ?? null, named[2], [])
  const before = beforeUrl.exec(text)
  if (!before) return null
  urlHere.lastIndex = before.index + before[0].length
  return plain(null, urlHere.exec(text)?.[0], [])
}

function plain(method: string | null, url: string | undefined, headers: PlainRequest['headers']): PlainRequest | null {
  return url === undefined ? null : { method, url: url.replace(trailing, ''), headers, body: null }
}
