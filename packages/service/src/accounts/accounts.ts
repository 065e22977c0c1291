import type { IncomingHttpHeaders } from 'node:http'
import type { Log } from '../observe/log.ts'
import type { ServiceSettings } from '../settings.ts'
import type { Store } from '../store/store.ts'
import type { Auth } from './better-auth.ts'
import { sessionCookieOf } from './conventions.ts'
import { SignInGuard } from './sign-in-guard.ts'

/** A person with a session. */
export interface SignedIn {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly expiresAt: number
}

/** People who sign in, and their sessions. better-auth is loaded when somebody does: a service without people never pays for it. */
export class Accounts {
  readonly guard = new SignInGuard()
  readonly #store: Store
  readonly #settings: ServiceSettings
  readonly #log: Log
  readonly #cookie: string
  #auth: Promise<Auth> | null = null

  constructor(store: Store, settings: ServiceSettings, log: Log) {
    this.#store = store
    this.#settings = settings
    this.#log = log
    this.#cookie = sessionCookieOf(settings.publicUrl)
  }

  /** Whether a request means to act by a session: it has the cookie, and no credential of another kind. */
  usesSession({ cookie, authorization, 'why401-root-key': gateway }: IncomingHttpHeaders): boolean {
    return authorization === undefined && gateway === undefined && this.hasCookie(cookie)
  }

  hasCookie(cookies: string | undefined): boolean {
    return cookies !== undefined && cookies.split(';').some((each) => each.trim().startsWith(`${this.#cookie}=`))
  }

  async signedIn({ cookie }: IncomingHttpHeaders): Promise<SignedIn | null> {
    if (!this.hasCookie(cookie)) return null
    const { api } = await this.#open()
    const headers = new Headers({ cookie: cookie ?? '' })
    const found = await api.getSession({ headers, query: { disableRefresh: true } })
    if (!found) return null
    const { user, session } = found
    return { userId: user.id, email: user.email, name: user.name, expiresAt: new Date(session.expiresAt).getTime() }
  }

  async respond(request: Request): Promise<Response> {
    return (await this.#open()).handler(request)
  }

  async hashPassword(password: string): Promise<string> {
    const { password: hasher } = await (await this.#open()).$context
    return hasher.hash(password)
  }

  async userIdOf(email: string): Promise<string | null> {
    const { internalAdapter } = await (await this.#open()).$context
    return (await internalAdapter.findUserByEmail(email))?.user.id ?? null
  }

  #open(): Promise<Auth> {
    return (this.#auth ??= import('./better-auth.ts').then(({ openAuth }) =>
      openAuth(this.#store, this.#settings, this.#log),
    ))
  }
}
