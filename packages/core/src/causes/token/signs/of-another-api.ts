import { anywhere, fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A token that is made out to somebody else, or by an issuer that is new to the API. */
export const ofAnotherApi: readonly Sign[] = [
  anywhere(
    // Graph takes it, own APIs never do: they cannot even check its signature.
    'made-out-to-graph',
    regex`
      \baud["'\`]?(?: claim| of the token)?["'\`]?(?: is| was|:|=)? ?["'\`]{0,2}
        (?:https:\/\/graph\.(?:microsoft|windows)|0000000[23]-0000-0000-c000)
      |audience (?:of the (?:access )?token )?(?:is |was |: ?)?["'\`]?(?:https:\/\/graph\.|0000000[23]-0000-0000-c000|microsoft graph\b)
    `,
    strong,
    { 'perm.scope': -weak, 'send.absent': -weak },
  ),
  remarked(
    'issuer-exchanged',
    regex`
      (?:authori[sz]ation|auth|identity|oidc|oauth2?|sso) (?:server|provider|service)[a-z ]{0,12}
        (?: was| has been| is| were) (?:just )?(?:changed|switched|replaced|upgraded|updated|migrated|moved|swapped|exchanged)
      |(?:new|another|other|different|second|external|foreign) (?:identity|authori[sz]ation|oidc|oauth2?|sso) (?:server|provider)
    `,
    fair,
    { 'env.wrong_host': weak, 'key.placeholder': -weak },
  ),
  anywhere(
    // Since 2.10 it refuses a subject that is no string, which several libraries above it still write.
    'pyjwt-wants-strings',
    /\bpyjwt\b[^;]{0,60}\b2\.1\d\b|(?:integer|number|int\b|numeric)[a-z ]{0,16} (?:as|in|for) (?:the )?["'`]?(?:sub|subject|identity)\b["'`]?/,
    strong,
    { 'client.defect': weak, 'key.revoked': -weak, 'key.expired': -weak, 'token.expired': -weak },
  ),
]
