import type { KeyPolicy } from '../model/key.ts'
import type { Role } from '../model/project.ts'

/** The roles of all projects, as of one version of the settings. */
export class RoleBook {
  #permissions = new Map<string, readonly string[]>()
  #version = 0

  /** Grows whenever the roles are read again: what was resolved before is stale. */
  get version(): number {
    return this.#version
  }

  replace(roles: readonly Role[]): void {
    this.#permissions = new Map(roles.map((role) => [nameOf(role.projectId, role.name), role.permissions]))
    this.#version++
  }

  /** Own permissions and those of roles, sorted, each once. Roles that no longer exist grant nothing. */
  resolve(projectId: string, policy: KeyPolicy): readonly string[] {
    const ofRoles = policy.roles.flatMap((role) => this.#permissions.get(nameOf(projectId, role)) ?? [])
    return Object.freeze([...new Set([...policy.permissions, ...ofRoles])].toSorted())
  }
}

function nameOf(projectId: string, role: string): string {
  return `${projectId}/${role}`
}
