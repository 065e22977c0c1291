import express from 'express'
import passport from 'passport'
import { Strategy } from 'passport-http-bearer'
import { bearer, credentialed, inQuery, withParameter } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer, StagedFault } from './server.ts'
import { nothingAround } from './surroundings.ts'

const key = madeUpKey('express passport bearer', 40)
/** A key with a character that loaders of env files take for the start of a comment. */
const awkward = `${madeUpKey('awkward', 12)}#${madeUpKey('awkward end', 19)}`

export const expressPassportBearer: RealServer = {
  id: 'express-passport-bearer',
  software: () => packagesVersion('express', 'passport', 'passport-http-bearer'),
  forgives: {
    'send.scheme_wrong/letter-case': 'scheme words have no letter case (RFC 9110, 11.1)',
    'send.wrong_place/header': 'it reads the header as well as the query',
  },
  start: async () => {
    const auth = new passport.Passport()
    auth.use(new Strategy((token, done) => done(null, token === key || token === awkward ? { name: 'alice' } : false)))
    const app = express()
    app.use(auth.authenticate('bearer', { session: false }))
    app.get('/v1/:collection', (request, response) => void response.json({ collection: request.params.collection }))
    const { url, close } = await listen(app)
    const given = { variable: 'SHOP_TOKEN' }
    return {
      url,
      healthy: [
        ...healthyGets(url, { orders: '/v1/orders', items: '/v1/items?limit=2' }, bearer(key), given),
        ...healthyGets(url, { 'orders-query': '/v1/orders' }, inQuery('access_token', key), given),
        ...healthyGets(url, { 'orders-awkward': '/v1/orders' }, inQuery('access_token', awkward), given),
      ],
      staged: [twice(url)],
      close,
    }
  },
}

/** RFC 6750, 2: one way of sending the token for each request. */
function twice(url: string): StagedFault {
  const { base, credential } = healthyGet('orders', `${url}/v1/orders`, bearer(key), { variable: 'SHOP_TOKEN' })
  const sound = () => ({ request: credentialed(base, credential), surroundings: nothingAround })
  return {
    id: 'send.conflict/query-besides',
    cause: 'send.conflict',
    title: 'The key stands in the query as well',
    provableByOneChange: true,
    faulty: () => ({ ...sound(), request: withParameter(sound().request, 'access_token', key) }),
    sound,
  }
}
