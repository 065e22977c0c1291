import { base64 } from '../servers/credential.ts'
import { keyFault, type Fault } from './fault.ts'

const quoted = (id: string, title: string) =>
  ({ id: `key.quoted/${id}`, cause: 'key.quoted', title, provableByOneChange: true }) as const
const encoded = (id: string, title: string) =>
  ({ id: `key.encoded/${id}`, cause: 'key.encoded', title, provableByOneChange: true }) as const

export const keyQuoted: readonly Fault[] = [
  keyFault(quoted('double', 'The key in double quotes'), (key) => `"${key}"`),
  keyFault(quoted('single', 'The key in single quotes'), (key) => `'${key}'`),
  keyFault(quoted('backticks', 'The key in backticks'), (key) => `\`${key}\``),
  keyFault(quoted('left-only', 'A double quote before the key'), (key) => `"${key}`),
]

export const keyEncoded: readonly Fault[] = [
  keyFault(encoded('base64', 'The key in Base64'), (key) => base64(key)),
  keyFault(encoded('json', 'The JSON object of a secret store in place of the key'), (key) =>
    JSON.stringify({ api_key: key }),
  ),
  keyFault(encoded('angle-brackets', 'The key in angle brackets'), (key) => `<${key}>`),
  keyFault(encoded('braces', 'The key in curly braces'), (key) => `{${key}}`),
  keyFault(encoded('assignment', 'The whole line of the env file in place of the key'), (key) => `API_KEY=${key}`),
  keyFault(encoded('percent', 'The key percent-encoded once too often'), (key, { in: place }) =>
    place === 'query' ? percent(key) : encodeURIComponent(key),
  ),
  keyFault(encoded('colour', "A terminal's colour codes around the key"), (key) => `\u001b[32m${key}\u001b[0m`),
  keyFault(
    { ...encoded('scheme-inside', 'The scheme word is part of the key'), also: ['send.scheme_wrong'] },
    (key, { in: place, scheme }) => (place === 'header' && scheme !== null ? `${scheme} ${key}` : null),
  ),
  keyFault(
    { ...encoded('bearer-inside', 'The word Bearer stands before a key that goes bare'), also: ['send.scheme_wrong'] },
    (key, { scheme }) => (scheme === null ? `Bearer ${key}` : null),
  ),
]

/** Letters too: what a key of letters and digits looks like after an encoder that escapes everything but those is itself. */
function percent(key: string): string | null {
  return /[^\w.~-]/.test(key) ? encodeURIComponent(key) : null
}
