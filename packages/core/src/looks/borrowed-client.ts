import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { hostIn, isLocal, ownerOf } from './hosts.ts'

/** A vendor's own setting of its address, and the host of somebody else that it holds. */
export interface BorrowedClient {
  readonly setting: string
  readonly host: string
}

const address = regexOf('g')`
  \b(OPENAI|ANTHROPIC|MISTRAL|COHERE|GROQ|DEEPSEEK|OPENROUTER|PERPLEXITY|STRIPE|TWILIO|GITLAB|SENTRY|XAI|TOGETHER)
  _((?:API_)?(?:BASE(?:_URL)?|URL|HOST|ENDPOINT))["']?[ \t]?[=:][ \t]?["']?(https?://[^\s"']{4,120})
`

/** Keys that are of one vendor by their first characters. */
const keysOf: Readonly<Record<string, RegExp>> = {
  OPENAI: /\bsk-(?:proj|svcacct|admin)-/,
  ANTHROPIC: /\bsk-ant-/,
  GROQ: /\bgsk_/,
  OPENROUTER: /\bsk-or-/,
  PERPLEXITY: /\bpplx-/,
  XAI: /\bxai-/,
}

/**
 * `OPENAI_BASE_URL` names a host of another owner, while a key of OpenAI is set beside it: the key goes where nobody
 * knows it. A key of another shape may well be meant for that host.
 */
export const borrowedClient = once(({ raw }: Observed): BorrowedClient | null => {
  const all = `${raw.config}\n${raw.code}\n${raw.answer}`
  for (const [, vendor = '', kind = '', url = ''] of allMatches(address, all)) {
    const host = hostIn(url)
    if (host === null || isLocal(host) || ownerOf(host) === vendor.toLowerCase() || host.includes('azure')) continue
    if (keysOf[vendor]?.test(all)) return { setting: `${vendor}_${kind}`, host }
  }
  return null
})
