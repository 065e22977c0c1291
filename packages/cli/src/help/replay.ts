import type { CommandHelp } from './flag.ts'

export const replay: CommandHelp = {
  usage: 'replay CASE.json',
  says: 'send the request of a case and compare the cause with the one it was confirmed with',
  more: 'Exit code 0 when the cause is the confirmed one, 1 when it is another.',
  flags: [],
}
