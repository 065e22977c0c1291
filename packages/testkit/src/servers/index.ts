import { betterAuthApiKey } from './better-auth.ts'
import { expressHeaderApiKey } from './express-headerapikey.ts'
import { expressOauth2Jwt } from './express-oauth2-jwt.ts'
import { expressPassportBearer } from './express-passport-bearer.ts'
import { expressPassportJwt } from './express-passport-jwt.ts'
import { fastifyBearer } from './fastify-bearer.ts'
import { honoBearer } from './hono-bearer.ts'
import type { RealServer } from './server.ts'

/** All of them, the quickest to start first. */
export const servers: readonly RealServer[] = [
  honoBearer,
  fastifyBearer,
  expressPassportBearer,
  expressHeaderApiKey,
  expressPassportJwt,
  expressOauth2Jwt,
  betterAuthApiKey,
]
