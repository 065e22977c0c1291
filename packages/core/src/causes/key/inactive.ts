import { defineCause, fix, suspected } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { anywhere, fair, hint, remarked, said, strong, weak } from '../../model/sign.ts'
import { statedAs } from '../../looks/stated.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { listedSigns } from './signs/listed.ts'
import { usedAtOnce } from './signs/used-at-once.ts'
import { ownRecord } from '../../keys/own-record.ts'
import type { Documented } from '../../wire/documented.ts'
import { keyMadeAbroad } from '../../remarks/tongues.ts'
import { newBrokerUser } from './signs/new-broker-user.ts'
import { regex } from '../../model/regex.ts'

type Found = Documented | { readonly by: 'record'; readonly field: string }

const notNew = { 'key.expired': -weak, 'key.revoked': -weak } as const

export const inactive = defineCause({
  id: 'key.inactive',
  title: 'The key is not usable yet',
  signs: [
    ...newBrokerUser,
    said(
      'not-activated',
      regex`
        not (?:yet )?(?:been )?activated|not (?:yet )?active\b|isn't active|yet to be activated
        |activate (?:your|the|this) (?:api )?(?:key|account|token)|activation (?:is )?(?:pending|required|link)
        |not yet (?:enabled|approved|confirmed|ready)
      `,
      strong,
      { 'account.suspended': weak },
    ),
    said(
      'awaiting',
      regex`
        (?:pending|awaiting|waiting for|under|requires?) (?:admin[a-z]{0,30} |manual )?
          (?:activation|approval|review|verification|confirmation)
      `,
      strong,
      { 'perm.resource': weak, 'account.suspended': hint },
    ),
    said(
      'confirm-mail',
      regex`
        (?:confirm|verify|validate) (?:your|the) (?:e-?mail|mail|address|account|key)
        |e-?mail (?:address )?(?:is )?not (?:yet )?(?:confirmed|verified)|unconfirmed
      `,
      strong,
      { 'account.suspended': weak },
    ),
    said(
      'takes-time',
      regex`
        propagat(?:e|ion|ing)
        |(?:may|can|might|will|could) take (?:up to |about )?(?:a few|several|some|\d{1,6}|an?)[ ]
          (?:seconds|minutes?|hours?|days?)
        |(?:wait|try again (?:in|after)) (?:a few|some|several|\d{1,6}) (?:minutes|hours)
        |recently (?:created|enabled|subscribed)
      `,
      weak,
      { 'perm.resource': weak, 'limit.rate': hint },
    ),
    said(
      'api-just-enabled',
      regex`
        (?:api|service)[ _]?(?:has )?not[ _]?(?:been )?(?:activated|used in project)|apinotactivated
        |if you enabled this api recently
      `,
      weak,
      { 'perm.resource': fair },
    ),
    said(
      'unknown-to-activation',
      /(?:unknown|invalid|expired) (?:activation|key request|confirmation)|request has been removed/,
      fair,
    ),
    answeredPlainly.inactive,
    toldPlainly.inactive,
    ...listedSigns.inactive,
    ...usedAtOnce,
    anywhere(
      // OpenWeather takes up to two hours for a new key; some of its products want a subscription of their own besides.
      'new-key-at-a-weather-service',
      regex`
        (?:weather|forecast)[^]{0,160}\b(?:fresh(?:ly)?|new(?:ly)?|just|brand-?new)(?: [a-z]{2,12}){0,2} (?:key|account)\b
        |\b(?:fresh(?:ly)?|new(?:ly)?|just|brand-?new)(?: [a-z]{2,12}){0,2} (?:key|account)\b[^;]{0,60}weather
      `,
      fair,
      { 'perm.resource': fair, 'client.defect': -weak, 'config.not_loaded': -weak, 'key.missing': -weak },
    ),
    remarked('made-just-now-abroad', keyMadeAbroad, strong, notNew),
    remarked(
      'made-just-now',
      regex`
        (?:key|token|app|account|project|subscription|plan|user|pair)s?\b[a-z ,]{0,30}
          (?:
            just (?:now|created|made|generated|registered)|only just|just before|right before|newly|freshly
            |recently|minutes? (?:ago|before|old)|moments? (?:ago|before)|hours? (?:ago|before|old)|short time ago
            |a while ago|this morning|the same (?:morning|day|hour|evening)|brand[- ]?new
          )
      `,
      weak,
      notNew,
    ),
    remarked(
      'just-registered',
      regex`
        (?:just|newly|freshly|recently|only now) (?:[a-z]{1,30} )?(?:
            registered|requested|signed up|subscribed|received|ordered|generated|issued|activated|applied
          )(?! (?:api )?(?:key|token)[a-z ]{0,12} (?:gives?|same|fails?|too|is refused|did|does))
        |(?:registered|requested|subscribed|signed up|applied)\b[a-z ]{0,30}[ ]
          (?:just|minutes?|hours?|now|moments?|today)
      `,
      hint,
      notNew,
    ),
    remarked(
      'new-key',
      regex`
        (?:^|; ?)(?:a |the )?(?:brand[- ]?)?(?:new|fresh) (?:api )?(?:key|token|account)
          (?: and (?:key|account|token))?(?: ;|$|,| on | of | for )
      `,
      hint,
      notNew,
    ),
    remarked(
      'works-later',
      regex`
        (?:works?|worked|accepted|accepts|began to work|started (?:to )?work[a-z]{0,30}|valid)\b[^;]{0,30}
          (?:some |a few |\d{1,6} )?(?:minutes|hours|days|while|time) later
        |after (?:a while|some (?:time|hours|minutes)|waiting|an hour|about \d{1,6} (?:minutes|hours))[^;]{0,20}
          (?:works|worked|accept)
        |minutes after
      `,
      strong,
      { 'server.fault': weak, ...notNew },
    ),
    remarked(
      'activation-link',
      regex`
        activation (?:link|mail|e-?mail|code)
        |(?:account|key|subscription|e-?mail)[a-z ]{0,12} (?:activated|not activated|activation)
        |activate (?:the |my |your |it)|confirm(?:ation)? (?:link|mail|e-?mail)
        |verif(?:y|ied|ication) (?:link|mail|e-?mail|of the (?:account|e-?mail|address))|welcome (?:mail|e-?mail)
      `,
      fair,
      { 'account.suspended': hint },
    ),
    remarked(
      'free-plan-new',
      regex`
        (?:free|starter|trial|developer) (?:plan|tier|account)[a-z ]{0,20}(?:just|new|today)
        |(?:just|new|today)[a-z ]{0,30}(?:free|starter|trial|developer) (?:plan|tier|account)
      `,
      fair,
    ),
    remarked(
      'subscription-confirmed',
      regex`
        (?:mail|page|dashboard|console)[a-z ]{0,20} confirms?\b
        |(?:card|payment|billing)[a-z ]{0,12} (?:was |is |just )?(?:added|entered|set up)[^;]{0,60}
          (?:new|subscri|just)
        |(?:new|fresh) account[^;]{0,60}(?:new|fresh) key
      `,
      fair,
      { 'perm.resource': weak, 'account.billing': weak, ...notNew },
    ),
    remarked(
      'every-key-of-account',
      /(?:every|all|each|any) (?:the )?(?:keys?|tokens?) (?:of|in|from|on) (?:the|my|this) account/,
      weak,
      { 'account.suspended': weak, 'account.billing': hint },
    ),
    remarked(
      'recent-purchase',
      regex`
        (?:subscri(?:bed|ption|bing)|plan|upgraded|bought|paid|enabled the api|switched on)[^;]{0,35}[ ]
          (?:minutes?|hours?|just|today|recently|some (?:minutes|hours)) (?:ago|before|now)?
      `,
      fair,
      { 'perm.resource': weak, 'account.billing': hint },
    ),
    remarked(
      'postman-fails-too',
      regex`
        same (?:request|call|key|error)[^;]{0,25}(?:fails|refused|error)?[^;]{0,12}(?:in|with|from)[ ]
          (?:postman|curl|the browser|insomnia)(?: too| as well| also)
      `,
      weak,
      { 'key.unknown': hint, 'server.fault': hint, 'client.defect': -weak, 'config.not_loaded': -weak },
    ),
    remarked(
      'only-new-keys-fail',
      regex`
        (?:older?|previous|earlier|existing|long-standing) (?:api )?(?:keys?|tokens?|ones)\b[a-z ]{0,40}[ ]
          (?:still )?(?:works?|worked|fine|accepted)\b(?! (?:until|till|before|up to)\b)
        |only (?:the )?(?:new|newly made|fresh|recent) (?:api )?(?:keys?|tokens?)[a-z ]{0,20}[ ]
          (?:fails?|refused|rejected)
      `,
      weak,
      { 'api.retired': fair, 'perm.resource': fair, 'env.wrong_host': weak, 'config.not_loaded': -weak, ...notNew },
    ),
    said(
      'not-linked-to-a-plan',
      /not (?:yet )?(?:linked|associated|attached|assigned|subscribed) (?:to|with) (?:the |a |any )?usage plan/,
      weak,
      { 'perm.resource': strong, 'perm.referrer': -fair, 'key.wrong_kind': -fair },
    ),
    remarked(
      'own-tester-accepts',
      regex`
        (?:provider|vendor|slack|issuer|platform)'?s? own (?:tester|test page|explorer|console)
        |official (?:tester|test page|explorer)
      `,
      hint,
      { 'client.defect': hint, 'send.wrong_place': hint },
    ),
    remarked(
      'recent-setup',
      regex`
        (?:account|app|project|integration)(?: and [a-z]{1,30})? (?:was |were )?(?:set up|created|made|opened)[ ]
          (?:recently|just|today|yesterday|a short|some|minutes|hours)
      `,
      fair,
      notNew,
    ),
    said('service-not-signed-up', /optinrequired|needs a subscription for the service/, strong, {
      'perm.resource': hint,
      'account.suspended': hint,
      'account.billing': hint,
    }),
  ],

  examine(observed): Verdict<Found> {
    const own = ownRecord(observed)
    return own?.state === 'pending' ? suspected({ by: 'record', field: own.field }) : statedAs(observed, 'key.inactive')
  },

  explain: ({ found, providerName }) =>
    found?.by === 'record'
      ? `The record of the key has nothing in ${found.field} yet, and the server’s code refuses such a key.`
      : `The key exists, but ${providerName} has not switched it on yet: new keys, accounts and subscriptions need some minutes to hours, a confirmed mail address, or an approval.`,

  fix: ({ observed }) =>
    fix(
      'Do what is still open (activation link, mail confirmation, approval), then wait and send the same request again; do not make ever more keys.',
      {
        commands: tryCommands(observed, { options: String.raw`-sS -o /dev/null -w '%{http_code}\n'` }),
      },
    ),

  dashboard: 'keys',
  question:
    'How long ago was the key (or the account, or the subscription behind it) made, and is anything there still to be confirmed?',
})
