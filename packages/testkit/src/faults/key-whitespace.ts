import type { KeyCredential } from '../servers/credential.ts'
import { keyFault, type Fault } from './fault.ts'

const told = (id: string, title: string) =>
  ({ id: `key.whitespace/${id}`, cause: 'key.whitespace', title, provableByOneChange: true }) as const

/** Blanks at the edges of a field value are not part of it (RFC 9110, 5.5). */
const keepsEnd = ({ in: place }: KeyCredential): boolean => place === 'query' || place === 'basic'
const keepsStart = (credential: KeyCredential): boolean => keepsEnd(credential) || credential.scheme !== null
const middle = (key: string): number => Math.floor(key.length / 2)
const inserted = (key: string, text: string): string => `${key.slice(0, middle(key))}${text}${key.slice(middle(key))}`

export const keyWhitespace: readonly Fault[] = [
  keyFault(told('blank-before', 'A blank before the key'), (key, at) => (keepsStart(at) ? ` ${key}` : null)),
  keyFault(told('tab-before', 'A tab before the key'), (key, at) => (keepsStart(at) ? `\t${key}` : null)),
  keyFault(told('blank-after', 'A blank after the key'), (key, at) => (keepsEnd(at) ? `${key} ` : null)),
  keyFault(told('line-feed-after', 'A line feed after the key'), (key, at) => (keepsEnd(at) ? `${key}\n` : null)),
  keyFault(told('crlf-after', 'A carriage return and line feed after the key'), (key, at) =>
    keepsEnd(at) ? `${key}\r\n` : null,
  ),
  keyFault(told('carriage-return-after', 'A carriage return after the key'), (key, at) =>
    at.in === 'cookie' ? null : `${key}\r`,
  ),
  keyFault(told('blank-inside', 'A blank in the middle of the key'), (key) => inserted(key, ' ')),
  keyFault(told('line-feed-inside', 'A line feed in the middle of the key'), (key) => inserted(key, '\n')),
]
