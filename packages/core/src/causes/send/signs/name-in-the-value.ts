import { anywhere, coded, decisive, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The name of a header or parameter stands where the scheme word belongs. */
export const nameInTheValue: readonly Sign[] = [
  anywhere(
    // AWS shows the value it could not read; a whole header line was put into it.
    'header-name-in-its-value',
    regex`
      \bauthorization(?: header)?["'\`]?: ?["'\`]?authorization(?: ?:|["'\`]| bearer| basic| aws4)
      |["'\`]authorization["'\`], ?["'\`]authorization: ?
    `,
    decisive,
    { 'env.wrong_host': -strong, 'key.whitespace': -fair, 'key.invisible': -fair, 'send.absent': -fair },
  ),
  coded(
    'parameter-name-as-scheme',
    regex`
      authenticationheadervalue\(["'](?:client_id|authorization|x-api-key|api_?key|access_?token|key|secret)["']
      |authorization["'\`\]]{0,3} ?[:=,] ?f?["'\`](?:client_id|authorization|x-api-key|api_key|access_token|api_token)[ :=]
    `,
    strong,
    { 'send.absent': -fair, 'send.wrong_place': weak },
  ),
]
