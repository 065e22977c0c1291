import type { CommandHelp } from './flag.ts'

export const env: CommandHelp = {
  usage: 'env VAR',
  says: 'every source of a variable, and which one your program gets',
  more: `Lists what sets or maps VAR: the environment, env files, shells, package.json, containers, CI, manifests, editors,
credential files. Tells which value wins under the loader that this project uses, how the others differ from it, and
what every other loader would make of the same line. Values are masked; fingerprints tell equal ones from different ones.

Exit code 0 when a value reaches the program, 1 when none does.`,
  flags: [
    { name: '--pid', value: 'N', says: 'look at the environment of this running process instead of your own' },
    { name: '--loader', value: 'ID', says: 'read env files as this loader does, whatever the project seems to use' },
    { name: '--fingerprint-key', value: 'TEXT', says: 'make the same fingerprints in each run with this text' },
  ],
}
