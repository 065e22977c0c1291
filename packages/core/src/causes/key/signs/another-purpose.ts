import { coded, decisive, fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { notElsewhere, proven } from './proven.ts'

const kindly = { 'key.unknown': -hint, 'key.revoked': -weak, 'key.expired': -weak }

/** A credential that is good, for another door: a webhook's, a runner's, that of the cloud in place of the device's. */
export const anotherPurpose: readonly Sign[] = [
  said(
    // GitHub Packages takes a name and a password only if the password is a personal access token.
    'package-login-by-password',
    /put https?:\/\/npm\.pkg\.github\.com\/-\/user\/org\.couchdb\.user/,
    decisive,
    { ...kindly, 'perm.resource': -strong, 'perm.scope': -strong },
  ),
  remarked(
    'token-of-another-thing',
    regex`
      (?:token|key) (?:is |was )?(?:the one |that |taken )?(?:of|from|for) (?:an? |the |my |our )?(?:
          (?:incoming |discord |slack |teams )?web ?hook|calendar|rss feed|invite|invitation|share link
        )\b
    `,
    strong,
    kindly,
  ),
  remarked(
    'token-for-a-runner',
    /(?:add|new|register)(?: an?| the)?(?: new)? (?:self-hosted )?runner\b|registration token/,
    decisive,
    { ...kindly, 'key.encoded': -weak, 'key.whitespace': -weak },
  ),
  remarked(
    'account-of-the-cloud',
    regex`
      (?:not|no|instead of|rather than|in place of) (?:an? |the )?local (?:user|account|admin[a-z]{0,10}|login)\b
      |(?:account|login|user) of the (?:vendor's |maker's )?cloud\b
    `,
    fair,
    { 'perm.resource': hint, 'env.wrong_host': -weak },
  ),
  remarked(
    'several-on-one-page',
    regex`
      (?:page|site|screen|dashboard|settings|profile|console)[a-z ',]{0,24} (?:shows|has|lists|offers|holds|gives)[ ]
        (?:two|three|several) (?:[a-z]{2,12} ){0,2}(?:keys|tokens|secrets|passwords)\b
      |,? where there are (?:two|three|several)(?: of them| keys| tokens)?(?:$| ;)
      |(?:two|three|several) (?:different )?(?:kinds|sorts|types) of (?:api )?(?:keys|tokens)\b
    `,
    strong,
    { ...kindly, 'env.wrong_host': -weak },
  ),
  coded(
    'wallet-key-as-api-key',
    regex`
      api_?key["']?\]? ?[:=] ?(?:process\.env\.|os\.environ[[(.]["']?|os\.getenv\(["']|env\(["']|\$\{?|env\.|config\.)
        (?:[a-z]{1,20}_)?(?:private_?key|mnemonic|seed_?phrase)\b
    `,
    proven,
    { ...kindly, ...notElsewhere, 'config.not_loaded': -proven, 'key.wrong_provider': hint },
  ),
]
