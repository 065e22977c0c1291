import { shownMentions, together, type Change, type EditOf, type FixRule, type Shown } from '../rule.ts'

/** The name under which env files set a variable. Programs that read the old name are shown. */
export const rename: FixRule<EditOf<'rename-variable'>> = {
  kind: 'rename',
  risk: 'ask',
  propose({ from, to }, context) {
    const says = `rename ${from} to ${to}`
    if (!/^[A-Za-z_]\w*$/.test(to)) return shownMentions(context, from, says)
    const taken = new Set(context.project.definitions(to).map(({ file }) => file.path))
    const definitions = context.project.definitions(from)
    const changes = definitions
      .filter(({ file }) => !taken.has(file.path))
      .map(({ file, nameAt }): Change => ({ file, splices: [{ ...nameAt, text: to }], says }))
    const twice = definitions
      .filter(({ file }) => taken.has(file.path))
      .map(({ file, nameAt }): Shown => ({
        file,
        offset: nameAt.start,
        says: `${to} is set in this file as well: keep one`,
      }))
    return together([
      { changes, shown: twice },
      shownMentions(context, from, `${from} is spoken of here; the program reads ${to}`),
    ])
  },
}
