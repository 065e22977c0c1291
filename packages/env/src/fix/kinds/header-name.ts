import { shownMentions, type EditOf, type FixRule } from '../rule.ts'
import { isPlainName } from '../sites/site.ts'
import { onOnlySite } from './scheme.ts'

/** The name of a header, or its letter case. */
export const headerName: FixRule<EditOf<'rename-header'>> = {
  kind: 'header-name',
  risk: 'ask',
  riskWhenProven: 'safe',
  propose({ from, to }, context) {
    const says = `rename header ${from} to ${to}`
    if (!isPlainName(to)) return shownMentions(context, from, says)
    return onOnlySite(from, context, says, (site) =>
      site.name === from ? [{ ...site.nameAt, text: site.writeName(to) }] : [],
    )
  },
}
