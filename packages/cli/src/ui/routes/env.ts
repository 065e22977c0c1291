import { providers } from '@why401/core'
import { check, loadersById, type Project } from '@why401/env'
import { envView } from '../../env-view.ts'
import { projectHere } from '../../project-here.ts'
import { UiProblem } from '../problem.ts'
import type { EnvDocument, VariablesDocument } from '../protocol.ts'
import type { Route } from '../route.ts'

/** Every source of a variable; without a name, which variables there are. Sends nothing. */
export const env: Route = {
  method: 'GET',
  path: '/local/env',
  answer({ query }, { io }): EnvDocument | VariablesDocument {
    const project = projectHere(io)
    const variable = query.get('variable')
    if (variable === null) return variablesOf(project)
    if (!/^[A-Za-z_][\w.-]{0,199}$/.test(variable)) throw new UiProblem('invalid', 'That is no name of a variable.')
    const how = { pid: null, loader: null, fingerprintKey: null }
    return envView({ variable, project, providers, loaders: loadersById, ...how })
  },
}

/** What `why401 check` takes for credentials, then all else that the project's own files name. */
function variablesOf(project: Project): VariablesDocument {
  const { credentials, values } = check({ project, providers, loaders: loadersById, variables: [] }).examined
  const first = new Set(credentials.map(({ variable }) => variable))
  const named = new Set(values.filter(({ place }) => isOwn(place.file)).map(({ variable }) => variable))
  const others = [...named].filter((name) => !first.has(name)).sort()
  return {
    variables: [
      ...[...first].sort().map((name) => ({ name, isCredential: true })),
      ...others.map((name) => ({ name, isCredential: false })),
    ],
  }
}

/** Below the project's directory: what lies elsewhere is shown by its absolute path or from the home directory. */
function isOwn(file: string | null): boolean {
  return file !== null && !/^(?:[/~\\]|\.\.|[A-Za-z]:)/.test(file)
}
