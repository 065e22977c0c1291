import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex, regexOf } from '../model/regex.ts'

const vendors: ReadonlySet<string> = new Set(
  `
  openai anthropic claude gemini groq mistral mistralai cohere deepseek openrouter perplexity together fireworks xai
  huggingface replicate moonshot dashscope siliconflow zhipu
  github gitlab bitbucket
  stripe paypal
  twilio sendgrid mailgun resend postmark
  slack discord telegram notion
  pinecone qdrant
  netlify vercel cloudflare
  mapbox algolia
  `
    .trim()
    .split(/\s+/),
)

const source = regex`
  (?:
      process\.env\.|os\.environ(?:\.get)?[[(]["']|os\.getenv\(["']|getenv\(["']|\$\{\{ ?secrets\.|\$\{?
      |env\.|config\.|settings\.|secrets\.
    )?
`
const ofVendor = /([a-z]{2,14})_(?:api_|access_|auth_)?(?:key|token|secret)\b/

/** `new OpenAI({ apiKey: process.env.GROQ_API_KEY })`: whose client, then whose key. */
const inClient = regexOf('g')`
  \b([a-z]{2,14}?)(?:client|ai|api)?\(\{? ?(?:[a-z]{2,14}_)?
    (?:api_?key|access_?token|auth_?token|token|key|auth) ?[:=] ?${source}${ofVendor}
`
/** `OPENAI_API_KEY=${GROQ_API_KEY}`: whose setting, then whose key. */
const inSetting = regexOf('g')`
  \b([a-z]{2,14})_(?:api_|access_|auth_)?(?:key|token|secret)["']?\]? ?[:=] ?["']?${source}${ofVendor}
`

/** Many vendors speak one protocol; with an address of its own the client of one is right for the key of another. */
const address = /base_?url|api_?base|endpoint|\bhost\b|base_?path|server_?url/

/** The client or the setting of one vendor is given the key that is named for another, and no other address. */
export const hasMixedVendors = once(({ zones }: Observed): boolean => {
  if (zones.code === '' && zones.config === '') return false
  const text = `${zones.code} ; ${zones.config}`
  if (address.test(text)) return false
  return [inClient, inSetting].some((pattern) =>
    Array.from(text.matchAll(pattern)).some(
      ([, one = '', other = '']) => one !== other && isVendor(one) && vendors.has(other) && !isVariant(one, other),
    ),
  )
})

/** The pattern may have taken the end of a name (`openai`) for the word behind it. */
function isVendor(name: string): boolean {
  return vendors.has(name) || vendors.has(`${name}ai`)
}

function isVariant(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}
