import type { Api, Input, Output } from '@why401/service/api'
import { routes } from './routes.gen.ts'
import { ApiProblem, problemFrom } from './problem.ts'

let project: string | null = null

/** Whose keys and refusals the calls are about: people may be members of several projects. */
export function actInProject(id: string | null): void {
  project = id
}

interface Said {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/**
 * Calls a route of the service with the session of whoever is signed in.
 * @throws ApiProblem when it answers with a problem, or nobody answers.
 */
export async function call<Name extends keyof Api>(
  name: Name,
  input: Input<Name>,
  signal?: AbortSignal,
): Promise<Output<Name>> {
  const [method, path] = routes[name]
  const { params = {}, query = {}, body } = input as Said
  return (await send(
    method,
    path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? '')) + searchOf(query),
    body,
    signal,
  )) as Output<Name>
}

/** Saves what a route answers as a file. */
export async function download(name: keyof Api, fileName: string): Promise<void> {
  const [method, path] = routes[name]
  const url = URL.createObjectURL(await (await answered(method, path, undefined)).blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName })
  link.click()
  URL.revokeObjectURL(url)
}

/** Calls what is not a route of the document: signing in and out. */
export async function send(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await answered(method, url, body, signal)
  return response.status === 204 ? undefined : response.json()
}

/** The good answer; whatever else is thrown. */
async function answered(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(project === null ? {} : { 'why401-project': project }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw ApiProblem.unreachable()
  })
  if (!response.ok) throw await problemFrom(response)
  return response
}

function searchOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  return search.size === 0 ? '' : `?${search}`
}
