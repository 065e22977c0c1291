import { join } from 'node:path'
import { sectionLines, type SectionLine } from './sections.ts'
import { inFile, type Source, type Written } from './source.ts'

const credential = /(?:^|:)(_authToken|_auth|_password)$/

/** Registry credentials of `.npmrc`, this folder's first. A literal one counts as `NPM_TOKEN`. */
export const npmrc: Source = {
  kind: 'npmrc',
  find: ({ files, home }) =>
    files
      .readAll([
        ...files.ancestors.map((folder) => join(folder, '.npmrc')),
        ...(home === null ? [] : [join(home, '.npmrc')]),
      ])
      .flatMap((file) =>
        sectionLines(file).flatMap((line) => credentialOf(line).map((written) => inFile('npmrc', file, written))),
      ),
}

function credentialOf({ name, value, start, end }: SectionLine): readonly Written[] {
  const kind = credential.exec(name)?.[1]
  if (!kind) return []
  const registry = /^\/\/([^/:]{1,100})/.exec(name)?.[1] ?? 'the default registry'
  const taken = [...value.matchAll(/\$\{([A-Za-z_]\w{0,99})\??\}/g)]
  if (taken.length > 0)
    return taken.map(({ 1: variable = '' }) => ({
      variable,
      value: null,
      start,
      end,
      note: `npm reads it for ${registry}`,
    }))
  return kind === '_authToken'
    ? [{ variable: 'NPM_TOKEN', value, start, end, note: `written out for ${registry}` }]
    : []
}
