import { keyText, Secret } from '@why401/core'
import type { EditOf, FixRule } from '../rule.ts'
import { proposeOnValues } from '../value-sites.ts'

/** The one character that makes the checksum of the key fit. */
export const repair: FixRule<EditOf<'repair-key'>> = {
  kind: 'repair',
  risk: 'ask',
  propose: (edit, context) =>
    proposeOnValues(
      edit.target,
      context,
      (name) => `correct one character in the value of ${name}`,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    ),
}
