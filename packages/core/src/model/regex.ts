/**
 * A regular expression written over several lines: a line break and the blanks after it do not count, all else is as in
 * a literal. A blank that begins or ends a line of it is written `[ ]`, a backtick `` \` ``.
 */
export const regex = regexOf('')

/** The same with flags: `regexOf('gi')` and the expression in backticks. */
export function regexOf(flags: string): (lines: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return ({ raw }, ...parts) => new RegExp(String.raw({ raw: raw.map(joined) }, ...parts), flags)
}

function joined(lines: string): string {
  return lines.replace(/\n */g, '')
}
