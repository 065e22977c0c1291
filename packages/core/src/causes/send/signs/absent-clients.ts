import { keepsKeyBesideAddress } from '../../../looks/mcp-settings.ts'
import type { Observed } from '../../../model/observed.ts'
import { fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const nothingSent = { 'key.revoked': -fair, 'key.unknown': -fair, 'key.mistyped': -weak } as const

/** Settings of assistants and of MCP clients that hold a key and send none. */
export const absentClients: readonly Sign[] = [
  noticed(
    'kept-beside-the-address',
    'The settings keep the key of a remote MCP server beside its address; clients send what stands in “headers” and nothing else.',
    keepsKeyBesideAddress,
    strong,
    {
      'key.encoded': -strong,
      'send.scheme_wrong': -weak,
      'config.not_loaded': weak,
      'key.missing': -weak,
      ...nothingSent,
    },
  ),
  noticed(
    'codex-without-a-source',
    'Codex sends no key to a provider of one’s own whose settings name none: it wants env_key, or requires_openai_auth = true.',
    isCodexWithoutSource,
    strong,
    {
      'config.not_loaded': weak,
      'client.defect': -weak,
      'env.wrong_host': -weak,
      'config.shadowed': -weak,
      ...nothingSent,
    },
  ),
  said(
    'asked-before-anything',
    regex`
      please (?:log|sign)[- ]?in first to use this (?:node|tool|feature|model)
      |(?:please |you (?:must|need to|have to) )?auth(?:enticate|ori[sz]e)? first\b
    `,
    hint,
    { 'key.missing': fair, 'config.not_loaded': hint, ...nothingSent },
  ),
]

/** `[model_providers.mine]` with an address and without any of the ways to name a key. */
function isCodexWithoutSource({ zones, statuses }: Observed): boolean {
  const settings = `${zones.config} ${zones.code}`
  return (
    settings.includes('[model_providers.') &&
    (statuses.length === 0 || statuses.includes(401)) &&
    !/env_key|requires_openai_auth ?= ?true|experimental_bearer_token|http_headers|query_params|\.auth\]|auth ?= ?\{/.test(
      settings,
    )
  )
}
