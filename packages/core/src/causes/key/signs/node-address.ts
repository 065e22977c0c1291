import { noticed, fair, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

// In code a sum or a call may follow, which puts the key there.
const endsBeforeKey = regex`
  (?:https?|wss?):\/\/[a-z0-9.-]{1,50}\.(?:infura\.io|g\.alchemy\.com|alchemyapi\.io|quiknode\.pro|chainstack\.com|getblock\.io)
    (?:\/(?:ws|v[23]|ws\/v3|jsonrpc\/v1|mainnet))?\/?(?=$|[\s;,<]|["'\`](?! ?(?:[+&%,.]|\|\|)))
`

/** Services that run nodes of block chains want the key as the last part of the address. */
export const nodeAddress: readonly Sign[] = [
  noticed(
    'node-address-without-key',
    'The address of the node ends where the key would have to follow.',
    ({ zones }: Observed) =>
      endsBeforeKey.test(zones.request) || endsBeforeKey.test(zones.config) || endsBeforeKey.test(zones.code),
    strong,
    { 'send.absent': fair, 'config.not_loaded': fair, 'perm.resource': -weak, 'env.wrong_host': -weak },
  ),
]
