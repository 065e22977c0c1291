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

const dataFlag: Flag = {
  name: '--data',
  value: 'DIR',
  says: "directory of the service's data (why401-data, or WHY401_DATA)",
}

export const serveFlags: readonly Flag[] = [
  dataFlag,
  { name: '--port', value: 'N', says: 'port to listen on (8401, or WHY401_PORT); 0: any free one' },
  { name: '--host', value: 'ADDRESS', says: 'address to listen on (127.0.0.1, or WHY401_HOST)' },
  { name: '--base-url', value: 'URL', says: 'how clients reach the service (WHY401_BASE_URL)' },
  { name: '--docs-base', value: 'URL', says: 'where the pages of causes are (WHY401_DOCS_BASE)' },
  {
    name: '--trusted-proxies',
    value: 'LIST',
    says: 'addresses and ranges, or a number of hops, whose X-Forwarded-For is believed (WHY401_TRUSTED_PROXIES)',
  },
  {
    name: '--log',
    value: 'LEVEL',
    choices: ['debug', 'info', 'warn', 'error', 'silent'],
    says: 'lines of JSON on standard output from this level on (warn, or WHY401_LOG); info has one for each request',
  },
]

export const uiFlags: readonly Flag[] = [
  {
    name: '--port',
    value: 'N',
    says: 'port to listen on (8402, or any free one where that is taken); 0: any free one',
  },
  { name: '--open', says: 'open the page in the browser as well' },
]

export const keyActions = ['create', 'list', 'show', 'rotate', 'revoke', 'restore', 'verify', 'why', 'root'] as const
export type KeyAction = (typeof keyActions)[number]

export const keysFlags: readonly Flag[] = [
  { name: '--data', value: 'DIR', says: 'work on this directory of data, instead of asking the service at WHY401_URL' },
  {
    name: '--keyspace',
    value: 'NAME',
    says: 'create, list, verify: the API that the key is for; made when there is none',
  },
  { name: '--environment', value: 'ENV', choices: ['live', 'test'], says: 'create, list, verify (create: live)' },
  { name: '--name', value: 'TEXT', says: 'create, root: what to call the key' },
  {
    name: '--permissions',
    value: 'LIST',
    says: 'create: orders:read,orders:write; verify: what the key must be good for',
  },
  { name: '--scopes', value: 'LIST', says: 'root: what it may do (everything)' },
  { name: '--expires', value: 'TIME', says: 'create: 30d or 12h from now, or a date' },
  { name: '--ips', value: 'LIST', says: 'create: addresses and ranges that may use it' },
  { name: '--origins', value: 'LIST', says: 'create: origins that may use it' },
  { name: '--uses', value: 'N', says: 'create: how often it can be used' },
  { name: '--grace', value: 'TIME', says: 'rotate: how long the old key stays good (24h)' },
  { name: '--on-first-use', says: 'rotate: the grace begins when the new key is first used' },
  { name: '--reason', value: 'REASON', says: 'revoke: compromised, leaked, superseded, ceased, left' },
  { name: '--search', value: 'TEXT', says: 'list: part of a name, owner or id' },
  { name: '--var', value: 'NAME', says: 'verify, why: the variable that holds the key; else standard input' },
  { name: '--show', says: 'create, rotate, root: print the new key even where the output is no terminal' },
  {
    name: '--write',
    value: 'FILE:NAME',
    says: 'create, rotate, root: put the new key into an env file instead, as NAME',
  },
]

export const backupFlags: readonly Flag[] = [dataFlag]
export const restoreFlags: readonly Flag[] = [
  dataFlag,
  { name: '--replace', says: 'overwrite the data that are there' },
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
  serve: {
    usage: 'serve',
    says: 'run the key service: issue keys, verify them, tell why one is refused',
    more: `Keeps everything in one directory and needs nothing else. Without a root key it says how to make the first one.
SIGINT or SIGTERM: requests under way are answered, what is counted is written, then it ends. docs/service.md has more.`,
    flags: serveFlags,
  },
  keys: {
    usage: 'keys create|list|show|rotate|revoke|restore|verify|why|root [ID]',
    says: 'manage and verify the keys of a service; open the record of a refusal',
    more: `Talks to the service at WHY401_URL with the root key in WHY401_ROOT_KEY; with --data DIR it works on the data themselves,
whether a service runs on them or not. A new key is shown once, on a terminal; elsewhere only with --show, or it is put
into an env file by --write .env:NAME. Keys are read from --var NAME or standard input, never from an argument.

  keys create --keyspace shop --permissions orders:read --write .env:SHOP_API_KEY
  keys verify --var SHOP_API_KEY --permissions orders:write
  keys why req_… --var SHOP_API_KEY     every check of a refusal; whoever holds the key needs no account
  keys root --data why401-data          makes a root key for the service

Exit code 1 when verify finds the key refused.`,
    flags: keysFlags,
  },
  backup: {
    usage: 'backup FILE',
    says: 'copy the data of the service into a new file, also while it runs',
    more: 'The copy is of one moment, whole, and on disk when this ends. Secrets of the installation are in it: keep it like them.',
    flags: backupFlags,
  },
  restore: {
    usage: 'restore FILE',
    says: 'make a backup the data of a service that is not running',
    more: 'Checks the backup first: that it is whole, of this service, and not of a later version. Refuses while a service runs.',
    flags: restoreFlags,
  },
  ui: {
    usage: 'ui',
    says: 'the workbench as a page on this machine: paste, prove, fix, look at the project',
    more: `Prints an address with a token in it; whoever opens that address on this machine can have requests sent and files of this
directory changed, as with prove and fix, so do not pass it on. Nothing is sent and no file is changed before a button
says so. Listens on 127.0.0.1 alone. Ctrl-C ends it. docs/ui.md has more.`,
    flags: uiFlags,
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
