import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const keyIsAlive = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** Where a value was put or seen, told in a word: not where the program that runs looks it up. */
export const toldInAWord: Readonly<Record<'notLoaded' | 'shadowed', readonly Sign[]>> = {
  notLoaded: [
    remarked(
      // Read by shells that are started anew, by hand: no service, no editor from the dock, no open terminal.
      'in-the-file-of-the-shell',
      /(?:~\/?|\s|^|["'`(])\.(?:zshrc|bashrc|bash_profile|zprofile|zshenv|profile)\b|config\.fish\b/,
      fair,
      { 'config.shadowed': weak, ...keyIsAlive },
    ),
    remarked(
      // It is in the store of the host; what the run is given is another matter.
      'secret-is-listed',
      regex`
        wrangler secret|(?:secret|variable)s? (?:exists?|(?:is|are) (?:there|listed|shown|defined|visible))\b|secret list shows
        |(?:the )?same commit (?:works|passes|was|is|passed|on)|on the same commit
      `,
      strong,
      { 'key.missing': -weak, 'perm.scope': -weak, ...keyIsAlive },
    ),
  ],
  shadowed: [
    remarked(
      'the-new-one-is-shown',
      regex`
        (?:shows?|holds?|has|contains?|prints?|lists?|carr(?:y|ies)|displays?) the (?:new|fresh|rotated) (?:api )?(?:key|token|secret|one|value|password)\b
        |(?:显示|里|已经)(?:的)?是新(?:的)?(?:key|密钥|token|值)?|zeigt den neuen|muestra la nueva|affiche la nouvelle
      `,
      strong,
      { 'config.not_loaded': weak, 'key.wrong_kind': -weak, ...keyIsAlive },
    ),
    remarked(
      // A restart keeps the container, and with it the variables it was made with: only "up" reads the file again.
      'restart-keeps-the-container',
      /(?:docker[- ])?compose restart\b|docker restart\b[^;]{0,40}(?:env|key|token|still|old)|(?:env|key|token)[^;]{0,60} docker restart\b/,
      strong,
      { 'config.not_loaded': fair, ...keyIsAlive },
    ),
  ],
}
