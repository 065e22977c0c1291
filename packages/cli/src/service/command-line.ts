import { keyActions, type KeyAction } from '../help/keys.ts'
import { projectActions, type ProjectAction } from '../help/projects.ts'
import { unknownWord } from '../unknown-word.ts'
import { usageError } from '../why401-error.ts'

export interface ServeCommand {
  readonly name: 'serve'
  /** Options as they were given, by name. */
  readonly said: ReadonlyMap<string, string>
}

export interface KeysCommand {
  readonly name: 'keys'
  readonly action: KeyAction
  /** Id of a key or of a refused request. */
  readonly subject: string | null
  readonly said: ReadonlyMap<string, string>
}

export interface ProjectsCommand {
  readonly name: 'projects'
  readonly action: ProjectAction
  /** Name of a new project, id of one that there is. */
  readonly subject: string | null
  readonly said: ReadonlyMap<string, string>
}

export interface CopyCommand {
  readonly name: 'backup' | 'restore'
  readonly file: string
  /** null: as the environment says, or the usual one. */
  readonly data: string | null
  readonly replace: boolean
}

export function keysCommandOf(words: readonly string[], flags: ReadonlyMap<string, string>): KeysCommand {
  const [action, subject = null, ...more] = words
  if (action === undefined) throw usageError(`keys needs one of ${keyActions.join(', ')}`)
  if (!isKeyAction(action)) throw unknownWord('action of keys', action, keyActions)
  if (more.length > 0) throw usageError(`keys ${action} takes one argument at most`)
  // A key in place of an id stands in the shell's history by now; it goes no further.
  const isId = action === 'why' ? /^(?!.*_(?:live|test|root)_)[\w.:-]{1,80}$/ : /^key_[0-9A-Za-z]{1,40}$/
  if (subject !== null && !isId.test(subject))
    throw usageError('that is no id; keys are told by --var NAME or standard input, never by an argument')
  return { name: 'keys', action, subject, said: flags }
}

export function projectsCommandOf(words: readonly string[], flags: ReadonlyMap<string, string>): ProjectsCommand {
  const [written, subject = null, ...more] = words
  if (written === undefined) throw usageError(`projects needs one of ${projectActions.join(', ')}`)
  const action = projectActions.find((one) => one === written)
  if (!action) throw unknownWord('action of projects', written, projectActions)
  if (more.length > 0) throw usageError(`projects ${action} takes one argument at most; quote a name that has blanks`)
  if (action === 'list' && subject !== null) throw usageError('projects list takes no argument')
  if (action === 'create' && subject === null) throw usageError('projects create needs a name: projects create "Acme"')
  const isId = /^proj_[0-9A-Za-z]{1,40}$/.test(subject ?? '')
  if (action !== 'list' && action !== 'create' && !isId)
    throw usageError(`projects ${action} needs the id of a project: why401 projects ${action} proj_…`)
  return { name: 'projects', action, subject, said: flags }
}

function isKeyAction(word: string): word is KeyAction {
  return (keyActions as readonly string[]).includes(word)
}

export function copyCommandOf(
  name: CopyCommand['name'],
  file: string | null,
  flags: ReadonlyMap<string, string>,
): CopyCommand {
  if (file === null) throw usageError(`${name} needs a file: why401 ${name} why401-backup.db`)
  return { name, file, data: flags.get('--data') ?? null, replace: flags.has('--replace') }
}
