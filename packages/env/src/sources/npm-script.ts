import { join } from 'node:path'
import { inFile, type Project, type Source, type Written } from './source.ts'
import { shellAssignments } from './shell-words.ts'
import { documentsOf, type Entry } from './structured.ts'
import type { SourceText } from './source-text.ts'

/** One script of a `package.json`. */
export interface NpmScript {
  readonly file: SourceText
  readonly name: string
  readonly command: string
  /** Of the command with its quotes. */
  readonly start: number
  readonly end: number
}

/** Scripts of the nearest `package.json` first. */
export function npmScripts({ files }: Project): readonly NpmScript[] {
  const manifests = files.readAll(files.ancestors.map((folder) => join(folder, 'package.json')))
  return manifests.flatMap((file) =>
    documentsOf(file).flatMap((root) => root.at('scripts').entries.flatMap((entry) => scriptOf(file, entry))),
  )
}

function scriptOf(file: SourceText, { value: name, node }: Entry): readonly NpmScript[] {
  const { scalar } = node
  return scalar ? [{ file, name, command: scalar.value, start: scalar.start, end: scalar.end }] : []
}

/** Variables that scripts set for their commands: `A=1 next dev`, `cross-env A=1 next dev`. */
export const npmScript: Source = {
  kind: 'npm-script',
  find: (project) =>
    npmScripts(project).flatMap((script) =>
      assignmentsIn(script).map((written) => inFile('npm-script', script.file, written)),
    ),
}

function assignmentsIn({ file, name, command, start, end }: NpmScript): readonly Written[] {
  // `cross-env A=1` and `set A=1` set variables as a bare `A=1` does in a POSIX shell: the words become blanks.
  const bare = command.replace(/\b(?:cross-env(?:-shell)?|env|set)(?=[ \t])/g, (word) => ' '.repeat(word.length))
  const written = file.text.slice(start + 1, end - 1)
  return shellAssignments(bare).map((one) => {
    // Escapes of JSON shift what stands behind them: then the whole command is pointed at.
    const isSame = written === command
    return {
      ...one,
      start: isSame ? start + 1 + one.start : start,
      end: isSame ? start + 1 + one.end : end,
      note: one.note ?? `only for npm run ${name}`,
    }
  })
}
