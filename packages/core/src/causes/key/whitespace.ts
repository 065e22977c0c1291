import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { keyFile, keyHolder, writeKey } from '../../looks/key-shown.ts'
import { keyTarget, variableName } from '../../looks/key-target.ts'
import { entryWithLineEnd, storedWithoutLineEnd } from '../../looks/secret-data.ts'
import { seenDefect, sentInView, subjectOf, type SeenDefect } from '../../keys/seen-defects.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { documentedAs } from '../../wire/documented.ts'
import { edges, whitespacePlaces } from './signs/whitespace-places.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { arrives } from './signs/arrives.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { whitespaceRemarks } from './signs/whitespace-remarks.ts'
import { whitespaceValues } from './signs/whitespace-values.ts'
import { printedSigns } from './signs/printed.ts'
import { splitByBlank } from '../../keys/split-by-blank.ts'
import { printedBlank } from '../../keys/printed-end.ts'
import { blankAtPrintedEnd } from './signs/printed-end.ts'
import { pipedIn } from './signs/piped-in.ts'
import { lineEndWithin } from './signs/line-end-within.ts'
import { signedScope } from './signs/signed-scope.ts'
import { faultInScope } from '../../looks/signed-scope.ts'
import { echoDamage } from '../../keys/echo-damage.ts'
import { echoedDamage } from './signs/echoed-damage.ts'
import { regex } from '../../model/regex.ts'
import { lineEndInADump } from './signs/line-end-in-a-dump.ts'
import { lineEndOfATerminal } from './signs/line-end-of-a-terminal.ts'

type Found = { readonly where: string; readonly edge: string; readonly names: readonly string[] }

export const whitespace = defineCause({
  id: 'key.whitespace',
  title: 'A space, tab or line break is part of the key',
  signs: [
    said(
      'invalid-header-character',
      regex`
        invalid char(?:acter)?s? (?:in|found in) (?:the )?header|err_invalid_char
        |invalid character in header content
        |header (?:value |content |field )?contains (?:an? )?(?:invalid|illegal|non-?printable|control|newline|forbidden) ?
          (?:char|line)?
      `,
      strong,
      edges,
    ),
    said(
      'invalid-header-value',
      regex`
        (?:invalid|illegal|malformed|bad|not a (?:legal|valid)|unsafe) (?:http )?header(?: field)?[ -]?value
          (?! ?:? ?b?["'](?:bearer|token|basic)? ?["'])
        |not (?:a )?valid header value|header (?:field )?value (?:is |was )?(?:invalid|illegal|not valid)
        |invalid http header|failed to parse header value|invalid header field|headervalueerror|invalidheadervalue
      `,
      strong,
      edges,
    ),
    said(
      'character-by-number',
      regex`
        (?:unexpected|illegal|invalid|bad) char(?:acter)?(?:\(s\)|s)?:? (?:
            ['"]?\\?[nrt]['"]? |0x0?[9ad]\b|0x20\b|\(?(?:10|13|9|32)\)?\b|u\+000[9ad]
          )
        |(?:char|character|byte|code) (?:0x0?[9ad]|0x20)\b[^;]{0,40}(?:header|authorization|value)
      `,
      decisive,
      edges,
    ),
    said(
      'character-in-url-or-header',
      regex`
        control characters?|net\/url: invalid control|url (?:can'?t|cannot|must not) contain control
        |(?:return|new-?line) characters? (?:are|is) not allowed|new-?line characters|new line detected
        |cannot include cr\/?lf|illegal characters? (?:found )?in (?:url|message header|header)
        |leading white ?space, reserved character
      `,
      strong,
      edges,
    ),
    said(
      'shell-broken-by-line-end',
      regex`
        \[: missing [\`'"]?\]|\]: command not found|unterminated quoted string
        |unexpected eof while looking for matching|header line folding|obs-fold
      `,
      strong,
      { 'config.mangled': weak, 'key.missing': -weak, 'config.not_loaded': -hint },
    ),
    // The line end behind the last line of a private key file belongs to it (RFC 7468).
    said(
      'line-break-in-value',
      regex`
        (?:bearer|token|basic|key|secret|value)[^\n"' ]{0,3} ?[^\n"' ]{0,300}(?<!-----)(?:\\n|\\r|\\t)['"]
        |[a-z0-9_-]{12}(?<!-----)\\[nr]["'\`)]|%0[ad](?:["' &]|$)
      `,
      strong,
      edges,
    ),
    said(
      'newline-named',
      regex`
        (?:newlines?|line ?feed|carriage return|crlf|line ?breaks?|control characters?)[a-z ]{0,30}
          (?:
            in|found|not allowed|detected|within|header|value|key|token|permitted
          )
        |must not contain (?:\\r|\\n|newline|white ?space|line)|return characters? .{0,12}in header
      `,
      strong,
      edges,
    ),
    said(
      'unexpected-newline',
      regex`
        (?:unexpected|illegal|invalid|extra|leading or trailing|trailing|leading|surrounding)[ ]
          (?:white ?space|spaces?|newline|blank|line break)
        |contains? (?:white ?space|spaces?|blanks?)|white ?space (?:in|around|at|is|before|after)
      `,
      strong,
      edges,
    ),
    said(
      'cr-in-shell',
      regex`
        \$?'?\\r'?: command not found|\^m: (?:bad interpreter|command not found)|invalid option -?\\r
        |bad substitution.{0,10}\\r|unexpected end of file.{0,20}\\r
      `,
      decisive,
      { 'config.mangled': weak },
    ),
    said(
      'setting-of-header-refused',
      regex`
        failed to (?:set|execute) ['"]?(?:setrequestheader|append|set|fetch)['"]? on ['"]?
          (?:xmlhttprequest|headers|window)[^.]{0,80}(?:not a valid|invalid|illegal)
      `,
      fair,
      { 'key.invisible': fair },
    ),
    said('key-value-pair', /not a valid key=value pair|invalid key=value pair/, weak, {
      'key.invisible': weak,
      'send.scheme_wrong': fair,
      'key.wrong_kind': hint,
    }),
    said(
      'connection-error-only',
      /(?:api)?connection ?error|connection error\.|failed to fetch|localprotocolerror|request setup|protocol error/,
      0.4,
      { 'key.invisible': hint },
    ),
    said('latin1-or-ascii', /(?:latin-?1|iso-8859-1|ascii)[^.]{0,40}(?:code ?point|codec|encode|character)/, hint, {
      'key.invisible': strong,
    }),
    said(
      'echo-with-gap',
      regex`
        (?:provided|key|token)["'\`]?: ["'\`]? [a-z0-9_-]{2,40}
        |(?:provided|key|token)["'\`]?: ["'\`][a-z0-9_*-]{6,200} ["'\`]
      `,
      fair,
      edges,
    ),
    said(
      'base64-with-line-end',
      /bearer [a-z0-9+/_-]{16,200}(?:==|=)?\\n|(?:token|key) [a-z0-9+/_-]{16,200}\\n/,
      strong,
      edges,
    ),
    said(
      'token-string-with-spaces',
      /token string should not contain spaces|credentials string should not contain spaces/,
      fair,
      {
        ...edges,
        'send.scheme_wrong': fair,
        'key.quoted': hint,
      },
    ),
    ...whitespacePlaces,
    ...lineEndWithin,
    ...pipedIn,
    ...lineEndOfATerminal,
    ...lineEndInADump,
    answeredPlainly.whitespace,
    toldPlainly.whitespace,
    arrives.lineEnd,
    blankAtPrintedEnd,
    echoedDamage.whitespace,
    printedSigns.whitespace,
    signedScope.whitespace,
    ...whitespaceRemarks,
    requested(
      'blank-at-the-edge-of-the-query-key',
      regex`
        [?&][a-z_]{0,12}(?:key|token|appid)=(?:%0[ad9]|%20)
        |[?&][a-z_]{0,12}(?:key|token|appid)=[a-z0-9_-]{8,200}(?:%0[ad9]|%20)(?:&| |$)
      `,
      decisive,
      edges,
    ),
    remarked(
      'space-seen',
      regex`
        (?:trailing|leading|extra|additional|stray) (?:space|blank|newline|line ?break|white ?space|character)
        |(?:space|blank|newline|line ?break) (?:at|after|before|in) (?:the|its)[ ]
          (?:end|start|beginning|key|token|front)
      `,
      decisive,
    ),
    ...whitespaceValues,
    noticed(
      'blank-at-edge',
      'The key begins or ends with white space.',
      (observed) => edgeBlank(observed) !== null,
      strong,
      edges,
    ),
    noticed(
      'blank-inside',
      'There is white space inside the key.',
      (observed) => seenDefect(observed, 'inner-whitespace')?.sent === true,
      weak,
    ),
  ],

  examine(observed): Verdict<Found> {
    const edge = edgeBlank(observed)
    if (edge)
      return suspected({
        where: subjectOf(edge.credential),
        edge: edge.defect.edge === 'both' ? 'start and end' : edge.defect.edge,
        names: edge.defect.names,
      })
    const inner = seenDefect(observed, 'inner-whitespace')
    if (inner?.sent)
      return suspected({
        where: subjectOf(inner.credential),
        edge: `character ${inner.defect.at + 1}`,
        names: [inner.defect.name],
      })
    const split = splitByBlank(observed)
    if (split) return suspected({ where: 'The literal', edge: `character ${split.at + 1}`, names: ['a blank'] })
    const printed = printedBlank(observed)
    if (printed) return suspected({ where: 'The printed value', edge: printed.at, names: ['a blank or line end'] })
    const echoed = echoDamage(observed)
    if (echoed?.cause === 'key.whitespace')
      return suspected({ where: 'What the server received', edge: 'end', names: [echoed.detail] })
    if (faultInScope(observed) === 'blank')
      return suspected({ where: 'The printed access key id', edge: 'edge', names: ['a blank or line end'] })
    if (documentedAs(observed, 'key.whitespace').verdict === 'suspected')
      return suspected({
        where: 'The header with the key',
        edge: 'end',
        names: ['a character that a header may not hold'],
      })
    // A captured request shows bytes; a request retold in a report has been trimmed by whoever retold it.
    const isCaptured = ['har', 'http', 'curl'].includes(observed.facts.kind) && sentInView(observed).length > 0
    return isCaptured
      ? ruledOut('every credential that was sent starts and ends with a visible character')
      : unknown('the key byte for byte')
  },

  explain({ found }) {
    if (!found)
      return 'White space around the key, often a line break from a file or secret store, makes it another key or an illegal header.'
    return `${found.where} carries ${found.names.join(' and ')} at its ${found.edge}; the server compares it with the key and finds it different, or the HTTP library refuses to send it.`
  },

  fix({ found, observed }) {
    const entry = entryWithLineEnd(observed)
    if (entry !== null) return storedWithoutLineEnd(entry)
    const holder = keyHolder(observed) ?? 'the key'
    return fix(`Remove the white space where ${holder} is stored, and trim the value where the program reads it.`, {
      edits: [{ kind: 'trim-key', target: keyTarget(observed) }],
      commands: [...endsShown(observed, found), ...trimmed(observed)],
    })
  },

  question:
    'How long is the value that the program reads, compared with the key in the dashboard? One or two characters more are white space.',
})

/** What stands at the edges of the key, a few characters of it only. */
function endsShown(observed: Observed, found: Found | null): readonly string[] {
  const ends = [found?.edge === 'end' ? '' : 'head', found?.edge === 'start' ? '' : 'tail'].filter((end) => end !== '')
  return ends.map((end) => `${writeKey(observed)} | ${end} -c 4 | od -c`)
}

/** The value is set anew without showing it; a file is for its owner to write. */
function trimmed(observed: Observed): readonly string[] {
  if (keyFile(observed) !== null) return []
  return [`${variableName(observed)}=$(${writeKey(observed)} | tr -d '[:space:]')`]
}

/** A PEM file ends with a line feed by its nature. */
const edgeBlank = once((observed: Observed): SeenDefect<'edge-whitespace'> | null => {
  const seen = seenDefect(observed, 'edge-whitespace')
  return seen !== null && !seen.credential.value.reveal().includes('-----BEGIN') ? seen : null
})
