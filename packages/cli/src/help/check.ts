import type { CommandHelp } from './flag.ts'

export const check: CommandHelp = {
  usage: 'check [VAR…]',
  says: 'find what is wrong with the keys of this project before they are refused',
  more: `Looks at all credentials of the project, or at those named: the characters of each value, its kind against its
variable's name, test against live, values that never reach the program, files that git tracks, bundles for browsers,
names that are read and not set. Only errors make the exit code 1; warnings and notes never do.

Nothing is sent, unless --live is given.`,
  flags: [{ name: '--live', says: "send each key once to its provider's own probe, a request that changes nothing" }],
}
