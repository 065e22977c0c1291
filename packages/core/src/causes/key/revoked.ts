import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { listedState } from '../../keys/listed-state.ts'
import { retiredByCommand } from '../../keys/retired-by-command.ts'
import type { Documented } from '../../wire/documented.ts'
import { configured, fair, hint, remarked, said, strong, weak } from '../../model/sign.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { statedAs } from '../../looks/stated.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { revokedByChanges } from './signs/revoked-by-changes.ts'
import { revokedForMany } from './signs/revoked-for-many.ts'
import { withdrawnForAll } from './signs/withdrawn-for-all.ts'
import { madeAnew } from './signs/made-anew.ts'
import { listedSigns } from './signs/listed.ts'
import { ownRecord } from '../../keys/own-record.ts'
import { remadeSince } from './signs/remade-since.ts'
import { regex } from '../../model/regex.ts'

/** What once worked was neither mistyped nor put in the wrong place. */
const notWrongFromTheStart = {
  'key.wrong_kind': -weak,
  'key.placeholder': -weak,
  'key.inactive': -weak,
  'key.truncated': -hint,
  'send.wrong_header': -hint,
  'key.missing': -hint,
} as const

type Found = Documented | { readonly by: 'list' | 'line'; readonly says: string }

export const revoked = defineCause({
  id: 'key.revoked',
  title: 'The key was revoked, deleted or rotated away',
  signs: [
    ...remadeSince,
    said(
      'has-been-revoked',
      regex`
        (?:key|token|credential|secret|certificate|grant|access)s? (?:\w{1,20} ){0,3}
          (?:has|have|is|was|were|been) (?:been )?(?:revoked|invalidated|deleted|rotated|rolled|removed)
        |(?:revoked|deleted|invalidated|removed) (?:api |access |auth )?(?:key|token|credential)
        |(?:token|key)[_-]?revoked|deleted_?api_?project
      `,
      strong,
      { 'key.leaked': weak, 'server.fault': -weak },
    ),
    said(
      'project-deleted',
      regex`
        deletedapiproject|project (?:has been |was |is )deleted
        |(?:app|application|bot|integration) (?:has been |was |is )deleted
      `,
      strong,
      {
        'key.unknown': weak,
        'account.suspended': hint,
      },
    ),
    said('revoked-somehow', /revoked/, weak, { 'key.leaked': hint, 'key.expired': hint }),
    said(
      'were-revoked',
      regex`
        (?:and|which|that|they|it|all|tokens|keys)[a-z ,]{0,16} (?:has|have|had) (?:now |since |all |already )?
          been (?:revoked|invalidated|disabled|withdrawn)
        |(?:created|issued|generated|made) before [^;]{0,80}(?:revoked|no longer|invalid)
      `,
      strong,
      { 'key.expired': hint, 'api.retired': hint, 'key.mistyped': -hint },
    ),
    said(
      'disabled',
      regex`
        (?:api |access |project )?(?:key|token|credential)s? (?:has been |have been |is |was |are )?
          (?:
            disabled|blocked|suspended|deactivated|not enabled|inactive|not active|turned off
          )
        |(?:apikey|api_key|key)[_-]?(?:disabled|blocked|suspended)
      `,
      fair,
      { 'account.suspended': weak, 'key.inactive': weak, 'key.leaked': hint },
    ),
    said(
      'no-longer-valid',
      regex`
        (?:is |are )?(?<!invalid or )no longer (?:valid|active|accepted|authori[sz]ed|recogni[sz]ed)|not valid any ?more
        |has been (?:reset|replaced|superseded|regenerated)
      `,
      fair,
      { 'api.retired': weak, 'key.expired': weak },
    ),
    said(
      'old-keys-off',
      regex`
        (?:legacy|classic|old|previous) (?:api )?(?:keys?|tokens?) (?:are|have been|were|is)[ ]
          (?:disabled|revoked|removed|no longer)
      `,
      strong,
      { 'api.retired': fair },
    ),
    said(
      'key-does-not-sign',
      regex`
        invalid jwt signature|invalid_grant: invalid jwt(?!: token must)|signature verification failed for key
        |no key (?:found )?for (?:kid|thumbprint)
      `,
      strong,
      { 'sign.clock': hint, 'token.claims': hint },
    ),
    said('bad-credentials', /bad credentials|badcredentials/, weak, {
      'key.expired': weak,
      'key.unknown': hint,
      'config.not_loaded': hint,
    }),
    said(
      'log-in-anew',
      regex`
        (?:please )?(?:log|sign)(?:ging|ing)? in again|re-?authenticate|re-?authori[sz]e
        |session (?:was |has been )?(?:terminated|invalidated)
      `,
      weak,
      { 'token.expired': weak, 'key.expired': hint },
    ),
    said(
      'unable-to-authenticate-you',
      /unable to authenticate you|could not authenticate you|authentication token is not valid/,
      hint,
      { 'key.expired': hint },
    ),
    toldPlainly.revoked,
    ...listedSigns.revoked,
    remarked(
      'stopped',
      regex`
        (?:worked|working|fine|ran|running|accepted|ok)[a-z ,]{0,25} (?:
            before|until (?:today|yesterday|now|recently|last)
            |for (?:a |many |several |some )?(?:years|months|weeks|long)|yesterday|so far|earlier|up to now
          )
        |used to work|stopped working|no longer works
        |(?:suddenly|all of a sudden) (?:it )?(?:fails|stopped|refused|the)
      `,
      hint,
      { 'key.expired': hint, ...notWrongFromTheStart, 'config.not_loaded': -hint },
    ),
    remarked(
      'months-without-errors',
      regex`
        for (?:many |several |some |\d{1,6} |two |three |six )?(?:weeks|months|years) (?:without|with no|and)
          [a-z ]{0,20}
        |without (?:any )?(?:errors?|problems?|trouble) (?:for|until|so far)
      `,
      weak,
      { 'key.expired': weak, 'api.retired': hint, ...notWrongFromTheStart },
    ),
    remarked(
      'site-unchanged',
      regex`
        (?:site|page|code|workflow|config(?:uration)?|set-?up|settings?|script|service connection|source)[ ]
          (?:is |was |has |have |are )?(?:not (?:been )?changed|unchanged|the same)
        |nothing (?:was |has been |had been )?changed|no changes? (?:was|were|made)
      `,
      weak,
      { 'key.expired': weak, 'server.fault': weak, 'api.retired': hint, 'config.shadowed': -hint },
    ),
    ...revokedForMany,
    ...withdrawnForAll,
    ...revokedByChanges,
    ...madeAnew,
    remarked(
      'some-calls-from-cache',
      /(?:free|cached|public|read-only) (?:models?|endpoints?|data|calls?|pages?) (?:still )?(?:works?|answers?|pass)/,
      weak,
      { 'perm.resource': weak },
    ),
    remarked(
      'all-jobs-fail',
      regex`
        (?:all|every) [a-z ]{0,25}(?:triggered|scheduled|automated|jobs?|runs?|workflows?|pipelines?)
          [a-z ]{0,30} fails?
      `,
      weak,
      { 'key.expired': weak },
    ),
    remarked(
      'device-key-changed',
      regex`
        after (?:a |the )?(?:factory reset|re-?pairing|reset|reinstall(?:ing|ation)?|re-?install) of
        |device (?:was )?(?:reset|re-?paired|replaced)
        |removed (?:it )?from (?:the )?(?:list of )?(?:devices|authori[sz]ed)
      `,
      fair,
    ),
    remarked(
      'in-the-past',
      regex`
        (?:worked|used|fine|running|accepted)[a-z ]{0,12} (?:
            last (?:week|month|year)|in the past|some time ago|once|back then
            |for (?:two|three|many|some|several|\d{1,6}) (?:years|months|weeks)|overnight
          )
        |stopped (?:working )?overnight
      `,
      weak,
      { 'key.expired': weak, 'api.retired': hint, ...notWrongFromTheStart },
    ),
    remarked(
      'made-by-former',
      regex`
        (?:former|ex-|previous|departed) ?(?:
            employee|colleague|developer|admin[a-z]{0,30}|owner|maintainer|contractor|team
          )
        |(?:who|which|that) (?:left|is gone|has gone|no longer)
      `,
      strong,
      { 'key.expired': hint },
    ),
    remarked(
      'ships-with-key',
      regex`
        (?:ships|comes|came|delivered|published|released) with (?:its|an?|their|the) (?:own )?(?:api )?
          (?:key|token)
        |key of the (?:app|program|plugin|author|project) itself
      `,
      fair,
      { 'limit.quota': fair, 'key.leaked': hint },
    ),
    remarked(
      'cleaned-up',
      regex`
        cleaned up|clean-?up
        |(?:bot|app|application|integration|webhook|service account|project) was[ ]
          (?:re-?created|deleted|removed|replaced|reset)
        |re-?created the (?:bot|app|integration)
      `,
      fair,
      { 'key.unknown': weak },
    ),
    remarked(
      'old-copy',
      regex`
        (?:old|older) (?:backup|copy|note|image|laptop|server)|from (?:an? (?:old )?|the )backup
        |used by (?:several|many|other|two|all) (?:services|programs|people|apps|teams|servers)
      `,
      weak,
      { 'key.expired': weak, 'config.shadowed': hint },
    ),
    remarked(
      'no-code-change',
      regex`
        no (?:code|config|configuration|settings?) changes?|code (?:was |is )?(?:not changed|the same|unchanged)
        |nothing (?:new|else) (?:was )?(?:deployed|done|touched)
        |password of [a-z ]{1,24} (?:was|has been) (?:changed|reset)
      `,
      weak,
      { 'key.expired': weak, 'server.fault': weak },
    ),
    configured('kept-for-long', /(?:plex|hub|device|bridge)?_?token["']? ?[:=] ?["'][a-z0-9]{16,200}/, hint, {
      'key.expired': hint,
    }),
  ],

  examine(observed): Verdict<Found> {
    const listed = listedState(observed)
    if (listed?.state === 'revoked') return suspected({ by: 'list', says: listed.says })
    const own = ownRecord(observed)
    if (own?.state === 'revoked') return suspected({ by: 'list', says: `${own.field} is set` })
    const retired = retiredByCommand(observed)
    if (retired) return suspected({ by: 'line', says: `line ${retired.line + 1}` })
    return statedAs(observed, 'key.revoked')
  },

  explain({ found, providerName }) {
    if (found?.by === 'provider')
      return `The answer is the one that ${found.provider} gives for a key that was revoked, deleted or replaced.`
    if (found?.by === 'list') return `The list of keys that was pasted says of the key in use: ${found.says}.`
    if (found?.by === 'line')
      return `The command or log entry in ${found.says} of the paste took the key out of service; what still holds the old one is refused since then.`
    return `${providerName} no longer accepts this key: somebody (or a rotation, a password change, a removed user) has revoked or deleted it.`
  },

  fix: ({ observed, providerName }) =>
    fix(`Create a new key at ${providerName} and replace the old one in every place that uses it.`, {
      edits: [{ kind: 'replace-key', target: keyTarget(observed), with: 'a newly created key' }],
    }),

  dashboard: 'keys',
  question: 'Is this key still listed as active at the issuer, or was it (or its owner) deleted, rotated or disabled?',
})
