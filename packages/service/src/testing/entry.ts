import type { KeyRecord } from '../model/key.ts'
import type { Keyspace, Project } from '../model/project.ts'
import type { Surroundings } from '../verify/checks/check.ts'
import { plainUntil, type KeyEntry } from '../verify/entry.ts'
import { makeMeter } from '../verify/key-meter.ts'
import { CompiledPolicy } from '../verify/policy.ts'
import { RoleBook } from '../verify/role-book.ts'
import { keyspaceOf, projectOf, recordOf } from './records.ts'

/** A key in memory, as the checks see it. */
export function entryOf(
  changes: Partial<KeyRecord> = {},
  home: { readonly keyspace?: Partial<Keyspace>; readonly project?: Partial<Project> } = {},
): KeyEntry {
  const record = recordOf('entry', changes)
  const policy = new CompiledPolicy(record.projectId, record.policy)
  return {
    record,
    home: {
      keyspace: keyspaceOf('ks_weather', 'proj_acme', home.keyspace),
      project: projectOf('proj_acme', home.project),
    },
    policy,
    meter: makeMeter(record, policy.limits, null),
    lastUsedAt: 0,
    plainUntil: plainUntil(record),
    version: record.version,
    environment: record.environment,
    grantedLine: 0,
    refusedLine: 0,
    refusedAs: null,
    callLine: 0,
    usedLine: 0,
    saved: 'clean',
    isRecent: false,
    purse: null,
    startsGrace: false,
    isRotated: record.successorId !== null,
  }
}

export const around: Surroundings = { roles: new RoleBook(), hintOf: (id) => (id === 'key_next' ? 'wxyz' : undefined) }
