import { hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users have tried already, which speaks against another place. */
export const triedAlready: Readonly<Record<'host' | 'mode', readonly Sign[]>> = {
  host: [
    remarked(
      'every-place-tried',
      regex`
        (?:all|every|each|both|the other|other|several|many|different|various) (?:[a-z]{2,12} )?
          (?:regions?|zones?|data ?cent(?:er|re)s?|hosts?|endpoints?|base ?urls?|urls?|addresses|sites?|servers?|clusters?)[a-z ]{0,10}[ ]
          (?:(?:were|was|have been|are) )?(?:tried|tested|give|gives|show|fail|fails|refuse)\b
        |tried (?:with |in |on )?(?:all|every|each|both|the other|other|several|many|different|various) (?:[a-z]{2,12} )?
          (?:regions?|zones?|data ?cent(?:er|re)s?|hosts?|endpoints?|base ?urls?|urls?|addresses|servers?)\b
        |\b(?:eu|us|europe|china|america|asia|western ?europe)(?:,| and| or) [^;]{0,40}(?:were|was|have been) tried
      `,
      -strong,
      { 'client.defect': hint, 'perm.resource': weak, 'key.unknown': hint, 'key.wrong_kind': weak },
    ),
  ],
  mode: [
    remarked(
      // An app that was not made public yet knows its testers alone.
      'new-users-stay-outside',
      regex`
        \bonly (?:my|the (?:owner|developer|author)'?s?|test|listed|invited|sandbox) (?:own )?(?:accounts?|users?)[a-z ]{0,12}[ ]
          (?:log|sign|connect|works?|pass|get)
        |\b(?:new|newly [a-z]{2,10}|other|foreign|ordinary|real) (?:users?|accounts?|customers?)[ ]
          (?:never|cannot|can't|can not|do not|does not|don't|doesn't|fail to)(?: (?:do|does|log|sign|get|pass|connect))?\b
      `,
      weak,
      { 'perm.resource': weak, 'server.fault': -hint, 'config.shadowed': -weak },
    ),
  ],
}
