import type { CommandHelp } from './flag.ts'

/** As `InputKind` of the engine, which is not loaded for reading the command line. */
export const inputKinds = ['text', 'curl', 'http', 'har', 'postman', 'case', 'key'] as const

export const explain: CommandHelp = {
  usage: 'explain [FILE|-]',
  says: 'explain a refusal from anything you have of it',
  more: `Reads FILE, or standard input with - or when piped: a pasted error or log, a curl command, an HTTP
transcript, a HAR file, a Postman collection, a case, or a bare key. Sends nothing.

With --each every line is a JSON value: a case object, or a string that holds any of the above. A line that
cannot be read gives {"schema":"why401/1","error":"…"}; answers keep the order of the lines.`,
  flags: [
    { name: '--each', says: 'read JSON Lines, write one JSON answer for each line' },
    { name: '--as', value: 'KIND', choices: inputKinds, says: `read the input as ${inputKinds.join(', ')}` },
    { name: '--now', value: 'DATE', says: 'judge expiry as of this date (ISO 8601), for results that can be repeated' },
  ],
}
