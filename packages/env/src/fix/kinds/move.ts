import { nothing, shownMentions, type EditOf, type FixRule } from '../rule.ts'
import { isPlainName } from '../sites/site.ts'
import { onOnlySite, schemeSplices } from './scheme.ts'

/** The key in another header, its scheme word with it. To and from other places the lines are shown. */
export const move: FixRule<EditOf<'move-credential'>> = {
  kind: 'move',
  risk: 'ask',
  riskWhenProven: 'safe',
  propose({ to, name, scheme }, context) {
    const { header } = context
    const says = `send the key in ${to} ${name}${scheme === null ? '' : `, after "${scheme} "`}`
    if (header === null) return nothing()
    if (to !== 'header' || !isPlainName(name)) return shownMentions(context, header, says)
    return onOnlySite(header, context, says, (site) => {
      const renamed = site.name === name ? [] : [{ ...site.nameAt, text: site.writeName(name) }]
      const schemed = schemeSplices({ ...site, name }, scheme)
      return schemed && [...renamed, ...schemed]
    })
  },
}
