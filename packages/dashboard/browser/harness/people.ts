import type { Page } from 'playwright-core'
import type { ServiceUnderTest } from './service.ts'

export interface Person {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes somebody a member, and puts their session into a browser. */
export async function enrolMember(
  { call, url }: ServiceUnderTest,
  { name, email, password }: Person,
  role: string,
  page: Page,
): Promise<void> {
  const { body } = await call('POST', '/v1/invitations', { email, role })
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const post = (path: string, said: object): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(said) })
  await post('/v1/invitations/accept', { token: body.token as string, name, password })
  const signedIn = await post('/api/auth/sign-in/email', { email, password })
  const cookies = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]?.split('=') ?? [])
  await page.context().addCookies(cookies.map(([name = '', ...value]) => ({ name, value: value.join('='), url })))
}
