import { backup } from './backup.ts'
import { causes } from './causes.ts'
import { check } from './check.ts'
import { curl } from './curl.ts'
import { env } from './env.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { help } from './help.ts'
import { keys } from './keys.ts'
import { leaked } from './leaked.ts'
import { projects } from './projects.ts'
import { prove } from './prove.ts'
import { replay } from './replay.ts'
import { restore } from './restore.ts'
import { rotate } from './rotate.ts'
import { serve } from './serve.ts'
import { ui } from './ui.ts'
import { undo } from './undo.ts'
import type { CommandHelp } from './flag.ts'

/** In the order of the help. */
export const commands = {
  explain,
  curl,
  prove,
  replay,
  fix,
  undo,
  env,
  check,
  leaked,
  rotate,
  serve,
  keys,
  projects,
  backup,
  restore,
  ui,
  causes,
  help,
} satisfies Record<string, CommandHelp>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as readonly CommandName[]
