import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex, regexOf } from '../model/regex.ts'

const address = regexOf('g')`["']?(?:url|serverurl|server_url|httpurl|endpoint)["']? ?: ?["']https?://[^"' ]{3,300}["']`

/** What goes along with a request to a remote server, or tells where the client takes it from. */
const sentAlong = regex`
  headers|request_?init|bearer_token_env_var|oauth|[?&](?:api_?key|token|key|auth)=|mcp-remote|--header
`

/** Interfaces of models that take the server as data: they read a key beside the address. */
const dataOfACall = /["']?type["']? ?: ?["'](?:url|mcp)["']/

const credential = regex`
  ["']?(?:authorization_token|authorization|auth_token|access_token|[a-z_]{0,40}(?:api_?key|token)|auth|bearer)["']? ?: ?["'][^"']{6,400}["']
`

/** How much of an entry is looked at; settings of one server are shorter. */
const entryLimit = 1500

/**
 * The settings of an MCP client name a remote server by its address and keep a key beside it, or in `env`, which only a
 * server that the client starts itself is given: nothing of it travels.
 */
export const keepsKeyBesideAddress = once(({ zones }: Observed): boolean => {
  if (!/\bmcp|mcp(?:servers|\b)/.test(zones.all)) return false
  return [zones.config, zones.code, zones.answer].some((text) => {
    for (const found of text.matchAll(address)) {
      const entry = entryAround(text, found.index)
      if (credential.test(entry) && !sentAlong.test(entry) && !dataOfACall.test(entry)) return true
    }
    return false
  })
})

/** The braces around a place and what stands between them. */
function entryAround(text: string, at: number): string {
  const start = openBefore(text, at)
  let depth = 0
  for (let end = start; end < Math.min(text.length, start + entryLimit); end++) {
    if (text[end] === '{') depth++
    else if (text[end] === '}' && --depth === 0) return text.slice(start, end + 1)
  }
  return text.slice(start, start + entryLimit)
}

function openBefore(text: string, at: number): number {
  let depth = 0
  for (let start = at; start >= Math.max(0, at - entryLimit); start--) {
    if (text[start] === '}') depth++
    else if (text[start] === '{' && depth-- === 0) return start
  }
  return Math.max(0, at - 200)
}
