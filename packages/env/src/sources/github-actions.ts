import { join } from 'node:path'
import { variablesIn } from './environment-map.ts'
import { inFile, type Project, type Source, type SourceValue, type Written } from './source.ts'
import { documentsOf, type Structured } from './structured.ts'
import type { SourceText } from './source-text.ts'

const folder = '.github/workflows'
const mostWorkflows = 200

/** What workflows hand to their steps: literal values, and secrets that are mapped to a variable. */
export const githubActions: Source = {
  kind: 'github-actions',
  find: (project, variable) =>
    workflowsOf(project, variable).flatMap((file) =>
      documentsOf(file).flatMap((root) => new Workflow(file, root).values()),
    ),
}

export function workflowsOf({ files }: Project, variable?: string): readonly SourceText[] {
  const paths = files.ancestors.flatMap((above) =>
    files
      .namesIn(join(above, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(above, folder, name)),
  )
  return files.readNaming(paths.slice(0, mostWorkflows), variable)
}

interface Job {
  readonly name: string
  readonly node: Structured
  /** Name of the deployment environment whose secrets it may read. */
  readonly environment: string | null
}

class Workflow {
  readonly #file: SourceText
  readonly #root: Structured
  readonly #jobs: readonly Job[]
  readonly #events: readonly string[]

  constructor(file: SourceText, root: Structured) {
    this.#file = file
    this.#root = root
    this.#events = eventsOf(root.at('on'))
    this.#jobs = root.at('jobs').entries.map(({ value: name, node }) => ({
      name,
      node,
      environment: node.text('environment') ?? node.text('environment', 'name'),
    }))
  }

  values(): readonly SourceValue[] {
    const everywhere = this.#block(this.#root.at('env'), 'every job', null)
    const inJobs = this.#jobs.flatMap((job) => this.#jobValues(job))
    return [...everywhere, ...inJobs].map((one) => inFile('github-actions', this.#file, one))
  }

  #jobValues({ name, node, environment }: Job): readonly Written[] {
    const of = (block: Structured, where: string) => this.#block(block, where, environment)
    const steps = node.at('steps').items
    return [
      ...of(node.at('env'), `job ${name}`),
      ...this.#called(name, node, environment),
      ...steps.flatMap((step, index) => {
        const where = `job ${name}, step ${step.text('name') ?? index + 1} alone`
        const inputs = variablesIn(step.at('with'), this.#noteFor(where, environment)).filter(
          ({ note }) => note !== null,
        )
        return [...of(step.at('env'), where), ...inputs]
      }),
    ]
  }

  /** A job that is a workflow of its own gets no secret that is not handed to it. */
  #called(name: string, node: Structured, environment: string | null): readonly Written[] {
    const uses = node.at('uses').scalar
    if (!uses || node.text('secrets') === 'inherit') return []
    return this.#block(node.at('secrets'), `the workflow that job ${name} calls`, environment)
  }

  #block(block: Structured, where: string, environment: string | null): readonly Written[] {
    const noteFor = this.#noteFor(where, environment)
    return variablesIn(block, noteFor).map((one) => ({ ...one, note: one.note ?? `literal, for ${where}` }))
  }

  #noteFor(where: string, environment: string | null) {
    return (value: string | null): string | null => {
      if (value === null) return `empty, for ${where}`
      const found = /\$\{\{[^}]{0,200}?\b(secrets|vars|env|inputs|needs|steps)\.([\w.-]{1,100})/.exec(value)
      if (!found) return value.includes('${{') ? `worked out when the workflow runs, for ${where}` : null
      const [, context = '', name = ''] = found
      const from = `mapped from ${context}.${name} for ${where}`
      if (context !== 'secrets') return from
      const scope = environment === null ? '' : `; of environment ${environment} if it is set there`
      return `${from}${scope}${this.#absence()}; empty without an error where that secret is not set`
    }
  }

  #absence(): string {
    const absent = this.#events.includes('pull_request') ? ['pull requests from forks', 'Dependabot'] : []
    return absent.length > 0 ? `; absent for ${absent.join(' and ')}` : ''
  }
}

function eventsOf(on: Structured): readonly string[] {
  const one = on.scalar?.value
  if (one !== undefined) return [one]
  return [...on.items.flatMap(({ scalar }) => scalar?.value ?? []), ...on.entries.map(({ value }) => value)]
}

/** Jobs that run commands without a variable that the same workflow maps elsewhere. @returns a sentence for each workflow. */
export function jobsWithout(
  project: Project,
  variable: string,
): readonly { readonly file: string; readonly jobs: readonly string[] }[] {
  return workflowsOf(project, variable).flatMap((file) =>
    documentsOf(file).flatMap((root) => {
      if (!root.at('env', variable).isEmpty) return []
      const jobs = root.at('jobs').entries.filter(({ node }) => runsCommands(node))
      const without = jobs.filter(({ node }) => !maps(node, variable))
      const some = without.length > 0 && without.length < jobs.length
      return some ? [{ file: file.file, jobs: without.map(({ value }) => value) }] : []
    }),
  )
}

function runsCommands(job: Structured): boolean {
  return job.at('steps').items.some((step) => step.at('run').scalar !== null)
}

function maps(job: Structured, variable: string): boolean {
  const blocks = [job.at('env'), ...job.at('steps').items.map((step) => step.at('env'))]
  return blocks.some((block) => block.entries.some(({ value }) => value === variable))
}
