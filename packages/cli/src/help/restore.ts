import { dataFlag } from './data-flag.ts'
import type { CommandHelp } from './flag.ts'

export const restore: CommandHelp = {
  usage: 'restore FILE',
  says: 'make a backup the data of a service that is not running',
  more: 'Checks the backup first: that it is whole, of this service, and not of a later version. Refuses while a service runs.',
  flags: [dataFlag, { name: '--replace', says: 'overwrite the data that are there' }],
}
