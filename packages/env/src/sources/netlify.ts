import { join } from 'node:path'
import { sectionLines, type SectionLine } from './sections.ts'
import { inFile, type Source, type Written } from './source.ts'

const section = /^(?:build|context\.("?)([\w./-]{1,60})\1)\.environment$/
const quoted = /^("""|'''|"|')([\s\S]*)\1/

/** `[build.environment]` and `[context.*.environment]` of `netlify.toml`. */
export const netlify: Source = {
  kind: 'netlify',
  find: ({ files }) =>
    files.readAll(files.ancestors.map((folder) => join(folder, 'netlify.toml'))).flatMap((file) =>
      sectionLines(file)
        .flatMap((line) => variableOf(line))
        .map((written) => inFile('netlify', file, written)),
    ),
}

function variableOf({ section: name, name: variable, value, start, end }: SectionLine): readonly Written[] {
  const match = section.exec(name)
  if (!match) return []
  const inner = quoted.exec(value)
  const close = inner ? start + inner[0].length : end
  const note = match[2] === undefined ? 'for builds, not for functions' : `for builds of the context ${match[2]}`
  const text = inner?.[2] ?? value.replace(/[ \t]+#.{0,400}$/, '')
  return [
    {
      variable: variable.replace(/^"|"$/g, ''),
      value: inner?.[1]?.startsWith('"') ? unescaped(text) : text,
      start,
      end: close,
      note,
    },
  ]
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\nrt])/g, (_, char: string) => ({ n: '\n', r: '\r', t: '\t' })[char] ?? char)
}
