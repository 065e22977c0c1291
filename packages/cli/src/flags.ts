/** One option of the command line; the parser and the help read the same list. */
export interface Flag {
  readonly name: `--${string}`
  readonly short?: `-${string}`
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly says: string
}

export const formats = ['terminal', 'json', 'markdown', 'sarif', 'junit'] as const
export type Format = (typeof formats)[number]
/** What only `check` writes: lists of findings for other programs. */
export const findingFormats: ReadonlySet<Format> = new Set(['sarif', 'junit'])

/** As `InputKind` of the engine, which is not loaded for reading the command line. */
export const inputKinds = ['text', 'curl', 'http', 'har', 'postman', 'case', 'key'] as const

export const globalFlags: readonly Flag[] = [
  { name: '--json', says: 'print one JSON object; the same as --format json' },
  {
    name: '--format',
    value: 'FORMAT',
    choices: formats,
    says: 'terminal (default), json or markdown; of check also sarif or junit',
  },
  { name: '--brief', says: 'one line for each refusal' },
  { name: '--color', says: 'colours even when the output is no terminal' },
  { name: '--no-color', says: 'no colours; NO_COLOR and FORCE_COLOR work too' },
  { name: '--offline', says: 'send nothing, whatever the command' },
  { name: '--replay', says: 'repeat requests that may change something (POST, PUT, PATCH, DELETE)' },
  { name: '--openapi', value: 'FILE|URL', says: 'the OpenAPI document of the API: places of keys, scopes, a probe' },
  { name: '--config', value: 'FILE', says: 'own providers; else why401.config.{ts,mjs,js,json} of this directory' },
  { name: '--no-providers', says: 'leave out all that is known of providers beforehand' },
  { name: '--max-requests', value: 'N', says: 'requests to send at most, redirects included (12)' },
  {
    name: '--max-refused',
    value: 'N',
    says: 'refused answers in a row from one host at most (5): accounts get locked',
  },
  { name: '--help', short: '-h', says: 'this help; after a command, the help of that command' },
  { name: '--version', says: 'print the version' },
]

export const explainFlags: readonly Flag[] = [
  { name: '--each', says: 'read JSON Lines, write one JSON answer for each line' },
  { name: '--as', value: 'KIND', choices: inputKinds, says: `read the input as ${inputKinds.join(', ')}` },
  { name: '--now', value: 'DATE', says: 'judge expiry as of this date (ISO 8601), for results that can be repeated' },
]

export const fixFlags: readonly Flag[] = [
  { name: '--yes', short: '-y', says: 'make the changes marked safe without asking' },
]

export const envFlags: readonly Flag[] = [
  { name: '--pid', value: 'N', says: 'look at the environment of this running process instead of your own' },
  { name: '--loader', value: 'ID', says: 'read env files as this loader does, whatever the project seems to use' },
  { name: '--fingerprint-key', value: 'TEXT', says: 'make the same fingerprints in each run with this text' },
]

export const checkFlags: readonly Flag[] = [
  { name: '--live', says: "send each key once to its provider's own probe, a request that changes nothing" },
]

export const rotateFlags: readonly Flag[] = [
  { name: '--yes', short: '-y', says: 'go on without asking' },
  { name: '--dry-run', says: 'show requests and files; send nothing, change nothing' },
  {
    name: '--grace',
    value: 'TIME',
    says: 'how long the old key stays good after the new one works: 30m, 24h, 7d (24h)',
  },
  { name: '--retire', value: 'WHEN', choices: ['now'], says: 'now: end the old key as soon as the new one works' },
  { name: '--resume', says: 'go on with a rotation that was interrupted' },
  { name: '--finish', says: 'end old keys whose grace is over' },
  { name: '--issuer', value: 'ID', says: 'whose key it is, where its shape does not tell' },
  { name: '--issuer-url', value: 'URL', says: 'where the issuer is: your own GitLab, Grafana or key service' },
  { name: '--admin', value: 'VAR', says: 'variable with a credential that manages keys, where the key itself may not' },
  { name: '--with', value: 'NAME=VALUE', says: 'what only you know, such as account=7; several separated by commas' },
  { name: '--discard', value: 'END', says: 'with --resume: the key whose id ends so is of the interrupted run' },
]

export interface CommandHelp {
  readonly usage: string
  readonly says: string
  readonly more: string
  readonly flags: readonly Flag[]
}

export const commands = {
  explain: {
    usage: 'explain [FILE|-]',
    says: 'explain a refusal from anything you have of it',
    more: `Reads FILE, or standard input with - or when piped: a pasted error or log, a curl command, an HTTP
transcript, a HAR file, a Postman collection, a case, or a bare key. Sends nothing.

With --each every line is a JSON value: a case object, or a string that holds any of the above. A line that
cannot be read gives {"schema":"why401/1","error":"…"}; answers keep the order of the lines.`,
    flags: explainFlags,
  },
  curl: {
    usage: 'curl …',
    says: "send a request with curl's own arguments; if it is refused, prove why",
    more: `Everything after the word curl is curl's. The request is sent as curl would send it. When it is accepted, the
answer is printed as curl would print it. When it is refused, it is sent again with one thing changed at a time,
until one change makes it accepted and leaving the change out makes it refused again: that is the cause.

Only requests that read (GET, HEAD, OPTIONS) are repeated, and keys go nowhere but to the origin they were sent to.
Options of why401 stand before the word: why401 --json --replay curl -d a=b …`,
    flags: [],
  },
  prove: {
    usage: 'prove [FILE|-]',
    says: 'prove the cause of a refusal of which you have the whole request',
    more: `Reads what explain reads (HAR entry, HTTP transcript, curl command, Postman request, case) and sends its request.
$NAME in it is filled in from the environment, so that no key need stand in the file.`,
    flags: [],
  },
  replay: {
    usage: 'replay CASE.json',
    says: 'send the request of a case and compare the cause with the one it was confirmed with',
    more: 'Exit code 0 when the cause is the confirmed one, 1 when it is another.',
    flags: [],
  },
  fix: {
    usage: 'fix',
    says: 'make the change that the last diagnosis in this directory asks for',
    more: `Shows the change as a diff, at the place where the value comes from: env files, JavaScript and TypeScript, Python,
curl scripts, .http files, YAML and JSON. Changes marked safe are made with --yes; on a terminal the others are asked
for, elsewhere nothing more is done and the exit code is 1. Then the request is sent again.

A file that was changed since the diagnosis is not touched. Where the place is not certain, lines are shown instead.`,
    flags: fixFlags,
  },
  undo: {
    usage: 'undo',
    says: 'take back the last fix in this directory',
    more: `Every file gets the very bytes that it had. Called again, it takes back the fix before that one.`,
    flags: [],
  },
  env: {
    usage: 'env VAR',
    says: 'every source of a variable, and which one your program gets',
    more: `Lists what sets or maps VAR: the environment, env files, shells, package.json, containers, CI, manifests, editors,
credential files. Tells which value wins under the loader that this project uses, how the others differ from it, and
what every other loader would make of the same line. Values are masked; fingerprints tell equal ones from different ones.

Exit code 0 when a value reaches the program, 1 when none does.`,
    flags: envFlags,
  },
  check: {
    usage: 'check [VAR…]',
    says: 'find what is wrong with the keys of this project before they are refused',
    more: `Looks at all credentials of the project, or at those named: the characters of each value, its kind against its
variable's name, test against live, values that never reach the program, files that git tracks, bundles for browsers,
names that are read and not set. Only errors make the exit code 1; warnings and notes never do.

Nothing is sent, unless --live is given.`,
    flags: checkFlags,
  },
  leaked: {
    usage: 'leaked [VAR…|-]',
    says: 'search files and the whole history of a repository for your keys themselves',
    more: `Takes the values of the variables named, or of all that look like credentials, from the environment and the
env files of this project; with - keys from standard input, one a line. A key is never an argument.

Looks for each key as it is and in base64, hex, URL and JSON escapes: in every file (also untracked, ignored and
built ones), the index, stashes, and every object of the repository whether anything still refers to it or not.
Exit code 1 when a key stands anywhere but in the env file it comes from. Sends nothing.`,
    flags: [],
  },
  rotate: {
    usage: 'rotate VAR',
    says: 'replace a key: new one at the issuer, every place updated, proof, old one ended',
    more: `Finds every file that holds the value, under whatever name, shows them, and asks. Makes the new key with the issuer's
own API (AWS IAM, Cloudflare, GitLab, Grafana, SendGrid, why401's service), writes it to all of them or none, has the
issuer accept it, and ends the old key after the grace. Stores that cannot be written from here (secrets of CI, Vercel,
Netlify, Kubernetes) are named with the command that hands the new key over by a pipe.

Interrupted anywhere, it says what stands, and --resume goes on. The new key is printed nowhere. Exit code 1 when it
stopped before its end; docs/rotate.md has the details of each issuer.`,
    flags: rotateFlags,
  },
  causes: {
    usage: 'causes [ID]',
    says: 'list the causes why401 knows, or show the page of one',
    more: 'ID is a cause (key.quoted) or a group (key).',
    flags: [],
  },
  help: {
    usage: 'help [COMMAND]',
    says: 'show this help, or that of a command',
    more: '',
    flags: [],
  },
} as const satisfies Record<string, CommandHelp>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as readonly CommandName[]
