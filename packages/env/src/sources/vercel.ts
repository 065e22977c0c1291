import { join } from 'node:path'
import { variablesIn } from './environment-map.ts'
import { inFile, type Source } from './source.ts'
import { documentsOf } from './structured.ts'

const note = (value: string | null): string | null =>
  value?.startsWith('@') ? 'names a secret of the old kind (@name), which Vercel no longer resolves' : null

/** `env` and `build.env` of `vercel.json`. Values set on the dashboard are not in the repository; they act on new deployments. */
export const vercel: Source = {
  kind: 'vercel',
  find: ({ files }) =>
    files
      .readAll(files.ancestors.flatMap((folder) => [join(folder, 'vercel.json'), join(folder, 'now.json')]))
      .flatMap((file) =>
        documentsOf(file).flatMap((root) => [
          ...variablesIn(root.at('env'), note).map((one) => inFile('vercel', file, one)),
          ...variablesIn(root.at('build', 'env'), note).map((one) =>
            inFile('vercel', file, { ...one, note: one.note ?? 'for the build alone' }),
          ),
        ]),
      ),
}
