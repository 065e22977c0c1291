import { join } from 'node:path'
import { variablesIn, variablesInList } from './environment-map.ts'
import { inFile, type Project, type Source, type SourceValue } from './source.ts'
import { documentsOf, type Structured } from './structured.ts'
import type { SourceText } from './source-text.ts'

const composeFile = /^(?:docker-)?compose(?:[.-][\w.-]{1,40})?\.ya?ml$/

/** Compose files of the project and of the folders above it. */
export function composeFilesOf({ files }: Project): readonly SourceText[] {
  const above = files.ancestors.slice(1).flatMap((folder) =>
    files
      .namesIn(folder)
      .filter((name) => composeFile.test(name))
      .map((name) => join(folder, name)),
  )
  return files.readAll([...files.named(composeFile), ...above].slice(0, 100))
}

/** `environment:` and build arguments of the services of compose files. */
export const compose: Source = {
  kind: 'compose',
  find: (project) =>
    composeFilesOf(project).flatMap((file) =>
      documentsOf(file).flatMap((root) =>
        root.at('services').entries.flatMap(({ value, node }) => serviceValues(file, value, node)),
      ),
    ),
}

function serviceValues(file: SourceText, service: string, node: Structured): readonly SourceValue[] {
  const noteFor = (value: string | null): string | null => {
    if (value === null) return `service ${service} takes it from the shell or the .env file beside the compose file`
    const name = /(?<!\$)\$\{?([A-Za-z_]\w{0,99})/.exec(value)?.[1]
    return name
      ? `service ${service} takes it from ${name} of the shell or the .env file beside the compose file`
      : null
  }
  const environment = node.at('environment')
  const build = node.at('build', 'args')
  const written = [environment, build].flatMap((block) => [
    ...variablesIn(block, noteFor),
    ...variablesInList(block, noteFor),
  ])
  return written.map((one) =>
    inFile('compose', file, {
      ...one,
      value: one.value?.replaceAll('$$', '$') ?? null,
      note: one.note ?? `service ${service}; it beats env_file`,
    }),
  )
}
