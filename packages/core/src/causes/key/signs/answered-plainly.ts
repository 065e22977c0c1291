import { fair, hint, said, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What servers and programs say outright of a key, in words that are nobody's own. */
export const answeredPlainly = {
  expired: said(
    'ended-in-so-many-words',
    regex`
      expired[_ ](?:api[_ ]?)?(?:key|token)\b
      |(?:key|token|secret|credentials?|licen[sc]e) (?:is |are |have )?(?:out of date|outdated|expired)\b
      |no longer valid,? (?:please )?(?:generate|create|renew|request)
    `,
    fair,
    { 'key.revoked': weak, 'token.expired': hint },
  ),
  inactive: said(
    'not-yet-in-so-many-words',
    regex`
      (?:account|user|application|app|key|project|developer|domain) (?:is |has |was )?
        (?:not (?:yet )?(?:been )?|un)(?:verified|approved|activated|confirmed)\b
      |will be (?:active|activated|enabled|usable|valid) (?:in|within|after|soon)
    `,
    fair,
    { 'account.suspended': weak, 'perm.resource': hint },
  ),
  missing: [
    said(
      'program-had-none',
      regex`
        keyerror: ["'][a-z0-9_]{0,30}(?:key|token|secret)[a-z_]{0,10}["']
        |cannot read propert(?:y|ies) (?:of (?:undefined|null) \(reading )?["']
          (?:api_?key|access_?token|token|secret|credentials?)["']
        |(?:key|token|secret) (?:is|was) (?:undefined|null|none)\b
        |(?:key|token|secret) must be (?:an? )?(?:non-empty )?string
        |expected (?:an? )?str(?:ing)?,? (?:but )?(?:got|received) (?:none|null|undefined)
        |authorization header is empty
      `,
      fair,
      { 'config.not_loaded': strong, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak },
    ),
    said(
      'asks-for-one',
      regex`
        please (?:set|enter|provide|fill in|specify|configure|add|supply) (?:an? |the |your )?(?:valid )?
          (?:[a-z0-9]{2,20}_)?(?:api[_ -]?)?(?:key|token)\b
        |set the [a-z0-9_]{0,30}(?:token|key) (?:environment )?variable
      `,
      weak,
      { 'config.not_loaded': fair, 'send.absent': weak },
    ),
  ],
  whitespace: said(
    'no-line-ends-in-headers',
    regex`
      header(?: value)?s?[a-z ]{0,20} (?:must|may|can|should) ?not contain (?:an? |any )?
        (?:cr\b|lf\b|new-?line|line|control|white)
      |(?:contains?|has|includes?|with) (?:an? )?(?:embedded |trailing |stray |literal )?(?:line ?break|new-?line|carriage return|line feed|crlf)s?\b
    `,
    strong,
    { 'key.invisible': weak, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  truncated: said(
    'length-in-so-many-words',
    regex`
      (?:key|token|secret)(?:'s)? length (?:is |was )?(?:not (?:correct|valid|right)|wrong|incorrect|invalid)
      |wrong number of (?:characters|chars|digits)
    `,
    strong,
    { 'key.mistyped': weak, 'key.whitespace': weak },
  ),
  mistyped: said(
    'characters-in-so-many-words',
    regex`
      (?:invalid|illegal|unexpected|disallowed) char(?:acter)?s? (?:in|within) (?:the |your )?(?:api[ _-]?)?
        (?:key|token|secret)
      |(?:key|token|secret)[a-z ]{0,12} contains? (?:invalid|illegal|unexpected) char
    `,
    fair,
    { 'key.whitespace': weak, 'key.invisible': weak, 'key.quoted': weak, 'key.revoked': -weak },
  ),
  wrongKind: said(
    'kind-in-so-many-words',
    regex`
      requires? (?:an? |the )?(?:
          user|bot|app|page|service|personal|org(?:ani[sz]ation)?|admin|project|delegated
        )[ -](?:access )?token(?! (?:http )?header)
      |(?:use|provide|send|pass) (?:an? |the |your )?(?:oauth2?|user|bot|service[ _-]role|personal|page)[ _-]
        (?:access )?(?:token|key)\b
      |must be (?:an? |the )?(?:service[ _-]role|secret|publishable|admin|oauth|user|bot|access)[ _-](?:key|token)
      |(?:is|are|was) not an? (?:personal|oauth|user|bot|service|access|id)[ -](?:access )?(?:token|key)
      |wrong (?:type|kind|sort) of (?:key|token|credential)
      |(?<!suitable key or )wrong (?:api[ _-]?)?(?:key|token|credential) (?:type|kind)\b
      |use the ["'\`]?(?:main|master|admin|secret|root|primary)["'\`]? (?:api )?key\b
      |(?:does|do) not (?:accept|support|allow|take)[ ]
        (?:api keys?|access tokens?|basic auth|personal|app passwords?)
      |refresh token[a-z ]{0,12} (?:as|instead of|in place of)
    `,
    strong,
    { 'key.unknown': -hint, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  wrongProvider: said(
    'issuer-in-so-many-words',
    regex`
      (?:looks like|appears to be|seems to be) an? (?!invalid|valid|expired|old|unknown|test|live|secret|public)
        [a-z]{3,20} (?:api )?key\b
      |(?:invalid|wrong|unexpected|unknown) (?:key|token) prefix
      |(?:key|token) (?:has|with) an? (?:invalid|wrong|unexpected|unknown) prefix
    `,
    strong,
    { 'env.wrong_host': weak, 'key.wrong_kind': weak, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  leaked: said(
    'exposure-in-so-many-words',
    regex`
      (?:disabled|revoked|blocked|rotated|deactivated|reset)[a-z ]{0,24}[ ]
        (?:exposed|publicly|leak(?:ed|age)?|compromised)\b
    `,
    strong,
    { 'key.revoked': weak },
  ),
} as const
