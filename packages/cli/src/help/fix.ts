import type { CommandHelp } from './flag.ts'

export const fix: CommandHelp = {
  usage: 'fix',
  says: 'make the change that the last diagnosis in this directory asks for',
  more: `Shows the change as a diff, at the place where the value comes from: env files, JavaScript and TypeScript, Python,
curl scripts, .http files, YAML and JSON. Changes marked safe are made with --yes; on a terminal the others are asked
for, elsewhere nothing more is done and the exit code is 1. Then the request is sent again.

A file that was changed since the diagnosis is not touched. Where the place is not certain, lines are shown instead.`,
  flags: [{ name: '--yes', short: '-y', says: 'make the changes marked safe without asking' }],
}
