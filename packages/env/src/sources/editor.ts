import { join } from 'node:path'
import { variablesIn } from './environment-map.ts'
import { inFile, type Project, type Source, type SourceValue, type Written } from './source.ts'
import { documentsOf, type Structured } from './structured.ts'
import type { SourceText } from './source-text.ts'

/** Launch configurations of VS Code and run configurations of JetBrains' editors. */
export const editor: Source = {
  kind: 'editor',
  find: (project) => [...visualStudioCode(project), ...jetBrains(project)],
}

function visualStudioCode({ files }: Project): readonly SourceValue[] {
  const named = ['launch.json', 'tasks.json', 'settings.json']
  const paths = files.ancestors.flatMap((folder) => named.map((name) => join(folder, '.vscode', name)))
  return files
    .readAll(paths)
    .flatMap((file) =>
      documentsOf(file).flatMap((root) => inCode(root).map((written) => inFile('editor', file, written))),
    )
}

const noteFor = (where: string) => (value: string | null) =>
  value?.includes('${') ? `worked out by the editor for ${where}` : null

function onlyFor(node: Structured, where: string): readonly Written[] {
  return variablesIn(node, noteFor(where)).map((one) => ({ ...one, note: one.note ?? `only for ${where}` }))
}

function inCode(root: Structured): readonly Written[] {
  const terminals = root.entries.filter(({ value }) => value.startsWith('terminal.integrated.env.'))
  return [
    ...root
      .at('configurations')
      .items.flatMap((item) =>
        onlyFor(item.at('env'), `the launch configuration ${item.text('name') ?? 'without a name'}`),
      ),
    ...root
      .at('tasks')
      .items.flatMap((item) =>
        onlyFor(item.at('options', 'env'), `the task ${item.text('label') ?? 'without a name'}`),
      ),
    ...terminals.flatMap(({ node }) => onlyFor(node, 'terminals of VS Code')),
  ]
}

function jetBrains({ files }: Project): readonly SourceValue[] {
  const paths = files.ancestors.flatMap((folder) =>
    ['.idea/runConfigurations', '.run'].flatMap((inner) =>
      files
        .namesIn(join(folder, inner))
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(folder, inner, name)),
    ),
  )
  const workspaces = files.ancestors.map((folder) => join(folder, '.idea/workspace.xml'))
  return files.readAll([...paths.slice(0, 200), ...workspaces]).flatMap((file) => inXml(file))
}

const variable = /<env\s{1,20}name="([^"]{1,200})"\s{1,20}value="([^"]{0,20000})"/g

function inXml(file: SourceText): readonly SourceValue[] {
  return [...file.text.matchAll(variable)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const end = index + whole.length
    return inFile('editor', file, {
      variable: name,
      value: withoutEntities(value),
      start: end - value.length - 2,
      end,
      note: 'only for a run configuration',
    })
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,3})|#x([0-9a-f]{1,2})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal || hex) return String.fromCharCode(decimal ? Number(decimal) : parseInt(hex ?? '', 16))
      return entities[name as string] ?? whole
    },
  )
}
