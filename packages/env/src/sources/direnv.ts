import { join } from 'node:path'
import { shellAssignments } from './shell-words.ts'
import { inFile, type Source } from './source.ts'

/** `.envrc` of this folder and those above: bash, run by direnv on entering the folder once it was allowed. */
export const direnv: Source = {
  kind: 'direnv',
  find: ({ files }) =>
    files.readAll(files.ancestors.map((folder) => join(folder, '.envrc'))).flatMap((file) =>
      shellAssignments(file.text).map((one) => {
        const note = one.note ?? (one.isExported ? null : 'not exported: direnv hands on exported variables alone')
        return inFile('direnv', file, { ...one, note })
      }),
    ),
}
