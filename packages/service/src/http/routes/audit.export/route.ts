import { Type } from 'typebox'
import { defineRoute } from '../../route.ts'
import { auditView } from '../../views/records.ts'
import type { AuditEntry } from '../../../model/records.ts'

async function* linesOf(batches: AsyncIterable<readonly AuditEntry[]>): AsyncIterable<string> {
  for await (const batch of batches) yield batch.map((entry) => `${JSON.stringify(auditView(entry))}\n`).join('')
}

export const auditExport = defineRoute({
  id: 'audit.export',
  method: 'GET',
  url: '/v1/audit/export',
  summary: 'The whole audit log, oldest first, as JSON Lines',
  access: { scope: 'audit:read' },
  answers: { 200: Type.String({ description: 'application/x-ndjson: an entry a line.' }) },

  handle({ parts, actor }) {
    return {
      stream: linesOf(parts.store.audit.export(actor.projectId)),
      headers: { 'content-type': 'application/x-ndjson', 'content-disposition': 'attachment; filename="audit.ndjson"' },
    }
  },
})
