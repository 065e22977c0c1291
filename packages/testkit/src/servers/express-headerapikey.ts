import express from 'express'
import passport from 'passport'
import { HeaderAPIKeyStrategy } from 'passport-headerapikey'
import { inHeader } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer } from './server.ts'

const key = madeUpKey('express headerapikey', 36, 'key_')

/** Two ways of one strategy: `X-Api-Key: KEY`, and `Authorization: Api-Key KEY`. */
export const expressHeaderApiKey: RealServer = {
  id: 'express-headerapikey',
  software: () => packagesVersion('express', 'passport', 'passport-headerapikey'),
  start: async () => {
    const app = express()
    app.use('/bare', guard({ header: 'X-Api-Key', prefix: '' }))
    app.use('/prefixed', guard({ header: 'Authorization', prefix: 'Api-Key ' }))
    app.get('/:way/:collection', (request, response) => void response.json({ collection: request.params.collection }))
    const { url, close } = await listen(app)
    const given = { variable: 'INVENTORY_API_KEY' }
    return {
      url,
      healthy: [
        ...healthyGets(url, { list: '/bare/parts', one: '/bare/parts?id=7' }, inHeader('X-Api-Key', key), given),
        ...healthyGets(url, { prefixed: '/prefixed/parts' }, inHeader('Authorization', key, 'Api-Key'), given),
      ],
      close,
    }
  },
}

function guard(place: { readonly header: string; readonly prefix: string }): express.RequestHandler {
  const auth = new passport.Passport()
  auth.use(
    new HeaderAPIKeyStrategy(place, false, (sent: string, done: (error: null, user: object | false) => void) =>
      done(null, sent === key ? { name: 'alice' } : false),
    ),
  )
  return auth.authenticate('headerapikey', { session: false }) as express.RequestHandler
}
