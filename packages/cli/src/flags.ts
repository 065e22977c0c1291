/** One option of the command line; the parser and the help read the same list. */
export interface Flag {
  readonly name: `--${string}`
  readonly short?: `-${string}`
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly says: string
}

export const formats = ['terminal', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** As `InputKind` of the engine, which is not loaded for reading the command line. */
export const inputKinds = ['text', 'curl', 'http', 'har', 'postman', 'case', 'key'] as const

export const globalFlags: readonly Flag[] = [
  { name: '--json', says: 'print one JSON object; the same as --format json' },
  { name: '--format', value: 'FORMAT', choices: formats, says: 'terminal (default), json or markdown' },
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
  leaked: {
    usage: 'leaked [VAR…|-]',
    says: 'search files and the whole history of a repository for your keys themselves',
    more: `Takes the values of the variables named, or of all that look like credentials, from the environment and the
env files of this directory; with - keys from standard input, one a line. A key is never an argument.

Looks for each key as it is and in base64, hex, URL and JSON escapes: in every file (also untracked, ignored and
built ones), the index, stashes, and every object of the repository whether anything still refers to it or not.
Exit code 1 when a key stands anywhere but in the env file it comes from. Sends nothing.`,
    flags: [],
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
