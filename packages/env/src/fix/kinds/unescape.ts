import { keyText, Secret } from '@why401/core'
import type { EditOf, FixRule } from '../rule.ts'
import { proposeOnValues } from '../value-sites.ts'

/** One layer off the value: base64, percent-encoding, JSON, brackets, a name or scheme word stored with it. */
export const unescape: FixRule<EditOf<'unwrap-key'>> = {
  kind: 'unescape',
  risk: 'ask',
  propose: (edit, context) =>
    proposeOnValues(
      edit.target,
      context,
      (name) => `take the value of ${name} out of its wrapping (${edit.wrapper})`,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    ),
}
