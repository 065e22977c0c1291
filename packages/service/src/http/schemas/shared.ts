import { invitation } from './account.ts'
import { key } from './key.ts'
import { keyspace } from './keyspace.ts'
import { problem } from './problem.ts'
import { projectSettings } from './project.ts'
import * as records from './records.ts'
import { decision } from './verify.ts'

/** Schemas with an `$id`: the components of the document. */
export const sharedSchemas = [
  key,
  keyspace,
  problem,
  projectSettings,
  decision,
  records.refusal,
  records.auditEntry,
  records.rootKey,
  records.webhook,
  records.delivery,
  records.member,
  records.role,
  invitation,
]
