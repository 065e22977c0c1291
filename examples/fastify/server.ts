import { fastify } from 'fastify'
import { createGuard, metadataPath } from '@why401/guard'
import { grantOf, metadataHandler, requireKey } from '@why401/guard/fastify'

const resource = { url: 'https://api.example.com', scopes: ['item:read'] }
const guard = createGuard({
  service: { url: process.env['WHY401_URL'] ?? 'http://127.0.0.1:8401', rootKey: process.env['WHY401_ROOT_KEY'] ?? '' },
  keyspace: 'acme',
  resource,
  onFault: ({ message }) => console.error(message),
})

export const app = fastify()
app.addHook('onClose', () => guard.close())
app.get(metadataPath(resource), metadataHandler(guard))
app.get<{ Params: { id: string } }>(
  '/v1/items/:id',
  { onRequest: requireKey(guard, { permissions: 'item:read' }) },
  async (request) => ({ id: request.params.id, customer: grantOf(request).holder.externalId }),
)
