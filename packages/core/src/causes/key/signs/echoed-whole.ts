import { echoesOwnKey, echoesShownKey } from '../../../keys/echo.ts'
import type { Sign } from '../../../model/sign.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'

/** The server prints back the key that is shown: nothing happened to it on the way, and no other one was sent. */
export const echoedWhole: readonly Sign[] = [
  noticed(
    'echo-is-the-key-shown',
    'The key that the server prints back is the one shown: it arrived as it is.',
    echoesShownKey,
    fair,
    {
      'key.revoked': fair,
      'config.shadowed': -decisive,
      'config.not_loaded': -decisive,
      'config.mangled': -strong,
      'key.missing': -decisive,
      'send.absent': -strong,
      'send.stripped': -strong,
      'send.scheme_missing': -strong,
      'client.defect': -fair,
    },
  ),
  noticed(
    'echoed-and-whole',
    'The key that the server prints back is the one shown, whole and of the form that this issuer gives his keys.',
    echoesOwnKey,
    strong,
    {
      'key.revoked': strong,
      'key.leaked': fair,
      'env.wrong_host': -fair,
      'key.wrong_provider': -decisive,
      'key.placeholder': -fair,
      'key.mistyped': -fair,
      'key.truncated': -strong,
      'key.quoted': -strong,
      'key.encoded': -strong,
      'key.whitespace': -strong,
    },
  ),
]
