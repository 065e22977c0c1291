import { defineCause, fix, ruledOut, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { queryParameter } from '../../wire/sent.ts'
import { selfSigned } from './signs/self-signed.ts'
import { clockTold } from './signs/told.ts'
import { answeredAt, instantOf, signedAt, spanInWords } from '../../wire/time.ts'
import { regex } from '../../model/regex.ts'

/** `offMs` is positive where the caller's clock is ahead; `unit`: the number is not a time in milliseconds or seconds. */
type Skew = { readonly by: 'times' | 'unit'; readonly offMs: number }

const toleranceMs = 4 * 60_000

export const clock = defineCause({
  id: 'sign.clock',
  title: 'The clock is off, or the signing time is outside the window',
  signs: [
    said(
      'too-skewed',
      regex`
        (?<!allowed )(?:time|clock)[a-z ]{0,8}(?:too)?[a-z ]{0,4}skew|requesttimetooskewed|skewed
        |difference between the request time|clock (?:is )?(?:off|wrong|ahead|behind|drift|out of sync)
        |check (?:your |the )?(?:system |server |device )?(?:clock|time)|out of sync
      `,
      decisive,
      { 'sign.mismatch': -hint, 'server.fault': -weak, 'key.expired': -weak },
    ),
    said(
      'signature-time',
      regex`
        signature expired: ?\d{4}|signature not yet current|is now earlier than|is still later than
        |request ?(?:date header )?(?:too old|has expired)|requestexpired|not valid in the specified time frame
        |not valid at the current time
      `,
      decisive,
      { 'sign.mismatch': -hint, 'token.expired': -hint },
    ),
    said(
      'timestamp',
      regex`
        timestamp[a-z ]{0,30}(?:
            expired|outside|out of|too old|too far|invalid|ahead|in the future|not within|skew|wrong|bounds
            |tolerance|recvwindow|required range|refused
          )
        |timestamp[_ ]refused|(?:invalid|expired|bad|old|stale|wrong)[ _]timestamp|recv_?window|\b-1021\b
        |ahead of (?:the )?server|server ?timestamp|req_timestamp
      `,
      decisive,
      { 'sign.nonce': hint },
    ),
    said(
      'time-refused',
      regex`
        time differs from (?:the )?server|(?:date|time) header is (?:more than|not within|too|out)
        |invalidtimestamp|specified time ?stamp|signatureexpire\b|timestamp-invalid|illegal time ?stamp
        |timestamp is (?:more than|not within|off)|timestamp too new|valid date or x-date header
        |check your local (?:clock|time)|(?:iat|nbf)["']? claim timestamp check|err_jwt_nbf|not valid yet
        |issued (?:at|in) (?:the )?future|api-expires|expires["'\`]? is in the past
        |-timestamp["'\`]? (?:is )?(?:invalid|expired)|invalid [a-z-]{1,20}-timestamp\b|request time expired|时间戳
        |時間戳|タイムスタンプ
      `,
      decisive,
      { 'sign.nonce': weak, 'key.expired': -fair, 'token.expired': -weak },
    ),
    said('request-expired', /(?<!in the )request (?:is )?expired\b/, fair, {
      'token.expired': weak,
      'key.expired': -weak,
    }),
    said(
      'seconds-off',
      regex`
        (?:you are|off by|differs? by|ahead by|behind by) ?\d{1,9} ?(?:s|ms|sec|seconds?|milliseconds?|minutes?)\b
        |difference (?:is|of) ?\d{1,6} ?(?:s|ms|sec|seconds?|milliseconds?|minutes?)\b
        |current (?:server )?time:? ?\d{9,23}|server ?time[": >]{1,5}\d{4}-
        |(?:by|of) \d{1,5} (?:seconds|milliseconds)
      `,
      decisive,
      { 'key.expired': -fair, 'token.expired': -weak, 'key.revoked': -weak },
    ),
    said(
      'issued-in-future',
      regex`
        (?:issued|used|iat|nbf|token)[a-z ()'"]{0,30}(?:
            in the future|before (?:issued|valid|it(?:s| is| was)?\b)|too early
          )
        |not yet (?:valid|active)|(?:iat|nbf|issued at|not before)[a-z ()'"]{0,14} is after|immature
        |tokens? prior to \d{4}|prior to the (?:nbf|iat|not before)|beforevalid
        |before (?:its |the )?(?:nbf|not[- ]before)
      `,
      decisive,
      {
        'token.claims': fair,
        'key.inactive': -decisive,
        'server.fault': -weak,
        'key.revoked': -weak,
        'key.missing': -weak,
      },
    ),
    said('reasonable-timeframe', /must be a short-lived token|reasonable timeframe|iat and exp values/, strong, {
      'token.claims': weak,
    }),
    said(
      'expired-provider-token',
      /expiredprovidertoken|provider token[a-z ]{0,12}expired|client assertion is not within its valid time range/,
      fair,
      { 'token.expired': fair },
    ),
    said('invalid-grant', /invalid_grant/, hint, { 'token.expired': fair, 'key.revoked': weak, 'token.claims': weak }),
    said('authentication-failed', /server failed to authenticate the request|aws was not able to validate/, hint, {
      'sign.mismatch': fair,
    }),
    remarked(
      'clock-spoken-of',
      regex`
        \b(?:clock|ntp|chrony|timedatectl|time ?sync|time ?zone|daylight saving|dst\b|rtc\b|cmos)
        |(?:wrong|right|correct|system|server|local|host|device) (?:date|time)\b(?! (?:to|for|of|when|until))
        |(?:date|time|hour|calendar|year)(?: and (?:date|time))?(?: (?:of|on) (?:the |my |this )?[a-z]{2,20})?[ ]
          (?:is|was|are|were|does not|doesn't|runs?) (?:
            wrong|off|ahead|behind|fast|slow|agree|match|in the (?:future|past)|not (?:set|right|correct)
          )
        |(?:date|time) (?:is |that )?(?:differs|different|deviates|drifts|lags|drifted)|seconds off
        |minutes (?:ahead|behind|fast|slow)
      `,
      decisive,
      { 'server.fault': -weak, 'key.wrong_kind': -weak },
    ),
    remarked(
      'clock-is-right',
      regex`
        (?:clock|time|ntp)s?[a-z ,']{0,24} (?:is|are|was|were) (?:already |also |fully |exactly |all )?
          (?:
            in sync|synced|synchroni[sz]ed|right|correct|accurate|fine|ok
          )\b
        |(?:synced|synchroni[sz]ed|syncing|synchroni[sz]ing) (?:the |its |my )?(?:system )?(?:clock|time)
          [a-z ,]{0,16} (?:does not|doesn't|did not|didn't|no) (?:help|change|difference)
      `,
      -strong,
      { 'sign.mismatch': hint },
    ),
    remarked(
      'drifts',
      regex`
        (?:for (?:a few|some|several|a couple of|\d{1,6}) (?:days|hours|weeks)|at first|again) after[ ]
          (?:a |the |every |each )?(?:re)?(?:start|boot)
        |until (?:the |a )?(?:re)?boot
        |(?:restart(?:ing)?|reboot(?:ing)?) (?:the |of the )?(?:[a-z]{1,14} ){0,2}
          (?:machine|vm|host|device|pi|computer|server|docker)[a-z ]{0,14}(?:helps|fixes|cures|works)
      `,
      fair,
      { 'token.expired': weak, 'config.shadowed': hint },
    ),
    remarked(
      'after-sleep',
      regex`
        (?:
            woke|wake|wakes|waking|sleep|slept|suspend|resume|hibernat|laptop (?:lid|closed)|snapshot
            |restored (?:vm|machine)|fresh (?:session|boot)|after (?:boot|a reboot|power)
          )
      `,
      strong,
      { 'token.expired': weak },
    ),
    remarked(
      'container-or-vm',
      regex`
        docker (?:on|for|desktop)[a-z ]{0,12}(?:windows|mac)?|\bwsl2?\b|virtual ?(?:machine|box)|vmware|hyper-v
        |local docker container|raspberry|ubuntu container
      `,
      fair,
      { 'config.not_loaded': hint },
    ),
    remarked(
      'always-the-same-offset',
      regex`
        always the same \d{1,6}|same \d{1,6} seconds
        |exactly (?:one|two|an?|\d{1,6}) (?:hours?|minutes?|seconds?)[ ]
          (?:off|ahead|behind|early|late|fast|slow|too|difference|apart)
        |first use of a new token|a second attempt passes|a moment later works
      `,
      weak,
      { 'server.fault': hint, 'sign.nonce': weak },
    ),
    remarked(
      'another-machine-works',
      regex`
        (?:same code|works?|fine)[a-z ]{0,30} on (?:a |my |the |another )?(?:mac|laptop|machine|computer|pc)\b
        |on (?:an? )?(?:ec2|vps|linux|server|pi)[a-z ]{0,14}(?:machine )?it fails
      `,
      weak,
      { 'config.not_loaded': weak, 'perm.ip': weak },
    ),
    remarked(
      'api-key-fine',
      regex`
        api-key providers? (?:is |are )?not affected
        |key[- ]based (?:providers?|calls)[a-z ]{0,14}(?:fine|work|not affected)
      `,
      weak,
    ),
    noticed(
      'fresh-token-passes-later',
      'A token just made is refused, and passes a moment later: its issue time lies ahead of the server’s clock.',
      isTooFresh,
      decisive,
      { 'server.fault': -fair, 'token.claims': weak, 'key.inactive': -weak },
    ),
    noticed(
      'signing-fails-on-one-machine',
      'A signature or a self-signed token is made with the same credentials, and fails on one machine only.',
      isOneMachine,
      fair,
      { 'key.wrong_kind': -weak, 'client.defect': -hint },
    ),
    ...selfSigned,
    ...clockTold,
    coded(
      'local-time',
      regex`
        datetime\.now\(\)|datetime\.utcnow\(\)\.timestamp|tolocalestring|new date\(\)\.gettimezoneoffset
        |localtime\(|time\.time\(\) ?[+-]|mktime\(
      `,
      weak,
    ),
    coded(
      'milliseconds-or-seconds',
      regex`
        timestamp["']? ?[:=,] ?["']?(?:
            date\.now\(\)|int\(time\.time|math\.(?:floor|round)\(date\.now|system\.currenttimemillis|microtime
            |datetime
          )
      `,
      hint,
      { 'sign.nonce': hint },
    ),
    coded(
      'recv-window',
      /recv_?window|adjustfortimedifference|usetimesync|timedifference|timeoffset|clock_?skew|correct_?clock/,
      fair,
    ),
    requested(
      'times-in-request',
      regex`
        [?&](?:timestamp|x-amz-date|expires|oauth_timestamp)=|x-amz-date: |cb-access-timestamp:[ ]
        |x-bapi-timestamp: |x-timestamp:[ ]
      `,
      hint,
      { 'sign.mismatch': hint },
    ),
    noticed(
      'times-differ',
      'The time in the request and the server’s own time differ by more than the usual window.',
      (observed) => skew(observed)?.by === 'times',
      decisive,
      { 'sign.mismatch': -weak },
    ),
    noticed(
      'impossible-timestamp',
      'The timestamp of the request is no time near now, neither in seconds nor in milliseconds.',
      (observed) => skew(observed)?.by === 'unit',
      strong,
    ),
    noticed(
      'jwt-from-future',
      'The token says that it was issued later than the server’s clock shows.',
      isIssuedAhead,
      strong,
      { 'token.claims': weak },
    ),
  ],

  examine(observed): Verdict<Skew | Documented> {
    const off = skew(observed)
    if (off !== null) return suspected(off)
    const signed = signedAt(observed)
    const answered = answeredAt(observed)
    if (signed !== null && answered !== null)
      return ruledOut(`the request was signed ${spanInWords(answered - signed)} from the server’s time`)
    return documentedAs(observed, 'sign.clock')
  },

  explain({ found, providerName }) {
    if (found?.by === 'times')
      return `The request says it was made ${spanInWords(found.offMs)} ${found.offMs > 0 ? 'after' : 'before'} the server’s own time; ${providerName} accepts only a few minutes of difference.`
    if (found?.by === 'unit')
      return 'The timestamp in the request is no current time in seconds or milliseconds: its unit or its reckoning is wrong.'
    return 'The signature or token carries a time, and by the server’s clock that time is too early or too late: this machine’s clock is off, or the request was signed long before it was sent.'
  },

  fix: ({ found }) =>
    found?.by === 'unit'
      ? fix(
          'Send the timestamp in the unit that the API documents (usually milliseconds since 1970 in UTC, 13 digits).',
          { commands: ['date +%s%3N'] },
        )
      : fix(
          'Set the clock right and keep it synchronised; in a container or virtual machine, that of the host too. Sign just before sending.',
          {
            commands: [
              'date -u; curl -sI "$URL" | grep -i ^date',
              'timedatectl status',
              'sudo timedatectl set-ntp true',
            ],
          },
        ),

  question:
    'Does `date -u` on the machine (or in the container) show the same time as the Date header of the server’s answer?',
})

const skew = once((observed: Observed): Skew | null => {
  const told = /requesttime["'>: ]{1,4}([0-9a-z:.-]{16,30})[^0-9]{1,40}servertime["'>: ]{1,4}([0-9a-z:.-]{16,30})/.exec(
    observed.zones.answer,
  )
  const pairs: readonly (readonly [number | null, number | null])[] = [
    [signedAt(observed), answeredAt(observed)],
    [instantOf((told?.[1] ?? '').toUpperCase()), instantOf((told?.[2] ?? '').toUpperCase())],
  ]
  for (const [mine, theirs] of pairs) {
    if (mine !== null && theirs !== null && Math.abs(mine - theirs) > toleranceMs)
      return { by: 'times', offMs: mine - theirs }
  }
  return isImpossible(observed) ? { by: 'unit', offMs: 0 } : null
})

/** A numeric timestamp that lies in the future by a day or more both as seconds and as milliseconds, or before 2001. */
function isImpossible(observed: Observed): boolean {
  const digits = queryParameter(observed, 'timestamp')
  if (digits === null || !/^\d{6,16}$/.test(digits)) return false
  const value = Number(digits)
  return ![value, value * 1000].some((ms) => ms > 978_307_200_000 && ms < observed.now + 86_400_000)
}

const signing = regex`
  \bjwt\b|json web token|signature|signed|service[- ]account|assertion|invalid_grant|hmac|authfailure|aws
  |timestamp|access token
`

function isTooFresh({ zones }: Observed): boolean {
  const told = `${zones.answer} ${zones.remarks}`
  return (
    /\bjwt\b|json web token|token/.test(told) &&
    /first use|(?:newly|freshly|just) (?:granted|issued|made|created|generated|signed|minted|fetched|obtained)|(?:used|sent|presented|tried) (?:at once|immediately|right away|straight away)|(?:new|fresh) (?:jwt|token)[a-z ]{0,20}(?:refused|rejected|fails)/.test(
      told,
    ) &&
    /second (?:attempt|try)|retry|moment later|seconds? later|a little later|sometimes|from time to time|now and then|intermittent|(?:fewer|less) than \d+ (?:tries|attempts)|after (?:a|one|two|some) (?:seconds?|moments?)/.test(
      told,
    )
  )
}

function isOneMachine({ remarkIds, zones }: Observed): boolean {
  const isOne =
    remarkIds.includes('works-on-another-machine') ||
    /on (?:another|an other|a different|my other|a second) (?:machine|computer|server|host|device|vm)|one (?:client |single )?(?:machine|host|server|device|computer|node|phone) only|only (?:on )?one (?:machine|host|server|device|computer|node|phone)/.test(
      zones.remarks,
    )
  return isOne && signing.test(`${zones.answer} ${zones.remarks} ${zones.code}`)
}

function isIssuedAhead(observed: Observed): boolean {
  const server = answeredAt(observed)
  return server !== null && observed.credentials.some(({ reading }) => (reading.jwt?.iat ?? 0) * 1000 > server + 1000)
}
