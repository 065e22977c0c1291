import { betterAuth } from 'better-auth'
import { addressHeader, basePath, cookiePrefix, isHttps } from './conventions.ts'
import type { Log } from '../observe/log.ts'
import type { ServiceSettings } from '../settings.ts'
import type { Store } from '../store/store.ts'

const daySeconds = 86_400

/** Passwords and sessions, and nothing else of it: nobody signs up, and limits, origins and answers are this service's own. */
export async function openAuth(store: Store, { publicUrl }: ServiceSettings, log: Log) {
  const secret = Buffer.from(await store.secret('session')).toString('base64url')
  return betterAuth({
    appName: 'why401',
    secret,
    baseURL: publicUrl ? new URL(publicUrl).origin : 'http://localhost',
    basePath,
    database: store.accounts,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 128 },
    session: { expiresIn: 7 * daySeconds, updateAge: daySeconds },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...more) => log.failure(more.find((one) => one instanceof Error) ?? message),
    },
    advanced: {
      cookiePrefix: cookiePrefix(publicUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps(publicUrl) },
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })
}

export type Auth = Awaited<ReturnType<typeof openAuth>>
