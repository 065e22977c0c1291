import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { bearer, inHeader } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer } from './server.ts'

const key = madeUpKey('hono bearer', 43)

const honoForgives: Readonly<Record<string, string>> = {
  'key.whitespace/blank-before': 'any white space may stand between scheme and key',
  'key.whitespace/tab-before': 'any white space may stand between scheme and key',
  'send.scheme_wrong/letter-case': 'scheme words have no letter case (RFC 9110, 11.1)',
}

/** Hono's own check, by the standard header, and by a header of its own without a scheme. */
export const honoBearer: RealServer = {
  id: 'hono-bearer',
  software: () => packagesVersion('hono'),
  forgives: honoForgives,
  start: async () => {
    const app = new Hono()
    app.use('/v1/*', bearerAuth({ token: key }))
    app.use('/own/*', bearerAuth({ token: key, headerName: 'X-API-Key', prefix: '' }))
    app.get('/:way/:collection', (context) => context.json({ collection: context.req.param('collection') }))
    const { url, close } = await listen(getRequestListener(app.fetch))
    const given = { variable: 'HONO_TOKEN' }
    return {
      url,
      healthy: [
        ...healthyGets(url, { list: '/v1/users', search: '/v1/users?q=al%20ice' }, bearer(key), given),
        ...healthyGets(url, { own: '/own/users' }, inHeader('X-API-Key', key), given),
      ],
      close,
    }
  },
}
