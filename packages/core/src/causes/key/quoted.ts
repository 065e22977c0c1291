import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import {
  coded,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { keyHolder, writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { once } from '../../model/once.ts'
import { seenDefect, sentInView, subjectOf, type SeenDefect } from '../../keys/seen-defects.ts'
import { arrives } from './signs/arrives.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { printedSigns } from './signs/printed.ts'
import { signedScope } from './signs/signed-scope.ts'
import { quotesOnTheWay } from './signs/quotes-on-the-way.ts'
import { echoDamage } from '../../keys/echo-damage.ts'
import { echoedDamage } from './signs/echoed-damage.ts'
import { quotesTakenOff } from './signs/quotes-taken-off.ts'
import { regex } from '../../model/regex.ts'
import { keptWithQuotes } from './signs/kept-with-quotes.ts'

type Found = { readonly where: string; readonly quote: string; readonly by: string }

const kept = { 'config.mangled': weak, 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair }

export const quoted = defineCause({
  id: 'key.quoted',
  title: 'Quote characters are part of the value',
  signs: [
    said(
      'echo-in-quotes',
      regex`
        (?:provided|api[ _-]?key|token|credential|secret): ?(?:
            "[a-z0-9_-]{2,200}(?:[*.•…]{1,200}(?:[a-z0-9_-][a-z0-9_*-]{0,200})?)?"|\`[a-z0-9_-]{4,200}\`
            |\\"[a-z0-9_-]{2,40}|["'][a-z]{2,6}[-_][a-z0-9*-]{3,200}["']
          )
      `,
      strong,
      kept,
    ),
    said(
      'echo-opens-with-quote',
      /(?:provided|key|token) ?: ["'“‘`](?:sk|pk|rk|gsk|key|xai|hf|re|pplx|r8|sg|ey)[-_.a-z0-9]/,
      strong,
      kept,
    ),
    said(
      'masked-end-with-quote',
      /[*•.…]{3,12}[a-z0-9_-]{0,6}["'”’`] is (?:invalid|incorrect|not valid)|[*•]{4,12}["'”`]/,
      strong,
      kept,
    ),
    said(
      'backticked-key',
      /(?:unknown|invalid|bad|wrong) (?:api )?(?:key|token) `[a-z0-9]{6,200}`|'`[^`']{4,60}`'/,
      strong,
      kept,
    ),
    said(
      'backslash-quote',
      /bearer \\?["'][a-z0-9_-]{4,200}|(?:bearer|token|key)[ :=]{1,2}\\"|(?<!\bq)[:=](?:bearer )?%22[a-z0-9_-]{4,200}|\/bot%22/,
      strong,
      kept,
    ),
    said(
      'quote-named',
      regex`
        (?:contains?|includes?|has|remove|strip|surrounding|enclosing)[ ]
          (?:the |any |literal |extra |double |single ){0,5}(?:quotes?|quotation marks?|apostrophes?)
        |quoted (?:key|token|value)
      `,
      strong,
      kept,
    ),
    said(
      'invalid-endpoint-or-token',
      /not a valid (?:token|key|uuid)|invalid (?:port|url|uri|endpoint)[^.]{0,20}["'\\]{2}/,
      weak,
      kept,
    ),
    requested(
      'quotes-on-the-wire',
      regex`
        (?:authorization: (?:bearer |token |basic )?|x-api-key: |api-key: |[?&](?:api_?key|key|token|appid)=)
          (?:["'\`][a-z0-9_-]{6,200}|%22|%27)
      `,
      decisive,
      kept,
    ),
    toldPlainly.quoted,
    arrives.quoted,
    printedSigns.quoted,
    signedScope.quoted,
    ...quotesOnTheWay,
    keptWithQuotes,
    echoedDamage.quoted,
    quotesTakenOff,
    remarked(
      'windows-set',
      regex`
        windows[a-z ,]{0,24}(?:command prompt|cmd|prompt|shell)|(?:command|anaconda|conda) prompt
        |\bcmd(?:\.exe)?\b|\bset\b[a-z ]{0,12}(?:command|built-?in|in windows)|batch file|\.bat\b
      `,
      fair,
      { 'config.not_loaded': hint, 'key.whitespace': hint },
    ),
    remarked(
      'docker-env-file',
      regex`
        --env-file|env_file|docker (?:run|compose)[a-z ]{0,20}(?:env|variable)|passed with docker|systemd
        |environmentfile|portainer|unraid|synology
      `,
      fair,
      { 'config.mangled': fair, 'key.whitespace': hint },
    ),
    remarked(
      'source-works',
      regex`
        (?:sourc(?:e|ing|ed)|shell|scripts?)[a-z ]{0,30}(?:same file|the file)[a-z ]{0,30}
          (?:works?|working|fine|have)
        |same file[a-z ]{0,20}(?:works?|sourced)|other services in containers
      `,
      fair,
      { 'config.mangled': weak },
    ),
    remarked(
      'works-elsewhere',
      regex`
        (?:same |the )?key works (?:in|with) another (?:program|tool|library)
        |works? (?:without|after removing) (?:the )?quotes?
      `,
      weak,
    ),
    remarked(
      'quotes-around',
      regex`
        (?:in|(?<!\bwith and )with(?! and without)|between|inside|has|have|put) (?:single |double |typographic )?
          (?:quotes?|quotation marks?|backticks|apostrophes)(?![^;]{0,16} (?:no difference|logs? in|works?|tried)\b)
        |(?<!without )quotes? (?:around|in\b|are\b|were\b(?! tried))
      `,
      fair,
      kept,
    ),
    remarked(
      'key-right-in-env',
      regex`
        (?:env|\.env|environment) file (?:is )?(?:filled|holds|has|with)[a-z ]{0,20}(?:right|correct)
        |comes from the \.?env file|set in (?:the )?\.?env
      `,
      hint,
      { 'config.not_loaded': weak, 'config.shadowed': hint },
    ),
    remarked(
      'ide-terminal-works',
      regex`
        (?:editor|ide|vs ?code|pycharm|intellij)'?s? (?:own )?terminal
        |works? (?:in|from) (?:the )?(?:ide|editor|vs ?code|pycharm)|bash works|git bash
      `,
      weak,
      { 'config.not_loaded': weak },
    ),
    configured('cmd-set-quoted', /(?:^|[> ])set ? ?[a-z_]{2,40} ?= ?["'][^"'\s]{6,200}["']/, decisive, kept),
    configured('compose-list-quoted', /- ["']?[a-z_]{3,60}=["'][^"'\s]{4,200}["']/, decisive, kept),
    configured('docker-flag-quoted', /-e [a-z_]{3,60}=\\?["']|--env-file|env_file:|environmentfile=/, fair, {
      'config.mangled': weak,
    }),
    configured('backtick-value', /(?:key|token|secret|name|password)[a-z_]{0,30} ?[=:] ?`[^`\s]{3,200}`/, strong, kept),
    configured('smart-quotes', /[=:] ?[“‘”’„]/, strong, { 'key.invisible': strong }),
    configured('doubled-quotes', /[=:] ?(?:"'|'"|""[^"\s]|\\"|"\\")[a-z0-9_-]{4,200}/, decisive, kept),
    configured(
      'quoted-value',
      regex`
        (?<!(?:export|env:|\$) ?[a-z0-9_]{0,40})[a-z]{2,30}_(?:key|token|secret|id|password)[a-z_]{0,10}=
          (?:"[^"\s]{6,200}"|'[^'\s]{6,200}')
      `,
      hint,
      { 'config.mangled': hint },
    ),
    configured(
      'properties-or-ini-quoted',
      regex`
        (?:
            \.properties|application\.|credentials\]|\[default\]|aws_secret_access_key ?= ?["']
            |aws_access_key_id ?= ?["']
          )
      `,
      weak,
    ),
    coded(
      'json-stringified',
      regex`
        json\.stringify\((?:[a-z.]{0,30})?(?:token|key|secret|jwt)\)|bearer ["'\`]? ?\+ ?json\.stringify
        |localstorage\.getitem\([^)]{3,40}\)
      `,
      weak,
      { 'key.encoded': hint },
    ),
    coded(
      'nested-quotes',
      /["']["'`](?:sk|pk|key|bearer|ey|gh)[a-z0-9_.-]{4,200}|repr\((?:api_?)?(?:key|token)\)|![r]\}/,
      fair,
      kept,
    ),
    noticed(
      'quoted-and-malformed',
      'A setting writes the key in quotes, and the server finds the form of the header or key wrong.',
      ({ zones }) => quotedSetting.test(zones.config) && malformed.test(zones.answer),
      fair,
      { 'config.mangled': weak, 'config.not_loaded': -hint },
    ),
    noticed(
      'quotes-sent',
      'The key that was sent stands in quotes.',
      (observed) => quotesSeen(observed)?.sent === true,
      decisive,
      kept,
    ),
    noticed(
      'quotes-kept',
      'A setting holds a key in quotes that its notation does not take off.',
      (observed) => quotesSeen(observed)?.sent === false,
      strong,
      kept,
    ),
  ],

  examine(observed): Verdict<Found> {
    const seen = quotesSeen(observed)
    if (seen)
      return suspected({
        where: subjectOf(seen.credential),
        quote: seen.defect.quote,
        by: seen.sent ? 'request' : 'setting',
      })
    const echoed = echoDamage(observed)
    if (echoed?.cause === 'key.quoted')
      return suspected({ where: 'What the server received', quote: echoed.detail, by: 'request' })
    const literal = keptByNotation(observed)
    if (literal) return suspected({ where: literal.name, quote: literal.quote, by: 'notation' })
    return sentInView(observed).length > 0
      ? ruledOut('every credential that was sent is without quotes')
      : unknown('the key byte for byte')
  },

  explain({ found }) {
    if (!found) return 'The place that holds the key takes quotes literally, so they are sent as part of it.'
    if (found.by === 'notation')
      return `${found.where} is written with ${found.quote} quotes in a notation that keeps them, so the program gets the quotes as part of the key.`
    return `${found.where} has the quote ${found.quote} in the value itself; the issuer never made a key with it.`
  },

  fix({ observed }) {
    return fix(
      `Write ${keyHolder(observed) === null ? 'the key' : `the value of ${keyHolder(observed)}`} without quotes where it is set (cmd \`set\`, docker env file, compose list, systemd keep them).`,
      {
        edits: [{ kind: 'unquote-key', target: keyTarget(observed) }],
        commands: [`${writeKey(observed)} | head -c 4`],
      },
    )
  },

  question: 'What is the very first character of the value that the program reads: a letter of the key, or a quote?',
})

/** `KEY="…" command` of a shell: its quotes end before the command, and are taken off. */
const quotesSeen = once((observed: Observed): SeenDefect<'quoted'> | null => {
  const seen = seenDefect(observed, 'quoted')
  const isCommand =
    seen?.sent === false && seen.credential.reading.defects.some(({ defect }) => defect === 'inner-whitespace')
  return isCommand ? null : seen
})

const quotedSetting = /(?:key|token|secret|password|id)[a-z_]{0,10} ?= ?(?:"[^"\s]{6,400}"|'[^'\s]{6,400}')/
const malformed = regex`
  (?:invalid|malformed|illegal|bad) (?:authorization|auth|header|format|token format|characters?)
  |(?:header|key|token)[a-z ]{0,12} (?:malformed|format)|not (?:well[- ]formed|properly formed)
`

/** `set X="…"` of cmd, `- X="…"` of compose and any quotes in a file for `docker run --env-file` are handed on. */
function keptByNotation({ raw }: Observed): { readonly name: string; readonly quote: string } | null {
  const found =
    /(?:^|[\n>])[ \t]{0,20}set[ \t]{1,4}([A-Za-z_]\w{1,60})[ \t]?=[ \t]?(["'])[^\s"']{6,400}\2/i.exec(raw.config) ??
    /(?:^|\n)[ \t]{0,20}-[ \t]{1,4}([A-Za-z_]\w{1,60})=(["'])[^\s"']{4,400}\2/.exec(raw.config) ??
    (raw.config.includes('--env-file') ? /(?:^|\n)([A-Za-z_]\w{1,60})=(["'])[^\s"']{4,400}\2/.exec(raw.config) : null)
  return found?.[1] && found[2] ? { name: found[1], quote: found[2] } : null
}
