import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, coded, configured, decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { beyondAscii } from '../../keys/beyond-ascii.ts'
import { keyHolder, writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { seenDefect, sentInView, subjectOf } from '../../keys/seen-defects.ts'
import { documentedAs } from '../../wire/documented.ts'
import { proven } from './signs/proven.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { invisibleRemarks } from './signs/invisible-remarks.ts'
import { pastedAtConsole } from './signs/pasted-at-console.ts'
import { printedSigns } from './signs/printed.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly where: string; readonly at: number; readonly codePoint: string; readonly what: string }

const nonAscii = {
  'key.whitespace': weak,
  'key.quoted': hint,
  'key.unknown': -fair,
  'key.revoked': -fair,
  'key.expired': -fair,
}

export const invisible = defineCause({
  id: 'key.invisible',
  title: 'The key contains an invisible or look-alike character',
  signs: [
    said(
      'iso-8859-1',
      regex`
        non[- ]?iso-8859-1|iso-8859-1 (?:code point|character)
        |cannot convert (?:argument|value|string) to (?:a )?bytestring|bytestring because the character
      `,
      decisive,
      nonAscii,
    ),
    said(
      'codec-cannot-encode',
      regex`
        ['"]?(?:ascii|latin-?1|charmap|cp1252|us-ascii)['"]? codec can'?t (?:en|de)code|unicode(?:en|de)codeerror
        |ordinal not in range
      `,
      strong,
      nonAscii,
    ),
    said(
      'smart-quote',
      /\\u201[89cd]|\\u2026|\\u201c|[“‘](?:bearer |basic |[a-z_-]{0,20}\d[a-z0-9_+/=-]{11})|[=:] ?[“”‘’][a-z0-9]|\\xe2\\x80\\x9[cd89]|â€[œ™˜]/,
      strong,
      {
        ...nonAscii,
        'key.quoted': weak,
        'key.truncated': weak,
      },
    ),
    said(
      'zero-width',
      regex`
        \\u200[b-f]|\\ufeff|\\u00a0|\\xa0|\\u2060|\\u202[89a-f]|\\xef\\xbb\\xbf|\\xc2\\xa0|ï»¿|%e2%80%8b|%ef%bb%bf
        |%c2%a0|\\u00ad|u\+200b|u\+feff|u\+00a0
      `,
      decisive,
      nonAscii,
    ),
    said(
      'character-by-number',
      regex`
        (?:unexpected|illegal|invalid|bad) char(?:acter)?(?:\(s\)|s)?:? (?:
            0x(?:[89a-f][0-9a-f]|[0-9a-f]{3,4}|1[0-9a-f])\b|\(?u\+(?!000)[0-9a-f]{4}|\\?u(?!000)[0-9a-f]{4}
          )
        |control character
      `,
      strong,
      nonAscii,
    ),
    said(
      'non-ascii-named',
      regex`
        non-?(?:ascii|latin|printable)|only ascii|ascii characters? only
        |must (?:be|contain only|only contain) ascii|invalid unicode|unicode character|greater than 255
        |character code \d{4}|multi-?byte
      `,
      strong,
      nonAscii,
    ),
    said(
      'byte-order-mark',
      regex`
        byte[- ]order[- ]mark|\bbom\b|unexpected (?:token|character) ['"]?(?:\ufeff|\\ufeff)
        |invalid character '\\ufeff'
      `,
      decisive,
      nonAscii,
    ),
    said('code-point-told', /has a value of \d{3,6} which is greater than 255/, proven, {
      'key.whitespace': -decisive,
      'key.truncated': -strong,
      'key.quoted': -fair,
    }),
    said('missing-equal-sign', /missing equal-sign/, fair, { 'key.whitespace': fair, 'send.scheme_wrong': weak }),
    said(
      'header-not-latin',
      /(?:failed to (?:execute|read)|invalid)[^.]{0,60}headers?['"]?[^.]{0,60}(?:code point|character|string contains)/,
      fair,
      nonAscii,
    ),
    said(
      'invalid-header',
      regex`
        invalid char(?:acter)? in header|err_invalid_char|invalid header value|illegal header value
        |header value contains
      `,
      hint,
      { 'key.whitespace': strong },
    ),
    said('replacement-character', /[\ufffd]|\\ufffd|ï¿½|\?\?\?\?/, fair),
    toldPlainly.invisible,
    printedSigns.invisible,
    ...invisibleRemarks,
    ...pastedAtConsole,
    coded('smart-quotes-in-code', /[“”‘’„«»]|\u00a0|\u200b|\ufeff/, strong, { 'key.quoted': hint }),
    configured('smart-quotes-in-config', /[“”‘’„]|\u00a0|\u200b|\ufeff|\\u00a0|\\u200b|ï»¿/, strong, {
      'key.quoted': fair,
    }),
    configured('out-file', /out-file|> ?\.env\b|set-content|echo [a-z_]{3,40}=[^>]{3,80}>{1,2} ?\.env/, weak, {
      'key.whitespace': fair,
      'config.not_loaded': weak,
    }),
    anywhere('full-width', /[\uff01-\uff5e]{2}/, hint),
    noticed(
      'invisible-seen',
      'The key contains a character that nobody can see.',
      (observed) => seenDefect(observed, 'invisible') !== null,
      decisive,
      nonAscii,
    ),
    noticed(
      'look-alike-seen',
      'The key contains a letter of another script that looks like a Latin one.',
      (observed) => seenDefect(observed, 'look-alike') !== null,
      strong,
      nonAscii,
    ),
    noticed(
      'beyond-ascii',
      'The key as it was sent has a letter that is not ASCII; header fields do not carry it unchanged.',
      (observed) => beyondAscii(observed) !== null,
      proven,
      { 'key.encoded': strong, 'send.scheme_wrong': -fair, 'send.wrong_header': -fair, 'key.missing': -strong },
    ),
  ],

  examine(observed): Verdict<Found> {
    const hidden = seenDefect(observed, 'invisible')
    if (hidden)
      return suspected({
        where: subjectOf(hidden.credential),
        at: hidden.defect.at + 1,
        codePoint: hidden.defect.codePoint,
        what: hidden.defect.name,
      })
    const alike = seenDefect(observed, 'look-alike')
    if (alike)
      return suspected({
        where: subjectOf(alike.credential),
        at: alike.defect.at + 1,
        codePoint: alike.defect.codePoint,
        what: `a look-alike of "${alike.defect.ascii}"`,
      })
    const beyond = beyondAscii(observed)
    if (beyond)
      return suspected({
        where: subjectOf(beyond.credential),
        at: beyond.at + 1,
        codePoint: beyond.codePoint,
        what: 'a letter beyond ASCII',
      })
    if (documentedAs(observed, 'key.invisible').verdict === 'suspected')
      return suspected({ where: 'The key', at: 0, codePoint: '', what: 'a character that no header may hold' })
    return isPlain(observed)
      ? ruledOut('every credential that was sent is plain ASCII')
      : unknown('the key byte for byte')
  },

  explain({ found }) {
    if (!found)
      return 'A character that looks like nothing, or like another one, came along when the key was copied; the server sees a different key.'
    const place = found.at > 0 ? ` at character ${found.at}` : ''
    const code = found.codePoint === '' ? '' : ` (${found.codePoint})`
    return `${found.where} contains ${found.what}${code}${place}; it is not part of the key, but it is sent with it.`
  },

  fix({ observed, found }) {
    const holder = keyHolder(observed)
    const isAlike = found?.what.startsWith('a look-alike') ?? false
    return fix(
      isAlike
        ? `Replace the look-alike character by the ASCII one, or copy the key anew from the dashboard${holder === null ? '' : ` into ${holder}`}.`
        : `Remove the invisible character from ${holder ?? 'the key'}; copy the key with the dashboard’s copy button, not out of a document.`,
      {
        edits: [{ kind: 'strip-invisible', target: keyTarget(observed) }],
        commands: [`${writeKey(observed)} | LC_ALL=C tr -d '[:print:]' | od -An -tx1`],
      },
    )
  },

  question:
    'Was the key copied out of a mail, PDF, chat or formatted text? Print its length and compare it with the key in the dashboard.',
})

function isPlain(observed: Observed): boolean {
  const isCaptured = ['har', 'http', 'curl'].includes(observed.facts.kind)
  return isCaptured && sentInView(observed).some(({ value }) => /^[\x21-\x7e]+$/.test(value.reveal()))
}
