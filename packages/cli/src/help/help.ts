import type { CommandHelp } from './flag.ts'

export const help: CommandHelp = {
  usage: 'help [COMMAND]',
  says: 'show this help, or that of a command',
  more: '',
  flags: [],
}
