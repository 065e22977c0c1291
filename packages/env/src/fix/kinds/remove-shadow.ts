import { basename } from 'node:path'
import type { Definition } from '../env-definitions.ts'
import { nothing, shownMentions, type Change, type EditOf, type FixRule, type Proposal, type Shown } from '../rule.ts'

/**
 * The value of the same variable in another file is accepted: lines that set it to anything else go. Without such a file
 * (a key that has to be made anew) the lines that hold the old one are shown.
 */
export const removeShadow: FixRule<EditOf<'replace-key'>> = {
  kind: 'remove-shadow',
  risk: 'ask',
  propose({ target, with: origin }, context) {
    if (target === null) return nothing()
    const all = context.project.definitions(target)
    const good = all.filter(
      ({ file }) => origin === basename(file.path) || origin.startsWith(`${basename(file.path)},`),
    )
    if (good.length > 0) return withoutOthers(target, all, good)
    const says = `replace the value of ${target} with ${origin}`
    const shown = all.map(({ file, value }): Shown => ({ file, offset: value.start, says }))
    return shown.length > 0 ? { changes: [], shown } : shownMentions(context, target, says)
  },
}

/** In the good file itself the last line is the one that counts. */
function withoutOthers(target: string, all: readonly Definition[], good: readonly Definition[]): Proposal {
  const kept = good.at(-1) as Definition
  const others = all.filter((one) => one.lines !== kept.lines && textOf(one) !== textOf(kept))
  if (others.length === 0)
    return {
      changes: [],
      shown: [
        {
          file: kept.file,
          offset: kept.value.start,
          says: `this value is accepted, and no other file sets ${target}: the shell or the service that starts the program does; unset it there`,
        },
      ],
    }
  const says = `remove this line: it sets ${target} to another value than ${basename(kept.file.path)}`
  const changes = others.map(({ file, lines }): Change => ({ file, splices: [{ ...lines, text: '' }], says }))
  return { changes, shown: [] }
}

function textOf({ file, value }: Definition): string {
  return file.text.slice(value.start, value.end).trim()
}
