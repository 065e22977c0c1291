import { createGuard } from '@why401/guard'

export const guard = createGuard({
  service: { url: process.env['WHY401_URL'] ?? 'http://127.0.0.1:8401', rootKey: process.env['WHY401_ROOT_KEY'] ?? '' },
  keyspace: 'acme',
  resource: { url: 'https://api.example.com', scopes: ['item:read'] },
  // One proxy in front of Next, which writes X-Forwarded-For: a Request has no address of its own.
  trustedProxies: 1,
  onFault: ({ message }) => console.error(message),
})
