import { fair, said, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const login = {
  'send.conflict': strong,
  'config.not_loaded': -strong,
  'key.missing': -strong,
  'client.defect': -fair,
} as const

/** An assistant's login is there, and a variable is taken before it. */
export const loginLoses: readonly Sign[] = [
  said(
    'status-names-the-variable',
    regex`
      api key: ?(?:anthropic_api_key|openai_api_key|gemini_api_key)\b
      |auth conflict: (?:both|using)|both a token[^;]{0,60} and an api key[^;]{0,60} are set
      |(?:using|uses|found) [^;]{0,24}(?:anthropic_api_key|openai_api_key) (?:from (?:the )?environment |env(?:ironment)? variable )?instead of
    `,
    strong,
    login,
  ),
]
