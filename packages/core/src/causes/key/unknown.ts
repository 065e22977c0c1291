import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { statedAs } from '../../looks/stated.ts'
import { unknownWordings } from './signs/unknown-wordings.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { ofAnotherSlot } from './signs/of-another-slot.ts'
import { storeOfOnesOwn } from './signs/store-of-ones-own.ts'
import { writtenInAndRefused } from './signs/written-in-and-refused.ts'
import { lookedUp, sentAndNotFound } from './signs/looked-up.ts'
import { notListed, type NotListed } from '../../keys/not-listed.ts'
import type { Documented } from '../../wire/documented.ts'
import { notElsewhere, proven } from './signs/proven.ts'
import { echoedWhole } from './signs/echoed-whole.ts'
import { regex } from '../../model/regex.ts'

type Found = Documented | NotListed

const dead = { 'key.revoked': weak, 'key.expired': hint }

export const unknown = defineCause({
  id: 'key.unknown',
  title: 'The key is well formed, but the issuer has no such key',
  signs: [
    said(
      'does-not-exist',
      regex`
        (?<!signature )(?:key|credentials?(?! not found)|client|project id)(?: id)?["'\`]? (?:\S{1,60} )?
          (?:you provided |provided |supplied )?(?:
            does not exist|doesn't exist|was not found|not found|could not be found|cannot be found
            |is not registered|is unknown|isn't known
          )(?! in (?:the )?env)
        |token["'\`]? (?:\S{1,60} )?(?:you provided |provided |supplied )?(?:
            does not exist|doesn't exist|is not registered|is unknown|isn't known
          )
      `,
      fair,
      { ...dead, 'env.wrong_host': weak, 'env.wrong_account': hint },
    ),
    said(
      'not-in-records',
      regex`
        (?:does not exist|doesn't exist|not found|no match|not present|unknown) (?:in|to) (?:our|the|this)[ ]
          (?:
            records|database|db|system|server|instance|tenant|directory
          )
      `,
      fair,
      { ...dead, 'env.wrong_host': weak, 'token.incomplete': fair },
    ),
    said(
      'unknown-key',
      regex`
        (?:unknown|unregistered|unrecogni[sz]ed|no such|non-?existent) (?:
            api|access|client|auth|license|project|application|app|secret|write
          )?[ _-]?(?:key|token(?!: ?tok_)|credential|client(?!, no client)|consumer)
      `,
      strong,
      { ...dead, 'key.wrong_kind': hint },
    ),
    said(
      'not-recognised',
      regex`
        (?:key|token|credentials?) (?:is |was |were )?(?:not recogni[sz]ed|unrecogni[sz]ed|not known|unknown)
        |(?:did not|does not|do not|didn't|doesn't|could not be) (?:match|matched|recogni[sz]e|map)[^.;"]{0,30}
          (?:key|token|account|user|record)
      `,
      weak,
      dead,
    ),
    said(
      'code-not-found',
      regex`
        invalid_?access_?key_?id|(?:api_?)?(?:token|key)_?not_?found
        |unknown_?(?:api_?|admin_?|content_?)?(?:api_?)?key|api_?key_?unknown|token_not_found_in_db
      `,
      weak,
      { 'key.revoked': weak, 'env.wrong_host': hint, 'token.incomplete': weak },
    ),
    said(
      'no-user-behind-it',
      regex`
        user not found|account not found
        |no (?:user|account|member|customer|application) (?:was )?(?:found|associated|matching|with|for)
        |not associated with (?:a|an|any)
      `,
      weak,
      { 'key.revoked': weak, 'env.wrong_account': hint },
    ),
    said(
      'invalid-key',
      regex`
        (?:invalid|incorrect|wrong|bad) (?:x-)?(?:api|access|auth|secret|app|license|application)[ _-]?
          (?:key|token|id)
        |(?:api|access)[ _-]?(?:key|token) (?:provided |supplied )?(?:is |was |seems |appears )?(?:to be )?
          (?:invalid|incorrect|not valid|wrong)
      `,
      0.3,
      { 'key.revoked': 0.3, 'key.mistyped': 0.3, 'key.inactive': 0.2, 'env.wrong_host': 0.2 },
    ),
    said(
      // OpenAI echoes what it received: a beginning that only its own keys have was issued there, and did reach the program
      'own-key-echoed',
      /incorrect api key provided: sk-(?:proj|svcacct|admin|none)-/,
      hint,
      {
        'config.shadowed': strong,
        'key.revoked': fair,
        'key.mistyped': weak,
        'key.truncated': weak,
        'config.not_loaded': -strong,
        'key.missing': -strong,
        'key.wrong_provider': -strong,
        'env.wrong_host': -fair,
      },
    ),
    said(
      'invalid-client',
      /invalid_client|invalid client|client (?:authentication failed|credentials are invalid)|unauthorized_client/,
      hint,
      { 'env.test_live': hint, 'key.wrong_kind': hint, 'key.mistyped': hint },
    ),
    ...unknownWordings,
    ...ofAnotherSlot,
    ...writtenInAndRefused,
    storeOfOnesOwn,
    said('only-the-master-key', /only (?:the )?(?:master|root|admin) key|no (?:connected )?(?:db|database)/, weak, {
      'server.fault': weak,
    }),
    toldPlainly.unknown,
    noticed(
      'not-among-the-listed',
      'A list of all keys of the account stands in view, and the one in use is not on it.',
      (observed) => notListed(observed) !== null,
      proven + strong,
      {
        ...notElsewhere,
        'token.claims': -strong,
        'sign.mismatch': -strong,
        'token.incomplete': -strong,
        'perm.scope': -strong,
        'perm.resource': -strong,
      },
    ),
    lookedUp,
    ...echoedWhole,
    sentAndNotFound,
    remarked(
      'handed-on',
      regex`
        (?:key|token|credentials?)[a-z ]{0,30}(?:handed out|sent|received|came|copied|arrived|got|issued|given)
          [a-z ]{0,24}(?:by|in|from|via|with)[a-z ]{0,12}(?:\be?-?mail|letter|chat|form)\b
      `,
      fair,
      { 'key.inactive': weak, 'key.truncated': hint },
    ),
    remarked(
      'from-somebody',
      regex`
        (?:key|token|credentials?) (?:is |was |comes? )?(?:from|given by|shared by|found in|taken from|of)[ ]
          (?:an? |the |my |another )?(?:
            colleague|client|customer|friend|tutorial|blog|video|youtube|book|forum|stack ?overflow|repo\w{0,40}
            |project on|internet|team ?mate
          )
      `,
      fair,
      { 'key.revoked': weak, 'key.placeholder': hint },
    ),
    remarked(
      'provided-by-another',
      regex`
        (?:key|token|credentials?|secret|address|access)[a-z ]{0,24} (?:is |was |are |were )?
          (?:
            provided|given|handed(?: over| out)?|sent|shared|supplied|issued
          ) (?:to us |to me )?by (?:the |an? |our |my )?(?:
            customer|client|company|vendor|partner|admin[a-z]{0,12}|support|it|team|colleague|friend|teacher
            |course|operator
          )
      `,
      fair,
      { 'key.revoked': weak, 'key.inactive': hint, 'env.wrong_host': hint },
    ),
    remarked(
      'published-credentials',
      regex`
        (?:key|credentials?|secret|token)s? (?:printed|given|shown|published|listed|from|of) (?:in |on |by )?
          (?:the |an? )?(?:quick-?start|public|demo|play|sample)
        |(?:quick-?start|public (?:demo|play)|demo server)[a-z ]{0,30}(?:unchanged|as it is|as printed|example)
      `,
      fair,
      { 'key.placeholder': weak, 'key.revoked': hint },
    ),
    remarked(
      'another-key-works',
      regex`
        (?:new|another|different|second|other|fresh|newly (?:made|requested|created)) (?:api )?(?:key|token)[ ]
          (?:works|worked|is accepted|passes|solved|fixed)
      `,
      fair,
      { 'key.revoked': weak, 'key.expired': weak, 'api.retired': -weak },
    ),
    remarked(
      'never-worked',
      regex`
        never (?:once )?worked|has not (?:yet )?worked|not worked once
        |from the (?:very )?(?:first|beginning|start)|since the first
        |(?:every|each|all) [a-z]{2,12} since (?:it|the (?:secret|key|token|value)) was (?:stored|set|saved|added|created|entered)
      `,
      hint,
      { 'key.wrong_kind': hint, 'key.revoked': -weak, 'key.expired': -weak },
    ),
    remarked(
      'other-database',
      regex`
        (?:database|volume|server|instance|db)[a-z ]{0,12} (?:was |were |has been )?
          (?:
            reset|wiped|recreated|re-?created|migrated|restored|rebuilt|moved|cleared|lost
          )
        |(?:new|fresh|another|empty) (?:database|volume|instance)\b|without (?:a )?(?:database|database_url)
      `,
      fair,
      { 'env.wrong_host': hint, 'key.revoked': hint },
    ),
    remarked(
      'carried-over',
      regex`
        (?:config|settings?|backup|file|key)[a-z. ]{0,20} (?:was |were |is )?(?:
            carried over|taken over|kept from|restored from|copied (?:over|from the old)
          )
        |(?:machine|pc|server|system|app|instance|service)[a-z ]{0,12} (?:was )?
          (?:rebuilt|reinstalled|set up (?:anew|again)|installed anew)
      `,
      fair,
      { 'config.shadowed': weak, 'key.revoked': weak },
    ),
    remarked(
      'not-the-master-key',
      /not (?:the |its )?(?:master|root|admin) key|(?:other|different|any) key (?:than|but) the (?:master|root|admin)/,
      fair,
      { 'server.fault': -weak, 'key.wrong_kind': weak },
    ),
    remarked(
      'waited-long',
      regex`
        (?:requested|created|made|registered|issued)[a-z ]{0,20}(?:more than|over) (?:a|one|two|24|48|\d{1,6})[ ]
          (?:hours?|days?|weeks?)
        |(?:days|weeks) ago and still
      `,
      weak,
      { 'key.inactive': -weak },
    ),
    remarked(
      'compared-with-console',
      regex`
        compared with|same as (?:shown )?in the (?:console|dashboard|portal|settings)
        |matches the (?:one|key|value) (?:in|on|of)|key (?:is )?(?:not|no longer) (?:listed|shown|in the list)
      `,
      weak,
      { 'key.revoked': hint, 'key.mistyped': -weak },
    ),
    remarked(
      'account-deleted',
      regex`
        (?:account|project|app|application|workspace|organi[sz]ation) (?:was |has been |is )?
          (?:deleted|removed|closed|gone)
        |other account'?s? key
      `,
      fair,
      { 'key.revoked': fair, 'account.suspended': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const missing = notListed(observed)
    return missing ? suspected(missing) : statedAs(observed, 'key.unknown')
  },

  explain({ found, observed, providerName }) {
    const { host } = observed
    if (found && 'listed' in found)
      return `${found.where} is not among the ${found.listed === 1 ? 'one key' : `${found.listed} keys`} of its kind that the list in view shows; ${providerName} does not know it.`
    return `${providerName} does not know this key: it was deleted, belongs to another account or installation, or was never issued${host ? ` by ${host}` : ''}.`
  },

  fix: ({ observed, providerName }) =>
    fix(
      `Look for the key in the list of keys at ${providerName}; if it is not there, create a new one and put it in its place.`,
      {
        edits: [{ kind: 'replace-key', target: keyTarget(observed), with: 'a key from the list in the dashboard' }],
        commands: [`${writeKey(observed)} | tail -c 4`],
      },
    ),

  dashboard: 'keys',
  question:
    'Is this very key (compare the last four characters) in the list of keys of the account and server that you call?',
})
