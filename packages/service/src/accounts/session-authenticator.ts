import type { Authenticated, Authenticator, Caller } from '../http/auth/authenticator.ts'
import type { Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'

/** Names the project that a person means who is a member of several. */
export const projectHeader = 'why401-project'

/** People by the session cookie, in one project at a time. */
export class SessionAuthenticator implements Authenticator {
  readonly #accounts: Accounts
  readonly #people: Store['people']

  constructor(accounts: Accounts, people: Store['people']) {
    this.#accounts = accounts
    this.#people = people
  }

  authenticate({ headers }: Caller): null | Promise<Authenticated | null> {
    return this.#accounts.usesSession(headers) ? this.#find(headers) : null
  }

  async #find(headers: Caller['headers']): Promise<Authenticated | null> {
    const person = await this.#accounts.signedIn(headers)
    if (!person) return null
    const memberships = await this.#people.memberships(person.userId)
    const wanted = headers[projectHeader]
    const [only] = memberships.length === 1 ? memberships : []
    const chosen = wanted === undefined ? only : memberships.find(({ projectId }) => projectId === wanted)
    if (chosen) return { actor: { kind: 'user', id: person.userId, ...chosen } }
    const granted = memberships.map(({ projectId }) => projectId)
    return {
      refused: { code: 'perm.resource', members: { required: 'the project that Why401-Project names', granted } },
    }
  }
}
