import { keyText, Secret } from '@why401/core'
import type { EditOf, FixRule } from '../rule.ts'
import { proposeOnValues } from '../value-sites.ts'

/** White space at the ends of the value, or inside it where its ends are clean. */
export const trim: FixRule<EditOf<'trim-key'>> = {
  kind: 'trim',
  risk: 'safe',
  propose: (edit, context) =>
    proposeOnValues(
      edit.target,
      context,
      (name) => `trim the value of ${name}`,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    ),
}
