import { defineCause, fix, ruledOut, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { queryParameter } from '../../wire/sent.ts'
import { clocksApart } from '../../looks/clocks-apart.ts'
import { proof } from '../../looks/session/speaks.ts'
import { timeInOwnWords } from './signs/checked-here.ts'
import { clockRemarks } from './signs/clock-remarks.ts'
import { selfSigned } from './signs/self-signed.ts'
import { clockTold } from './signs/told.ts'
import { twoClocks } from './signs/two-clocks.ts'
import { timedOtherwise } from './signs/told-otherwise.ts'
import { answeredAt, instantOf, signedAt, spanInWords } from '../../wire/time.ts'
import { issuedAhead } from './signs/issued-ahead.ts'
import { regex } from '../../model/regex.ts'

/** `offMs` is positive where the caller's clock is ahead; `unit`: the number is not a time in milliseconds or seconds. */
type Skew = { readonly by: 'times' | 'unit'; readonly offMs: number }

const toleranceMs = 4 * 60_000

export const clock = defineCause({
  id: 'sign.clock',
  title: 'The clock is off, or the signing time is outside the window',
  signs: [
    ...issuedAhead,
    said(
      'too-skewed',
      regex`
        (?<!allowed |use a )(?:time|clock)[a-z ]{0,8}(?:too)?[a-z ]{0,4}skew|requesttimetooskewed|skewed
        |difference between the request time|clock (?:is )?(?:off|wrong|ahead|behind|drift|out of sync)
        |check (?:your |the )?(?:system |server |device )?(?:clock|time)|out of sync
        |\bun-?sync(?:ed|hroni[sz]ed) (?:clock|time)|clocks? (?:are |is )?(?:not (?:in sync|sync(?:ed|hroni[sz]ed))|unsync|apart)
      `,
      decisive,
      { 'sign.mismatch': -hint, 'server.fault': -weak, 'key.expired': -weak },
    ),
    said(
      'signature-time',
      regex`
        signature expired: ?\d{4}|signature not yet current|is now earlier than|is still later than
        |request ?(?:date header )?(?:too old|has expired)|requestexpired|not valid in the specified time frame
        |not valid at the current time|签名过期|签名已过期|签名超时|签名已超时|签名时间|签名生成时间|签名有效期
        |подпись (?:просрочена|устарела)|署名の有効期限|서명이? ?만료
      `,
      decisive,
      { 'sign.mismatch': -hint, 'token.expired': -hint },
    ),
    said(
      'timestamp',
      regex`
        (?<!sign match fail or )timestamp[a-z ]{0,30}(?:
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
        |(?<!sign match fail or )timestamp is (?:more than|not within|off)|timestamp too new|valid date or x-date header
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
    ...clockRemarks,
    ...timeInOwnWords,
    ...timedOtherwise,
    ...selfSigned,
    ...clockTold,
    ...twoClocks,
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
      'clocks-apart',
      'The machine and the server were asked for the time in one go, and tell times minutes apart.',
      (observed) => clocksApart(observed) !== null,
      proof,
      { 'sign.mismatch': -strong, 'config.mangled': -decisive, 'config.not_loaded': -strong, 'client.defect': -strong },
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
  const clockAhead = clocksApart(observed)
  const pairs: readonly (readonly [number | null, number | null])[] = [
    [signedAt(observed), answeredAt(observed)],
    [clockAhead, clockAhead === null ? null : 0],
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

function isIssuedAhead(observed: Observed): boolean {
  const server = answeredAt(observed)
  return server !== null && observed.credentials.some(({ reading }) => (reading.jwt?.iat ?? 0) * 1000 > server + 1000)
}
