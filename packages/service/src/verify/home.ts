import type { Keyspace, Project } from '../model/project.ts'

/** The API and the tenant that keys belong to. All keys of a keyspace share one, so a change of either is seen by every key at once. */
export interface Home {
  keyspace: Keyspace
  project: Project
}
