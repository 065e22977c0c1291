import type { Project } from './project.ts'

/** A project as it begins. */
export function newProject(id: string, name: string, now: number): Project {
  return {
    id,
    name,
    createdAt: now,
    suspendedAt: null,
    suspendedBy: null,
    settings: { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null },
    version: 0,
  }
}
