import { portkey } from './portkey.ts'
import { syncthing } from './syncthing.ts'
import { azurite } from './azurite.ts'
import { hawkSignature } from './hawk.ts'
import { swiftS3 } from './swift-s3.ts'
import { apacheBasic } from './apache-basic.ts'
import { apacheCgi } from './apache-cgi.ts'
import { caddy } from './caddy.ts'
import { dockerRegistry } from './docker-registry.ts'
import { haproxy } from './haproxy.ts'
import { nginxBasic } from './nginx-basic.ts'
import { nginxRedirect } from './nginx-redirect.ts'
import { nginxRules } from './nginx-rules.ts'
import { nginxStrip } from './nginx-strip.ts'
import { powerDns } from './powerdns.ts'
import { squid } from './squid.ts'
import { tinyproxy } from './tinyproxy.ts'
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
  nginxBasic,
  nginxRules,
  nginxRedirect,
  nginxStrip,
  apacheBasic,
  apacheCgi,
  haproxy,
  caddy,
  powerDns,
  dockerRegistry,
  tinyproxy,
  squid,
  hawkSignature,
  syncthing,
  portkey,
  azurite,
  swiftS3,
]
