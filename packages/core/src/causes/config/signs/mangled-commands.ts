import type { Observed } from '../../../model/observed.ts'
import { sentCredentials } from '../../../wire/sent.ts'
import { plainSecretData } from '../../../looks/plain-secret-data.ts'
import { anywhere, decisive, fair, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { proven } from '../../key/signs/proven.ts'
import { regex } from '../../../model/regex.ts'

const changed = { 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair, 'send.absent': -fair } as const

/** Commands and files in view that change a value on its way. */
export const mangledCommands: readonly Sign[] = [
  noticed(
    'wrapped-by-base64',
    'The command base64 breaks its output into lines of 76 characters, and nothing in view tells it not to.',
    ({ raw }) => wrapsInLines(`${raw.code}\n${raw.config}`),
    strong,
    { ...changed, 'key.whitespace': fair, 'key.truncated': fair },
  ),
  noticed(
    'shell-expands-bare-password',
    'A name and password stand without quotes in a command, and the password holds a $, which the shell expands.',
    ({ raw }) => expandsBare(raw.code),
    strong,
    { ...changed, 'client.defect': -fair },
  ),
  anywhere(
    // YAML and JSON print the quotes that became a part of the value so.
    'quotes-became-part',
    regex`
      [:=] ?'''[^' ]{3,80}'''|[:=] ?"\\"[^"\\ ]{3,80}\\""|[:=] ?'"[^"' ]{3,80}"'(?= |$)
    `,
    fair,
    { ...changed, 'key.quoted': strong, 'key.placeholder': -fair, 'config.not_loaded': -fair },
  ),
  noticed(
    'bang-in-double-quotes',
    'A command line holds a ! inside double quotes, which an interactive shell takes for a piece of its history.',
    ({ raw }) => bang.test(`${raw.code}\n${raw.config}`),
    strong,
    { ...changed, 'key.wrong_kind': -fair },
  ),
  noticed(
    'dollar-in-double-quotes',
    'The header stands in double quotes and its key holds a $, which the shell takes for the start of a variable.',
    (observed) => expandsQuoted(observed),
    proven,
    { ...changed, 'send.scheme_wrong': -strong, 'send.wrong_header': -fair, 'config.not_loaded': -weak },
  ),
  noticed(
    'plain-text-under-data',
    'A Kubernetes Secret holds the plain value under “data”, whose values are decoded from base64.',
    (observed) => plainSecretData(observed) !== null,
    decisive,
    { ...changed, 'key.encoded': strong, 'key.whitespace': -decisive, 'key.invisible': -strong },
  ),
  said(
    'cluster-refuses-the-secret',
    /cannot be handled as a secret[^;]{0,80}illegal base64|secret\.data[^;]{0,80}illegal base64/,
    strong,
    { ...changed, 'key.encoded': fair, 'key.truncated': -fair, 'send.scheme_wrong': -strong, 'client.defect': -fair },
  ),
]

/** In the part of a command that holds a password or key; a ! before a blank, = or ( stays what it is. */
const bang =
  /\b(?:curl|wget|docker|http|echo|export|az|aws|mysql)\b[^\n]{0,200}"[^"\n]{0,80}(?:pass|pwd|key|token|secret|:)[^"\n\s]{0,40}[A-Za-z0-9]![^"\n\s=(]{0,40}[^"\n]{0,60}"/i

const encodes =
  /\|[ \t]{0,3}base64(?![ \t]{1,3}(?:-w|--wrap|-d|-D|--decode|--break|-b))(?=[ \t]{0,3}(?:[`)|>"']|\r?\n|$))/
const unwrapped = /tr -d|base64 -w|--wrap|-A\b|runs-on: ["']?macos/

/** GNU's base64 wraps; what is shorter than 57 bytes fits into one line, so a short literal does not count. */
function wrapsInLines(commands: string): boolean {
  if (!encodes.test(commands) || unwrapped.test(commands)) return false
  const literal = /echo (?:-n )?["']([^"'$`]{1,56})["'][ \t]{0,3}\|[ \t]{0,3}base64/.exec(commands)
  return literal === null
}

/**
 * `-H "Authorization: Bearer $up:yeah:7Kq…"`: what follows the name is a key's, not a name's. A variable ends at the quote, a blank or
 * a brace, or joins another one.
 */
function expandsQuoted(observed: Observed): boolean {
  const { raw, facts } = observed
  const sent = facts.kind === 'curl' ? sentCredentials(observed).map(({ value }) => value.reveal()) : []
  const written = quotedHeader.exec(`${raw.code}\n${raw.config}`)?.[1]
  return [...sent, ...(written === undefined ? [] : [written])].some(holdsVariable)
}

const quotedHeader =
  /(?:-H|--header)[ =]?"[\w-]{3,40}:[ ]?(?:[A-Za-z]{3,10} )?([^"\s]{0,80}\$[A-Za-z]\w{0,30}[^"\s]{8,200})"/

function holdsVariable(value: string): boolean {
  const at = value.indexOf('$')
  const rest = at < 0 ? '' : value.slice(at).replace(/^\$[A-Za-z]\w*/, '')
  return /^[^\s$(){}]{8,}$/.test(rest) && /\d/.test(rest) && /[A-Za-z]/.test(rest)
}

/** `-u name:pa$word` and `-uname:$ecret$$x`; `-u name:$PASSWORD` is a variable that is meant. */
function expandsBare(code: string): boolean {
  const given = /(?:^|\s)(?:-u|--user)[ =]?(?!["'])([^\s"':]{1,60}):([^\s"']{3,100})/.exec(code)?.[2]
  return given !== undefined && /[^\s${(]\$[A-Za-z0-9]|\$\$/.test(given)
}
