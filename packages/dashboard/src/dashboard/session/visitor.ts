import { queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { actInProject, call } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'

export type Me = Output<'meGet'>
export type Membership = Me['memberships'][number]
export type Scope = Membership['scopes'][number]

export interface Session {
  readonly user: Me['user']
  readonly memberships: readonly Membership[]
  /** The project that the pages are about. */
  readonly current: Membership
}

/** Who looks at the pages. */
export type Visitor =
  | { readonly kind: 'nobody' }
  /** Signed in, and a member of no project (any more). */
  | { readonly kind: 'without-project'; readonly email: string }
  | { readonly kind: 'member'; readonly session: Session }

export const nobody: Visitor = { kind: 'nobody' }

const chosenProject = 'why401.project'

export function chooseProject(id: string): void {
  localStorage.setItem(chosenProject, id)
  location.assign('/')
}

/**
 * Asks the service. Calls are about the visitor's project from then on.
 * @throws ApiProblem when there is no answer, or one that tells nothing.
 */
async function visitor(signal?: AbortSignal): Promise<Visitor> {
  const me = await call('meGet', {}, signal).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) return null
    throw error
  })
  if (!me) return nobody
  const chosen = localStorage.getItem(chosenProject)
  const current = me.memberships.find(({ project_id }) => project_id === chosen) ?? me.memberships[0]
  if (!current) return { kind: 'without-project', email: me.user.email }
  actInProject(current.project_id)
  return { kind: 'member', session: { user: me.user, memberships: me.memberships, current } }
}

export const visitorKey = ['me'] as const

export const visitorQuery = queryOptions({ queryKey: visitorKey, queryFn: ({ signal }) => visitor(signal) })
