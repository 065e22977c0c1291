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
