import { keyText, Secret } from '@why401/core'
import type { EditOf, FixRule } from '../rule.ts'
import { proposeOnValues } from '../value-sites.ts'

/** Characters nobody sees, and letters that only look like those of a key. */
export const stripInvisible: FixRule<EditOf<'strip-invisible'>> = {
  kind: 'strip-invisible',
  risk: 'safe',
  propose: (edit, context) =>
    proposeOnValues(
      edit.target,
      context,
      (name) => `remove the invisible characters from the value of ${name}`,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    ),
}
