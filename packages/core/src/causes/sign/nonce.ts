import { defineCause, fix } from '../../model/cause.ts'
import { coded, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { frozenNonce } from '../../looks/frozen-nonce.ts'
import { proof } from '../../looks/session/speaks.ts'
import { documentedAs } from '../../wire/documented.ts'
import { regex } from '../../model/regex.ts'

export const nonce = defineCause({
  id: 'sign.nonce',
  title: 'The nonce or sequence counter is too low, repeated or outside its window',
  signs: [
    said(
      'nonce-refused',
      regex`
        (?:invalid|bad|wrong|small|duplicate|reused|stale|incorrect|old)[ _-]?nonce
        |nonce[a-z "'\`0-9().,:_-]{0,40}(?:
            too (?:small|low|large|high)|invalid|already|used|greater|increas|must be|is not|not valid|reused
            |window|expired|low|small|incorrect|mismatch
          )
        |invalidnonce|nonce is
      `,
      decisive,
      {
        'sign.mismatch': -weak,
        'sign.clock': weak,
        'key.unknown': -fair,
        // A server that counts the nonce knows the key.
        'key.missing': -strong,
        'key.placeholder': -strong,
        'config.not_loaded': -strong,
        'client.defect': -fair,
        'server.fault': -fair,
      },
    ),
    said(
      'replay',
      regex`
        replay(?:ed)?(?: attack| detected| request)?
        |(?:request|token|jti|message)[a-z ]{0,20}(?:was )?already (?:been )?(?:used|seen|processed)
        |timestamp\/nonce|nonce\/timestamp|duplicate (?:request|sequence|id)
      `,
      fair,
      { 'token.expired': weak },
    ),
    said(
      'sequence',
      regex`
        (?:account )?sequence (?:mismatch|number)|sequence[a-z ]{0,14}(?:too (?:low|small)|already used|expected)
        |counter[a-z ]{0,14}(?:too low|must increase)|tonce
      `,
      strong,
    ),
    said('dpop-nonce', /use_dpop_nonce|dpop nonce|requires nonce|digest[a-z ]{0,14}stale/, decisive, {
      'token.incomplete': weak,
    }),
    // RFC 7616, 3.3: name and password were right, and the request is to be sent again with the new nonce.
    said('digest-stale', /(?:www|proxy)-authenticate: ?digest [^;]{0,500}\bstale ?= ?"?true(?![a-z])/, proof, {
      'key.unknown': -strong,
      'send.scheme_wrong': -strong,
      'key.quoted': -fair,
    }),
    remarked(
      'nonce-spoken-of',
      /(?<!payment method |payment |valid )\bnonce|(?:request |nonce |increasing )counter|sequence number/,
      strong,
    ),
    remarked(
      'parallel',
      regex`
        (?:in )?parallel|(?<!(?:users|regions|repositories|organi[sz]ation|site) )at the same time|simultaneous|concurren
        |(?:several|many|multiple) (?:threads|processes|bots|instances|workers|calls)
        |two (?:calls|bots|instances|processes)|rapid succession|asynchronous|promise\.all|\bthreads\b(?! (?:read|write|of))
      `,
      fair,
      { 'limit.rate': weak },
    ),
    remarked(
      'key-shared',
      regex`
        (?:same|this|the|one) key (?:is |was )?(?:also )?(?:used|shared|in use|active|runs|running)[a-z ]{0,30}
          (?:by|in|with|elsewhere|two|several|other|another)
        |(?:old|other|another) (?:bot|software|program|tool|script|app)[a-z ]{0,20}(?:used|with)[ ]
          (?:the|this|that) key
        |key made just for this|runs on one computer
        |used (?:with|by) (?:another|other) (?:software|library|tool|program)
      `,
      strong,
    ),
    remarked(
      'units-changed',
      regex`
        (?:micro|milli|nano)seconds?|more digits|digits|(?:seconds|milliseconds) (?:instead of|to)
        |switched (?:library|libraries|tool|bot)|changed (?:the )?library
      `,
      strong,
      { 'sign.clock': weak },
    ),
    remarked(
      'random-but-often',
      /randomly|not always|often|sometimes|occasionally|intermittent|every (?:few|second|other) (?:call|request)s?/,
      weak,
      { 'limit.rate': hint, 'server.fault': weak },
    ),
    remarked(
      'new-key-helps',
      /(?:new|fresh|another|second) (?:key|key pair|api key|pair)[a-z ]{0,20}(?:helps?|works?|solves?|solved|fine)/,
      hint,
      { 'key.revoked': hint },
    ),
    remarked(
      'private-calls',
      regex`
        (?:balance|orders?|trades?|positions?|portfolio|withdraw)[a-z ]{0,20}
          (?:fails?|calls?|over rest|cannot|refused)
        |public (?:calls|endpoints|data)[a-z ]{0,14}(?:work|fine)|fetch_balance|getbalance|open orders
      `,
      fair,
      { 'sign.mismatch': weak, 'perm.scope': weak },
    ),
    remarked(
      'clock-or-window',
      /nonce window|clock (?:was |is )?(?:set back|changed|moved)|restarted (?:often|twice)|daylight/,
      fair,
      { 'sign.clock': weak },
    ),
    remarked(
      'bot-or-exchange',
      /(?:trading|lending|arbitrage) bot|crypto exchange|gekko|ccxt|zenbot|hummingbot|freqtrade/,
      hint,
      { 'sign.clock': hint, 'perm.ip': hint },
    ),
    coded('nonce-made', /nonce["'\]]? ?(?:=|:|=>) ?/, strong, { 'sign.mismatch': hint }),
    coded(
      'time-as-nonce',
      /nonce[^;]{0,40}(?:date\.now|time\.time|microtime|gettime|currenttimemillis|datetime|unix|new date)/,
      strong,
      { 'sign.clock': weak },
    ),
    coded(
      'parallel-calls',
      /promise\.all\(|asyncio\.gather|threadpool|parallel\.for|go func|goroutine|pool\.map|task\.whenall/,
      weak,
      { 'limit.rate': weak },
    ),
    requested('nonce-on-the-wire', /[?&]nonce=|"nonce":|x-nonce: |oauth_nonce=|nonce: /, fair, {
      'sign.mismatch': hint,
    }),
    noticed(
      'accepted-status-with-error',
      'Status 200 with a nonce error in the body: the exchange reports refusals that way.',
      ({ status, zones }) => status === 200 && /nonce/.test(zones.answer),
      fair,
    ),
    noticed(
      'made-once',
      'The code makes the nonce once, when it is loaded, and every call sends that one: the first passes, later ones do not.',
      (observed) => frozenNonce(observed) !== null,
      proof,
      { 'send.absent': -decisive, 'sign.mismatch': -strong, 'config.not_loaded': -decisive, 'token.expired': -strong },
    ),
  ],

  examine: (observed) => documentedAs(observed, 'sign.nonce'),

  explain: ({ observed, providerName }) =>
    frozenNonce(observed) !== null
      ? `${frozenNonce(observed)} gets its nonce once, when the code is loaded, and every call sends that same one: ${providerName} takes it the first time only.`
      : `Each signed request must carry a higher number than the last one this key used. ${providerName} has already seen an equal or higher one: two programs or parallel calls share the key, or the number is now made in a coarser unit than before.`,

  fix: () =>
    fix(
      'Send the signed calls of one key one after the other, with a nonce that grows each time (microseconds, kept across restarts); give each program its own key.',
      {
        commands: ['date +%s%6N'],
      },
    ),

  dashboard: 'keys',
  question:
    'Is the same key used by more than one program, thread or machine, or was it used before with another library?',
})
