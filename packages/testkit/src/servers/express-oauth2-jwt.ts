import express from 'express'
import { auth, requiredScopes } from 'express-oauth2-jwt-bearer'
import { exportJWK, generateKeyPair } from 'jose'
import { bearer } from './credential.ts'
import { healthyGet } from './healthy.ts'
import { listen } from './in-process.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer, SpoiledKey } from './server.ts'
import { soundToken, spoiledTokens } from './tokens.ts'

const issuer = 'https://tenant.example/'
const audience = 'https://invoices.example'

/** Auth0's middleware with a published key set: RS256, key id, scopes. */
export const expressOauth2Jwt: RealServer = {
  id: 'express-oauth2-jwt',
  software: () => packagesVersion('express', 'express-oauth2-jwt-bearer'),
  forgives: {
    'send.scheme_wrong/letter-case': 'scheme words have no letter case (RFC 9110, 11.1)',
    'key.invisible/zero-width-space': 'it reads the start of the value up to the first character that no token has',
    'key.invisible/no-break-space': 'it reads the start of the value up to the first character that no token has',
  },
  start: async () => {
    const pair = await generateKeyPair('RS256', { extractable: true })
    const stranger = await generateKeyPair('RS256')
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }
    const app = express()
    app.get('/keys', (_, response) => void response.json({ keys: [jwk] }))
    const { url, close } = await listen(app)
    app.use(auth({ issuer, audience, jwksUri: `${url}/keys`, tokenSigningAlg: 'RS256' }))
    app.get('/v1/invoices', (_, response) => void response.json([{ id: 1 }]))
    app.get('/v1/audit', requiredScopes('audit:read'), (_, response) => void response.json([]))
    app.use(tellRefusal)
    const claims = { iss: issuer, aud: audience, sub: 'alice', scope: 'invoices:read audit:read' }
    const keys = {
      key: pair.privateKey,
      otherKey: stranger.privateKey,
      header: { alg: 'RS256', kid: 'key-1' },
      other: { alg: 'PS256', key: (await generateKeyPair('PS256')).privateKey },
      claims,
    }
    const token = bearer(await soundToken(keys))
    const unknownKey = await soundToken({ ...keys, header: { alg: 'RS256', kid: 'key-0' } })
    const narrow = await soundToken({ ...keys, claims: { ...claims, scope: 'invoices:read' } })
    const spoiled: SpoiledKey[] = [
      ...(await spoiledTokens(keys)),
      {
        id: 'token.claims/kid',
        cause: 'token.claims',
        title: 'The key id is not in the published set',
        key: unknownKey,
      },
    ]
    const scope: SpoiledKey = {
      id: 'perm.scope/missing',
      cause: 'perm.scope',
      title: 'The token lacks the scope',
      key: narrow,
    }
    return {
      url,
      healthy: [
        healthyGet('audit', `${url}/v1/audit`, token, { variable: 'BILLING_TOKEN', spoiled: [...spoiled, scope] }),
        healthyGet('invoices', `${url}/v1/invoices`, token, { variable: 'BILLING_TOKEN', spoiled }),
      ],
      close,
    }
  },
}

/** Hands on what the middleware decided: its status, its challenge, its words. */
const tellRefusal: express.ErrorRequestHandler = (error, _request, response, _next) => {
  const {
    status = 500,
    headers = {},
    message,
  } = error as { status?: number; headers?: Record<string, string>; message: string }
  response.status(status).set(headers).json({ message })
}
