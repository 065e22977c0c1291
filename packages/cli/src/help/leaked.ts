import type { CommandHelp } from './flag.ts'

export const leaked: CommandHelp = {
  usage: 'leaked [VAR…|-]',
  says: 'search files and the whole history of a repository for your keys themselves',
  more: `Takes the values of the variables named, or of all that look like credentials, from the environment and the
env files of this project; with - keys from standard input, one a line. A key is never an argument.

Looks for each key as it is and in base64, hex, URL and JSON escapes: in every file (also untracked, ignored and
built ones), the index, stashes, and every object of the repository whether anything still refers to it or not.
Exit code 1 when a key stands anywhere but in the env file it comes from. Sends nothing.`,
  flags: [],
}
