import { join } from 'node:path'
import { sectionLines, type SectionLine } from './sections.ts'
import { inFile, type Project, type Source, type Written } from './source.ts'
import type { SourceText } from './source-text.ts'

const unit = /\.(?:service|socket|conf)$/
const mostUnits = 500
const longestLine = 16_384

/** Unit files in the project, of the user, and of the machine's administrator. */
export function unitsOf({ files, home }: Project): readonly SourceText[] {
  const folders = home === null ? [] : [join(home, '.config/systemd/user'), '/etc/systemd/system']
  const installed = folders.flatMap((folder) =>
    files
      .namesIn(folder)
      .filter((name) => unit.test(name))
      .map((name) => join(folder, name)),
  )
  const own = files.named(/\.service$/).concat(files.own.filter((path) => /\.service\.d\/[^/]+\.conf$/.test(path)))
  return files.readAll([...own, ...installed].slice(0, mostUnits))
}

/** `Environment=` and `PassEnvironment=` of systemd units. */
export const systemd: Source = {
  kind: 'systemd',
  find: (project) =>
    unitsOf(project).flatMap((file) =>
      sectionLines(file)
        .flatMap((line) => variablesOf(line))
        .map((written) => inFile('systemd', file, written)),
    ),
}

function variablesOf({ name, value, start }: SectionLine): readonly Written[] {
  if (name === 'PassEnvironment')
    return [...value.matchAll(/[A-Za-z_]\w{0,199}/g)].map(({ 0: variable, index }) => ({
      variable,
      value: null,
      start: start + index,
      end: start + index + variable.length,
      note: 'passed on from the environment of the service manager, which is not that of your shell',
    }))
  return name === 'Environment' ? assignmentsIn(value, start) : []
}

/** `"A=b c" D=e`: quotes stand around the whole assignment or the value; `%` stands for something, `%%` for itself. */
function assignmentsIn(text: string, offset: number): readonly Written[] {
  const words = text
    .slice(0, longestLine)
    .matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|((?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*")+)/g)
  return [...words].flatMap(({ 0: whole, 1: double, 2: single, 3: bare = '', index }) => {
    const match = /^([A-Za-z_]\w{0,199})=([\s\S]*)$/.exec(double ?? single ?? bare.replaceAll('"', ''))
    if (!match) return []
    const { 1: variable = '', 2: value = '' } = match
    const start = offset + index
    return [
      {
        variable,
        value: value.replace(/\\(.)/g, '$1').replaceAll('%%', '%'),
        start,
        end: start + whole.length,
        note: 'EnvironmentFile= beats it',
      },
    ]
  })
}
