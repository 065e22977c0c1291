import { join } from 'node:path'
import { variablesIn } from './environment-map.ts'
import { inFile, type Source, type Written } from './source.ts'
import { documentsOf, type Structured } from './structured.ts'

/** Top-level words of `.gitlab-ci.yml` that are no jobs. */
const notJobs = new Set(
  'variables default include stages workflow image services cache before_script after_script spec'.split(' '),
)

/** `variables:` of the pipeline and of its jobs. Those set in the project's settings are not in the repository. */
export const gitlabCi: Source = {
  kind: 'gitlab-ci',
  find: ({ files }) =>
    files
      .readAll(files.ancestors.flatMap((folder) => [join(folder, '.gitlab-ci.yml'), join(folder, '.gitlab-ci.yaml')]))
      .flatMap((file) =>
        documentsOf(file)
          .flatMap((root) => [
            ...block(root.at('variables'), 'every job'),
            ...root.entries
              .filter(({ value }) => !notJobs.has(value))
              .flatMap(({ value, node }) => block(node.at('variables'), `job ${value}`)),
          ])
          .map((written) => inFile('gitlab-ci', file, written)),
      ),
}

function block(node: Structured, where: string): readonly Written[] {
  const noteFor = (value: string | null): string | null => {
    const name = value === null ? null : /(?<!\$)\$\{?([A-Za-z_]\w{0,99})/.exec(value)?.[1]
    return name ? `made of ${name} for ${where}; protected variables reach protected branches and tags alone` : null
  }
  const plain = variablesIn(node, noteFor)
  // `NAME: { value: …, description: … }` asks for it when a pipeline is started by hand.
  const described = node.entries.flatMap(({ value: variable, node: inner }): readonly Written[] => {
    const scalar = inner.at('value').scalar
    return scalar ? [{ variable, value: scalar.value, start: scalar.start, end: scalar.end }] : []
  })
  return [...plain, ...described].map((one) => ({ ...one, note: one.note ?? `literal, for ${where}` }))
}
