import { keyText, Secret } from '@why401/core'
import { nothing, together, type Change, type EditOf, type FixContext, type FixRule, type Proposal } from '../rule.ts'
import { proposeOnValues, valueSites, type ValueSite } from '../value-sites.ts'

type Unquote = EditOf<'unquote-key'>

/** Quotes inside the value first; where there are none, those around it, which some loaders keep. */
export const unquote: FixRule<Unquote> = {
  kind: 'unquote',
  risk: 'safe',
  propose(edit, context) {
    const inside = proposeOnValues(
      edit.target,
      context,
      says,
      (text) => keyText(edit, new Secret(text), context.providers)?.reveal() ?? null,
    )
    return inside.changes.length > 0 ? inside : together([inside, around(edit, context)])
  },
}

const says = (name: string): string => `remove the quotes from the value of ${name}`

function around({ target }: Unquote, context: FixContext): Proposal {
  const changes = valueSites(target, context).flatMap((site) => bared(site) ?? [])
  return changes.length > 0 ? { changes, shown: [] } : nothing()
}

/** Without quotes the value must still mean itself: no blank, no `#`, no `$`. */
function bared({ file, name, value: { start, end }, quote, definition }: ValueSite): Change | null {
  if (quote === '' || !definition || !/^[\w.+/=:@%~,^-]+$/.test(file.text.slice(start, end))) return null
  const splices = [
    { start: start - 1, end: start, text: '' },
    { start: end, end: end + 1, text: '' },
  ]
  return { file, splices, says: says(name) }
}
