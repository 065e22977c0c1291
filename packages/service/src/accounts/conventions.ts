export const basePath = '/api/auth'

/** Set by this service alone, from the connection or the trusted proxy. */
export const addressHeader = 'x-why401-address'

export const isHttps = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false

/** `__Host-` binds a cookie to this very host, and asks for HTTPS. */
export const cookiePrefix = (publicUrl: string | null): string => (isHttps(publicUrl) ? '__Host-why401' : 'why401')

export const sessionCookieOf = (publicUrl: string | null): string => `${cookiePrefix(publicUrl)}.session_token`
