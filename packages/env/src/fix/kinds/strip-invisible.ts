import { keyText, Secret } from '@why401/core'
import { together, type Change, type EditOf, type FixContext, type FixRule } from '../rule.ts'
import { proposeOnValues, variablesMeant } from '../value-sites.ts'

type StripInvisible = EditOf<'strip-invisible'>

/** Characters nobody sees, and letters that only look like those of a key. */
export const stripInvisible: FixRule<StripInvisible> = {
  kind: 'strip-invisible',
  risk: 'safe',
  propose(edit, context) {
    const inValues = proposeOnValues(
      edit.target,
      context,
      (name) => `remove the invisible characters from the value of ${name}`,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    )
    return together([{ changes: byteOrderMarks(edit, context), shown: [] }, inValues])
  },
}

/** A mark before the first name makes it another name to several loaders. */
function byteOrderMarks({ target }: StripInvisible, context: FixContext): Change[] {
  return variablesMeant(target, context)
    .flatMap((name) => context.project.definitions(name))
    .filter(({ file, lines }) => lines.start === 0 && file.text.startsWith('\ufeff'))
    .map(({ file, name }) => ({
      file,
      splices: [{ start: 0, end: 1, text: '' }],
      says: `remove the byte order mark before ${name}`,
    }))
}
