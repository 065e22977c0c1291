import type { CommandHelp } from './flag.ts'

export const undo: CommandHelp = {
  usage: 'undo',
  says: 'take back the last fix in this directory',
  more: `Every file gets the very bytes that it had. Called again, it takes back the fix before that one.`,
  flags: [],
}
