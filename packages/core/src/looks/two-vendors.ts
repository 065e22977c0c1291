import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { regex, regexOf } from '../model/regex.ts'

const vendor = regex`
  (
      openai|anthropic|claude|gemini|google|groq|grok|xai|mistral|deepseek|openrouter|azure|cohere|perplexity
      |together|moonshot|kimi|qwen|dashscope|zhipu|siliconflow|hugging ?face|replicate|fireworks
      |github|gitlab|npm
      |stripe|paypal|twilio|sendgrid|mailgun|postmark
    )
`
const keyOfOneAtOther = regexOf('g')`
  \b${vendor} (?:api )?(?:key|token)s?\b[a-z ]{0,20} (?:in|into|for|with|on|at|against|as) (?:the |an? )?
    ${vendor}\b
`

/** "my OpenAI key for Azure": two vendors in one breath, the first as the issuer, the second where the key was put. */
export function namesTwoVendors({ zones }: Observed): boolean {
  return allMatches(keyOfOneAtOther, zones.remarks).some(([, issuer, place]) => issuer !== place)
}
