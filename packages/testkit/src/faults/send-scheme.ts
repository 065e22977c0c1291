import { base64, type KeyCredential } from '../servers/credential.ts'
import { sendFault, type Fault } from './fault.ts'

const wrong = (id: string, title: string) =>
  ({ id: `send.scheme_wrong/${id}`, cause: 'send.scheme_wrong', title, provableByOneChange: true }) as const

type Change = (credential: KeyCredential & { readonly scheme: string }) => Partial<KeyCredential>

/** For a key with a scheme word before it. */
const schemed =
  (change: Change) =>
  (credential: KeyCredential): Partial<KeyCredential> | null =>
    credential.in === 'header' && credential.scheme !== null
      ? change({ ...credential, scheme: credential.scheme })
      : null

const whole = (value: string): Partial<KeyCredential> => ({ scheme: null, key: value })
const swapped = (word: string): string => word.replace(/^(.)(.)(.)/, '$1$3$2')
const capitalised = (word: string): string => (word === word.toLowerCase() ? word.toUpperCase() : word.toLowerCase())

export const sendScheme: readonly Fault[] = [
  sendFault(
    {
      id: 'send.scheme_missing/bare',
      cause: 'send.scheme_missing',
      title: 'The key without its scheme word',
      provableByOneChange: true,
    },
    schemed(({ key }) => whole(key)),
  ),
  sendFault(
    wrong('token', 'The word Token'),
    schemed(() => ({ scheme: 'Token' })),
  ),
  sendFault(
    wrong('api-key', 'The word ApiKey'),
    schemed(() => ({ scheme: 'ApiKey' })),
  ),
  sendFault(
    wrong('misspelt', 'Two letters of the scheme word swapped'),
    schemed(({ scheme }) => ({ scheme: swapped(scheme) })),
  ),
  sendFault(
    wrong('letter-case', 'The scheme word in the other letter case'),
    schemed(({ scheme }) => ({ scheme: capitalised(scheme) })),
  ),
  sendFault(
    { ...wrong('glued', 'No blank between scheme word and key'), also: ['send.scheme_missing'] },
    schemed(({ scheme, key }) => whole(`${scheme}${key}`)),
  ),
  sendFault(
    wrong('colon', 'A colon after the scheme word'),
    schemed(({ scheme, key }) => whole(`${scheme}: ${key}`)),
  ),
  sendFault(
    wrong('equals', 'An equals sign after the scheme word'),
    schemed(({ scheme, key }) => whole(`${scheme}=${key}`)),
  ),
  sendFault(
    wrong('basic', 'Basic authentication with the key as user name'),
    schemed(({ key }) => ({ scheme: 'Basic', key: base64(`${key}:`) })),
  ),
  sendFault(
    { ...wrong('basic-plain', 'Basic authentication that is not encoded'), also: ['key.encoded'] },
    ({ in: place, user, key }) => (place === 'basic' ? { in: 'header', scheme: 'Basic', key: `${user}:${key}` } : null),
  ),
  sendFault(
    wrong('basic-as-bearer', 'The word Bearer before the encoded user and password'),
    ({ in: place, user, key }) =>
      place === 'basic' ? { in: 'header', scheme: 'Bearer', key: base64(`${user}:${key}`) } : null,
  ),
  sendFault(
    { ...wrong('password-as-bearer', 'The password as a Bearer token'), provableByOneChange: false },
    ({ in: place }) => (place === 'basic' ? { in: 'header', scheme: 'Bearer' } : null),
  ),
  sendFault(
    {
      id: 'send.scheme_missing/basic',
      cause: 'send.scheme_missing',
      title: 'The encoded user and password without the word Basic',
      provableByOneChange: true,
    },
    ({ in: place, user, key }) =>
      place === 'basic' ? { in: 'header', scheme: null, key: base64(`${user}:${key}`) } : null,
  ),
]
