import { anywhere, fair, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const none = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak }

/** No value at all: what that looks like where a value belongs. */
export const missingValues: readonly Sign[] = [
  requested('empty-name-and-password', /authorization: ?basic (?:og==|og=|og)(?![a-z0-9+/])/, strong, {
    ...none,
    'config.not_loaded': fair,
    'send.scheme_wrong': -fair,
    'send.wrong_place': -strong,
  }),
  anywhere(
    'none-in-address',
    regex`
      (?:client_?id|client_?secret|api_?key|token|appid|access_token|secret)=
        (?:none|null|undefined|nil|nan|\(null\))(?![a-z0-9_])
    `,
    strong,
    { ...none, 'config.not_loaded': fair },
  ),
]
