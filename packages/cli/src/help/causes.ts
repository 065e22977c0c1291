import type { CommandHelp } from './flag.ts'

export const causes: CommandHelp = {
  usage: 'causes [ID]',
  says: 'list the causes why401 knows, or show the page of one',
  more: 'ID is a cause (key.quoted) or a group (key).',
  flags: [],
}
