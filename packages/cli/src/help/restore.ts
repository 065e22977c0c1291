import { dataFlag } from './data-flag.ts'
import type { CommandHelp } from './flag.ts'

export const restore: CommandHelp = {
  usage: 'restore FILE',
  says: 'make a backup the data of a service, which may be running',
  more: `Checks the backup first: that it is whole, of this service, and not of a later version. A running service goes on with
it within a quarter of a second. The data before are kept in a backup beside them, whose name is printed.`,
  flags: [dataFlag, { name: '--replace', says: 'overwrite the data that are there' }],
}
