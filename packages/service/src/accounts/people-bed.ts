import type { InjectOptions } from 'fastify'
import type { Answered, TestBed } from '../http/test-bed.ts'
import type { MemberRole } from '../model/actor.ts'
import { setupUrl } from './setup.ts'

export const goodPassword = 'walrus umbrella 94 tango'

/** Headers that browsers send from one of the service's own pages. */
export const fromOwnPage = { 'sec-fetch-site': 'same-origin' } as const

export interface Browser {
  readonly cookie: string
  /** As a page of the service does, unless `headers` say otherwise. */
  call(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>
}

export const tokenOf = (url: string): string => new URL(url).hash.slice(1)

/** The cookies that an answer sets, as they are sent back. */
export function cookiesOf({ headers }: Pick<Answered, 'headers'>): string {
  const set = [headers['set-cookie'] ?? []].flat() as readonly string[]
  return set.map((each) => each.split(';')[0]).join('; ')
}

export function browserWith(bed: TestBed, cookie: string): Browser {
  const call: Browser['call'] = (method, url, body, headers = fromOwnPage) => {
    const payload = body === undefined ? {} : { payload: body as object }
    return bed.inject({
      method: method as 'GET',
      url,
      headers: { ...headers, cookie },
      ...payload,
    } satisfies InjectOptions)
  }
  return { cookie, call }
}

export function signIn(
  bed: TestBed,
  email: string,
  password = goodPassword,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return bed.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload: { email, password } })
}

export async function browserOf(bed: TestBed, email: string): Promise<Browser> {
  return browserWith(bed, cookiesOf(await signIn(bed, email)))
}

/** The first person, signed in, who owns the oldest project. */
export async function firstOwner(bed: TestBed, email = 'ada@example.com'): Promise<Browser> {
  const url = await setupUrl(bed.store, 'http://localhost', bed.now())
  const token = tokenOf(url ?? '')
  await bed.call('POST', '/v1/setup', { token, email, password: goodPassword, name: 'Ada' }, null)
  return browserOf(bed, email)
}

/** Somebody else, invited by an owner and signed in. */
export async function invited(bed: TestBed, owner: Browser, email: string, role: string): Promise<Browser> {
  const { body } = await owner.call('POST', '/v1/invitations', { email, role })
  await bed.call('POST', '/v1/invitations/accept', { token: body.token, name: 'Grace', password: goodPassword }, null)
  return browserOf(bed, email)
}

/** A member of the project, without an account to sign in with. */
export function saveMember(bed: TestBed, userId: string, role: MemberRole): Promise<void> {
  const { projectId } = bed
  const member = { projectId, userId, email: `${userId}@example.com`, role, since: bed.now() }
  const actor = { kind: 'system', id: 'test', projectId } as const
  return bed.store.people.saveMember(member, { actor, action: 'member.add', at: bed.now(), details: {} })
}
