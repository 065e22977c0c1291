import express, { type Express } from 'express'
import { createGuard, metadataPath } from '@why401/guard'
import { grantOf, metadataHandler, requireKey } from '@why401/guard/express'

const resource = { url: 'https://api.example.com', scopes: ['item:read'] }
const guard = createGuard({
  service: { url: process.env['WHY401_URL'] ?? 'http://127.0.0.1:8401', rootKey: process.env['WHY401_ROOT_KEY'] ?? '' },
  keyspace: 'acme',
  resource,
  onFault: ({ message }) => console.error(message),
})

export const app: Express = express()
app.get(metadataPath(resource), metadataHandler(guard))
app.get('/v1/items/:id', requireKey(guard, { permissions: 'item:read' }), (request, response) => {
  const { externalId } = grantOf(request).holder
  response.json({ id: request.params['id'], customer: externalId })
})
