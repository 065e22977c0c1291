import { dataFlag } from './data-flag.ts'
import type { CommandHelp } from './flag.ts'

export const backup: CommandHelp = {
  usage: 'backup FILE',
  says: 'copy the data of the service into a new file, also while it runs',
  more: 'The copy is of one moment, whole, and on disk when this ends. Secrets of the installation are in it: keep it like them.',
  flags: [dataFlag],
}
