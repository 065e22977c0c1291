/**
 * A regular expression written over several lines: a line break and the blanks after it do not count, all else is as in
 * a literal. A blank that begins or ends a line of it is written `[ ]`, a backtick `` \` ``.
 * A part that is put in is an expression too; its alternatives need a group of their own, its flags do not count.
 */
export const regex = regexOf('')

/** The same with flags: `regexOf('gi')` and the expression in backticks. */
export function regexOf(
  flags: string,
): (lines: TemplateStringsArray, ...parts: readonly (string | RegExp)[]) => RegExp {
  return ({ raw }, ...parts) => new RegExp(String.raw({ raw: raw.map(joined) }, ...parts.map(sourceOf)), flags)
}

function joined(lines: string): string {
  return lines.replace(/\n */g, '')
}

function sourceOf(part: string | RegExp): string {
  return typeof part === 'string' ? part : part.source
}
