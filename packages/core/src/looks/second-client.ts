import type { Observed } from '../model/observed.ts'
import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'

const chosen = regexOf('g')`
  \b([a-z_]{0,24}?)(?:provider|vendor|backend|engine|llm|service)["']?\s?[:=]\s?["']?
    (openai|anthropic|gemini|google|groq|mistral|deepseek|openrouter|azure|cohere|ollama|together|voyage|xai|moonshot|zhipu|siliconflow|dashscope|qwen)\b
`
const secondUse =
  /embed|memory|vector|rerank|transcri|speech|voice|tts|stt|image|vision|summar|title|search|fallback|judge|eval/

/** Two vendors chosen for two uses of one program, the second of them (`embedding_provider = "openai"`): its use and its name. */
export const secondClient = once(({ zones }: Observed): { readonly use: string; readonly vendor: string } | null => {
  const text = `${zones.config} ; ${zones.code}`
  if (!secondUse.test(text)) return null
  const found = allMatches(chosen, text).map(([, use = '', vendor = '']) => ({
    use,
    vendor,
  }))
  const main = found.find(({ use }) => !secondUse.test(use))
  const second = found.find(({ use, vendor }) => secondUse.test(use) && vendor !== main?.vendor)
  return main && second ? second : null
})
