import { existsSync, readFileSync } from 'node:fs'

// Where curl and OpenSSL find the issuers that this system trusts, a company's own among them. Node carries a list of its own instead.
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/** PEM of the issuers that curl would trust here, or null for those of Node. */
export function systemTrust(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = [env['CURL_CA_BUNDLE'], env['SSL_CERT_FILE']].find((path) => path !== undefined && path !== '')
  const file = named ?? bundles.find((path) => existsSync(path))
  if (file === undefined) return null
  const extra = env['NODE_EXTRA_CA_CERTS']
  try {
    return [file, ...(extra ? [extra] : [])].map((path) => readFileSync(path, 'utf8')).join('\n')
  } catch {
    return null
  }
}
