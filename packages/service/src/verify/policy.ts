import { grants } from '@why401/core/issuer'
import type { KeyPolicy, RateLimit } from '../model/key.ts'
import { compileRanges, type AddressRange } from './address.ts'
import { policyName } from './policy-name.ts'
import { readQuery } from './queries.ts'
import type { RoleBook } from './role-book.ts'

/** A policy, prepared for deciding. Keys with equal policies share one. */
export class CompiledPolicy {
  readonly policy: KeyPolicy
  /** null: any address. */
  readonly ranges: readonly AddressRange[] | null
  /** null: any origin. */
  readonly origins: readonly string[] | null
  readonly limits: readonly RateLimit[]
  readonly #projectId: string
  #granted: readonly string[] = []
  #rolesVersion = -1
  /** Answers to permission queries already asked, by their text; bounded, since queries come from outside. */
  readonly #answers = new Map<string, boolean>()

  constructor(projectId: string, policy: KeyPolicy) {
    this.policy = policy
    this.ranges = compileRanges(policy.restrictions.ips)
    this.origins = policy.restrictions.origins?.length ? policy.restrictions.origins : null
    this.limits = policy.limits
    this.#projectId = projectId
  }

  /** Own permissions and those of roles, sorted; resolved again only when a role has changed. */
  granted(roles: RoleBook): readonly string[] {
    if (this.#rolesVersion !== roles.version) {
      this.#granted = roles.resolve(this.#projectId, this.policy)
      this.#rolesVersion = roles.version
      this.#answers.clear()
    }
    return this.#granted
  }

  /** Whether a permission query is fulfilled. Throws `PermissionQueryError`. */
  allows(query: string, roles: RoleBook): boolean {
    const granted = this.granted(roles)
    const known = this.#answers.get(query)
    if (known !== undefined) return known
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    const answer = grants(readQuery(query), granted)
    this.#answers.set(query, answer)
    return answer
  }
}

const mostAnswers = 64

/** One `CompiledPolicy` for equal policies, for as long as a key in memory has it. */
export class PolicyPool {
  readonly #shared = new Map<string, { readonly compiled: CompiledPolicy; keys: number }>()
  readonly #names = new Map<CompiledPolicy, string>()

  get size(): number {
    return this.#shared.size
  }

  take(projectId: string, policy: KeyPolicy): CompiledPolicy {
    const name = nameOf(projectId, policy)
    const known = this.#shared.get(name)
    if (known) {
      known.keys++
      return known.compiled
    }
    const compiled = new CompiledPolicy(projectId, policy)
    this.#shared.set(name, { compiled, keys: 1 })
    this.#names.set(compiled, name)
    return compiled
  }

  release(compiled: CompiledPolicy): void {
    const name = this.#names.get(compiled)
    const shared = name === undefined ? undefined : this.#shared.get(name)
    if (name === undefined || shared === undefined || --shared.keys > 0) return
    this.#shared.delete(name)
    this.#names.delete(compiled)
  }
}

/** Roles mean something within a project only. */
function nameOf(projectId: string, policy: KeyPolicy): string {
  return `${policy.roles.length > 0 ? projectId : ''}${policyName(policy)}`
}
