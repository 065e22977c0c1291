import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, coded, configured, decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { variableName } from '../../looks/key-target.ts'
import { arrived } from '../../looks/session/arrived.ts'
import type { Change } from '../../looks/session/change.ts'
import { proof, shownAtBothEnds } from '../../looks/session/speaks.ts'
import { unquotedDefine } from '../../looks/build-define.ts'
import { plainInWords, plainSecretData, storedPlain } from '../../looks/plain-secret-data.ts'
import { trapIn, trapInWords } from '../../looks/loader-traps.ts'
import type { Trap } from '../../looks/loader-traps.ts'
import { mangledRemarks } from './signs/mangled-remarks.ts'
import { toldOtherwise } from './signs/told-otherwise.ts'
import { toolWordings } from './signs/tool-wordings.ts'
import { mangledCommands } from './signs/mangled-commands.ts'
import { asWritten } from './signs/as-written.ts'
import { regex } from '../../model/regex.ts'
import { mangledInPassing } from './signs/mangled-in-passing.ts'

type Found =
  | { readonly kind: 'trap'; readonly name: string; readonly trap: Trap; readonly at: number }
  | { readonly kind: 'as-code'; readonly name: string }
  | { readonly kind: 'plain-data'; readonly name: string }
  | { readonly kind: 'changed'; readonly name: string; readonly change: Way }

/** The changes that are the work of a loader or a shell, in words. */
const ways = {
  cut: 'is cut where a special character or a line break stands',
  comment: 'keeps the comment that stands behind it on the line',
  expanded: 'has lost the part that was taken for a variable',
  number: 'was read as a number and written as another',
  'letter-case': 'has come out in another letter case',
  unescaped: 'has lost the characters that were taken for an escape',
} as const satisfies Partial<Record<Change, string>>

type Way = keyof typeof ways

export const mangled = defineCause({
  id: 'config.mangled',
  title: 'The loader changed the value on its way into the program',
  signs: [
    said(
      'pem-broken',
      regex`
        err_ossl_unsupported|decoder routines|failed to parse (?:the )?private key
        |invalid (?:private key|pem|key format)|pem (?:routines|_read)|no start line|secretorprivatekey
        |could not (?:parse|deserialize|decode) (?:the )?(?:private )?key|error:[01][0-9a-f]{7}:|asn\.?1[ ]
        |bad decrypt|invalid curve name|neither pub key nor priv key|could not parse pkey|unable to load (?:private )?key
        |no pem(?:-encoded)? (?:data|block|certificate|object)s? (?:is |was )?found|missing pem header
      `,
      strong,
      { 'key.encoded': weak, 'key.truncated': weak },
    ),
    said(
      'interpolation',
      regex`
        variable is not set\. defaulting to (?:a )?blank|invalid interpolation|bad substitution|unbound variable
        |undefined variable|interpolat
      `,
      decisive,
    ),
    said(
      'shell-stumbled',
      regex`
        no matches found|event not found|bad pattern:|must be followed by ['"]?%|interpolation syntax
        |failed to resolve specifiers|unexpected end of file while looking
        |(?:value|key|token|secret|password)s? (?:ends|stops|is cut|breaks off) (?:after|at|behind)
      `,
      strong,
      { 'send.absent': hint },
    ),
    anywhere(
      'goes-through-a-text-tool',
      regex`
        \benvsubst\b|\bsed (?:["']s|-i|-e|ran|then|over)|heredoc|here document|parse_ini_file|\bifs=|configparser
        |\bxargs\b|dotenv-expand|helm [^;]{0,60}--set |stack deploy|base64 [a-z./_-]{2,40} ?>[ ]
      `,
      fair,
      { 'key.encoded': weak },
    ),
    noticed(
      'shell-cuts-the-line',
      'A command line holds & or ; outside quotes, where the shell ends the command.',
      ({ raw }) =>
        /\bcurl (?:-{1,2}[\w-]{1,20} ){0,4}https?:\/\/[^\s"']{4,200}\?[^\s"']{1,200}&[^\s"']/.test(raw.code) ||
        /\b(?:export|set|setx) [A-Z][A-Z0-9_]{2,60}=[^\s"';]{2,200};[A-Za-z]/.test(`${raw.code}\n${raw.config}`),
      strong,
      { 'send.absent': weak, 'key.truncated': weak },
    ),
    noticed(
      'comment-behind-value',
      'A value is followed by a comment on the same line, which not every loader takes off.',
      ({ raw }) => /^[ \t]{0,8}(?:export )?[A-Z][A-Z0-9_]{2,60}=[^\s"'#]{6,200}[ \t]{1,4}#[ \t]?\S/m.test(raw.config),
      weak,
      { 'key.whitespace': weak, 'key.quoted': hint },
    ),
    said(
      'parser-stumbled',
      regex`
        (?:unterminated|unclosed|unexpected|unmatched) (?:quote|character|token|string)[^;]{0,60}
          (?:env|yaml|config|line)
        |(?:yaml|env|dotenv|config|ini|toml)[^;]{0,30}(?:parse|parsing|syntax) error|could not parse statement
      `,
      fair,
      { 'key.quoted': hint },
    ),
    said(
      'password-wrong',
      regex`
        (?<!login or )wrong password|invalid password|(?:wrong|incorrect|invalid) user ?name or password
        |password (?:is )?(?:incorrect|mismatch|wrong)
      `,
      weak,
    ),
    ...mangledRemarks,
    ...mangledCommands,
    ...mangledInPassing,
    ...toldOtherwise.mangled,
    ...toolWordings.mangled,
    ...asWritten.mangled,
    noticed(
      'comes-out-otherwise',
      'The value is said to come out as something else than was written.',
      ({ zones }) =>
        /(?:is|was|gets|got) (?:interpreted|read|parsed|understood|expanded|turned|converted|printed|changed|rewritten|cut) (?:as|to|into|in)\b|(?:arrives|comes out|ends up|prints) as (?!undefined|null|none|empty|nothing)/.test(
          `${zones.remarks} ; ${zones.answer}`,
        ) && /[$#\\%&]|pass|secret|value|hash/.test(zones.config),
      fair,
      { 'key.quoted': hint, 'key.truncated': hint },
    ),
    noticed(
      'single-quotes-on-windows',
      'A command in single quotes is run on Windows, whose shell takes such quotes as part of the text.',
      ({ zones }) =>
        /\bwindows\b|\bcmd\b|command prompt/.test(zones.remarks) &&
        !/powershell|\bwsl\b|git bash/.test(zones.remarks) &&
        /curl\b[^"]{0,200} (?:-h|--header|-u|-d) ?'/.test(`${zones.code} ${zones.request}`),
      strong,
      { 'key.quoted': strong, 'send.absent': weak },
    ),
    coded('replaces-newlines', /replace\([^)]{0,20}\\\\?n|\.split\(["']\\\\n/, fair, { 'key.encoded': hint }),
    configured('escaped-pem', /-----begin [a-z ]{0,20}private key-----\\n/, strong, { 'key.encoded': weak }),
    configured(
      'yaml-scalar',
      /(?:^| )[a-z_]{0,30}(?:key|token|secret|password): (?!["'$|>{])[a-z0-9_-]{0,80}[#@%&*!]/,
      hint,
    ),
    configured('list-or-type', /(?:key|token)s?["']? ?[:=] ?(?:\[|true|false|\d{1,40}(?: |$))/, hint),
    anywhere('keys-that-hold-dollars', /\$2[aby]\$|\$apr1|\bhtpasswd|\bbcrypt|curseforge|\basaas\b/, fair, {
      'send.conflict': weak,
    }),
    noticed(
      'shell-expands-dollar',
      'A command line holds a $ inside a value in double quotes: the shell takes it for a variable.',
      ({ raw }) => shellExpands(raw.code),
      strong,
      { 'key.wrong_kind': -hint, 'key.unknown': -hint },
    ),
    noticed(
      'trap-in-value',
      'A configured value holds a character that many loaders do not hand on as written.',
      (observed) => trapIn(observed) !== null,
      strong,
      { 'key.quoted': -hint, 'key.revoked': -hint, 'key.unknown': -hint },
    ),
    noticed(
      'arrives-changed',
      'The value is shown as it was written and as it arrived, and the two differ as a loader or shell would change it.',
      (observed) => changedOnTheWay(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'config.not_loaded': -decisive, 'config.shadowed': -strong, 'key.quoted': -strong },
    ),
    noticed(
      'defined-as-code',
      'A build puts the secret into the program as code instead of as a text.',
      (observed) => unquotedDefine(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'config.not_loaded': -decisive, 'config.shadowed': -strong, 'client.defect': -strong },
    ),
  ],

  examine(observed): Verdict<Found> {
    const defined = unquotedDefine(observed)
    if (defined !== null) return suspected({ kind: 'as-code', name: defined })
    const changed = changedOnTheWay(observed)
    if (changed !== null) return suspected({ kind: 'changed', ...changed })
    const plain = plainSecretData(observed)
    if (plain !== null) return suspected({ kind: 'plain-data', name: plain })
    const found = trapIn(observed)
    return found === null
      ? unknown('the value as written and as the program sees it')
      : suspected({ kind: 'trap', ...found })
  },

  explain: ({ found, providerName }) =>
    found?.kind === 'as-code'
      ? `The build replaces ${found.name} with the bare value, which becomes code of the program instead of a text.`
      : found?.kind === 'plain-data'
        ? plainInWords(found.name, providerName)
        : found?.kind === 'changed'
          ? `The value of ${found.name} ${ways[found.change]} on its way into the program, so ${providerName} gets another key than the one written.`
          : found
            ? `The value of ${found.name} holds ${trapInWords(found.trap)} (position ${found.at + 1}), so what reaches ${providerName} is not what is written.`
            : `The loader between file and program changed the value ($ expansion, # comment, escape, line break, letter case), so ${providerName} gets another key than the one written.`,

  fix({ found, observed }) {
    const name = found?.name ?? variableName(observed)
    if (found?.kind === 'as-code')
      return fix(`Hand the value of ${name} to the build as JSON.stringify(process.env.${name}).`)
    if (found?.kind === 'plain-data') return storedPlain(found.name)
    if (found?.kind === 'trap' && found.trap === 'escaped-newline') {
      return fix(`Turn the literal \\n in ${name} into line breaks, in the setting or on reading it.`, {
        commands: [`node -p "process.env.${name}.replace(/\\\\\\\\n/g, '\\\\n').split('\\\\n').length"`],
      })
    }
    return fix(
      `Put single quotes around the value of ${name} (in Compose files write $$ for $), and compare its length with the key's.`,
      {
        edits: [{ kind: 'quote-value', target: name, quote: 'single' }],
        commands: [`printf '%s' "$${name}" | wc -c`],
      },
    )
  },

  question:
    'Is the value that the program prints (length, first and last characters) the same as the one written in the file?',
})

const changedOnTheWay = once((observed: Observed): { readonly name: string; readonly change: Way } | null => {
  const seen = arrived(observed)
  return seen !== null && seen.change in ways ? { name: seen.name, change: seen.change as Way } : null
})

/** `"Bearer $up:secret"` or `"user:pa$word"`: more than the name of a variable stands between the quotes. */
function shellExpands(code: string): boolean {
  return (
    /\b(?:curl|wget|docker|export|echo|http)\b/.test(code) &&
    (/"[^"\n]{0,60}(?:Bearer|Basic|Token|[Kk]ey:) \$[a-z][a-z0-9]{0,20}[:.-][A-Za-z0-9][^"\n]{3,200}"/.test(code) ||
      /[ =]"?[^"'\s]{0,40}(?:pass|PASS|secret|SECRET|KEY|TOKEN|-u )[^"'\s]{0,30}[ =:]?"[^"'\n$]{0,40}[A-Za-z0-9!#%*]\$[A-Za-z0-9][^"\n]{0,60}"/.test(
        code,
      ))
  )
}
