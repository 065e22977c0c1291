import { isCredentialName, providers } from '@why401/core'
import { findAll, loadersById, projectLoaders, rulesFor, type Project } from '@why401/env'
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

/** Those that the project's own files name, and credentials of the environment; credentials first. */
function variablesOf(project: Project): VariablesDocument {
  const loader = rulesFor(projectLoaders(project)[0] ?? null, loadersById)
  const found = findAll(project, { loader }).filter(
    ({ place, variable }) => isOwn(place.file) || isCredentialName(variable),
  )
  const names = [...new Set(found.map(({ variable }) => variable))]
  const variables = names.map((name) => ({ name, isCredential: isCredentialName(name) }))
  return { variables: variables.sort((one, other) => rankOf(one) - rankOf(other) || (one.name < other.name ? -1 : 1)) }
}

/** Below the project's directory: what lies elsewhere is shown by its absolute path or from the home directory. */
function isOwn(file: string | null): boolean {
  return file !== null && !/^(?:[/~\\]|\.\.|[A-Za-z]:)/.test(file)
}

function rankOf({ isCredential }: VariablesDocument['variables'][number]): number {
  return isCredential ? 0 : 1
}
