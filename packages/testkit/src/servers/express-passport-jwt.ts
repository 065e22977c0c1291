import express from 'express'
import { Buffer } from 'node:buffer'
import passport from 'passport'
import { ExtractJwt, Strategy } from 'passport-jwt'
import { bearer } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer } from './server.ts'
import { soundToken, spoiledTokens } from './tokens.ts'

const secret = madeUpKey('passport jwt', 64)
const issuer = 'https://login.example/'
const audience = 'https://api.example'

/** passport-jwt on jsonwebtoken, with a shared secret. */
export const expressPassportJwt: RealServer = {
  id: 'express-passport-jwt',
  software: () => packagesVersion('express', 'passport', 'passport-jwt'),
  forgives: {
    'key.whitespace/blank-before': 'any white space may stand between scheme and key',
    'key.whitespace/tab-before': 'any white space may stand between scheme and key',
    'send.scheme_wrong/letter-case': 'scheme words have no letter case (RFC 9110, 11.1)',
  },
  start: async () => {
    const auth = new passport.Passport()
    const jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken()
    const options = { jwtFromRequest, secretOrKey: secret, issuer, audience, algorithms: ['HS256' as const] }
    auth.use(new Strategy(options, (claims: object, done: (error: null, user: object) => void) => done(null, claims)))
    const app = express()
    app.use(auth.authenticate('jwt', { session: false }))
    app.get('/v1/:collection', (request, response) => void response.json({ collection: request.params.collection }))
    const { url, close } = await listen(app)
    const bytes = Buffer.from(secret)
    const keys = {
      key: bytes,
      otherKey: Buffer.from(madeUpKey('another secret', 64)),
      header: { alg: 'HS256' },
      other: { alg: 'HS512', key: bytes },
      claims: { iss: issuer, aud: audience, sub: 'alice' },
    }
    const given = { variable: 'REPORTS_TOKEN', spoiled: await spoiledTokens(keys) }
    return {
      url,
      healthy: healthyGets(
        url,
        { list: '/v1/reports', page: '/v1/reports?page=2' },
        bearer(await soundToken(keys)),
        given,
      ),
      close,
    }
  },
}
