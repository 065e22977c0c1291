import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

const choice = /^(?:[A-Za-z]{1,20}_){0,3}(?:PROVIDER|VENDOR)$/i
const keyName = /^([A-Za-z][A-Za-z0-9]{1,20})(?:_[A-Za-z]{1,20}){0,2}_(?:API_?KEY|TOKEN|SECRET_KEY)$/i
/** Vendors whose name in a variable says that the key is theirs. */
const vendors = regexOf('i')`
  ^(?:
      openai|anthropic|claude|gemini|google|mistral|groq|deepseek|openrouter|cohere|azure|xai|together|fireworks
      |perplexity|huggingface|hf|dashscope|zhipu|moonshot|deepl|sendgrid|mailgun|postmark|resend|twilio|stripe
      |paypal
    )$
`
/** Choices that take the key of another vendor, or none. */
const takesAnyKey = /compat|custom|local|ollama|studio|vllm|proxy|litellm|other|none|auto|default/i
const alike: Readonly<Record<string, string>> = { google: 'gemini', claude: 'anthropic', hf: 'huggingface' }

/** The vendor that the settings choose although every key in them is for another; null where that is not so. */
export const chosenWithoutKey = once(({ assignments }: Observed): string | null => {
  const choices = assignments.filter(({ name }) => choice.test(name)).map(({ value }) => wordOf(value))
  const [chosen] = choices
  if (choices.length !== 1 || !chosen || takesAnyKey.test(chosen)) return null
  const keys = assignments.flatMap(({ name }) => keyName.exec(name)?.[1]?.toLowerCase() ?? [])
  const others = keys.filter((vendor) => vendors.test(vendor))
  const isGiven = keys.some((vendor) => same(vendor, chosen) || !vendors.test(vendor))
  return others.length > 0 && !isGiven ? chosen : null
})

function wordOf(value: string): string {
  return /^["'\s]{0,4}([A-Za-z][A-Za-z0-9-]{2,20})["'\s\\,]{0,6}$/.exec(value)?.[1]?.toLowerCase() ?? ''
}

function same(vendor: string, chosen: string): boolean {
  return chosen.includes(vendor) || vendor.includes(chosen) || (alike[vendor] ?? vendor) === (alike[chosen] ?? chosen)
}
