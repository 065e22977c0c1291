import type { Flag } from './flag.ts'

export const dataFlag: Flag = {
  name: '--data',
  value: 'DIR',
  says: "directory of the service's data (why401-data, or WHY401_DATA)",
}
