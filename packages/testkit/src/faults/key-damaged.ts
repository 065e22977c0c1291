import { createHash } from 'node:crypto'
import { keyFault, type Fault } from './fault.ts'

/** Without a checksum or the right value nobody can tell these from a key that was never issued, or a malformed token. */
const unknowable = { also: ['key.unknown', 'token.claims'], provableByOneChange: false } as const

export const keyDamaged: readonly Fault[] = [
  keyFault(
    { id: 'key.truncated/end', cause: 'key.truncated', title: 'The last four characters are missing', ...unknowable },
    (key) => key.slice(0, -4),
  ),
  keyFault(
    {
      id: 'key.truncated/start',
      cause: 'key.truncated',
      title: 'The first four characters are missing',
      ...unknowable,
    },
    (key) => key.slice(4),
  ),
  keyFault(
    {
      id: 'key.truncated/stars',
      cause: 'key.truncated',
      also: ['key.placeholder'],
      title: 'The masked form with stars',
      provableByOneChange: false,
    },
    (key) => `${key.slice(0, 4)}${'*'.repeat(key.length - 8)}${key.slice(-4)}`,
  ),
  keyFault(
    {
      id: 'key.truncated/dots',
      cause: 'key.truncated',
      also: ['key.placeholder'],
      title: 'The masked form with dots',
      provableByOneChange: false,
    },
    (key) => `${key.slice(0, 5)}...${key.slice(-4)}`,
  ),
  keyFault(
    { id: 'key.mistyped/one', cause: 'key.mistyped', title: 'One character is another one', ...unknowable },
    (key) => `${key.slice(0, 10)}${key[10] === 'l' ? 'I' : 'l'}${key.slice(11)}`,
  ),
  keyFault(
    { id: 'key.mistyped/swapped', cause: 'key.mistyped', title: 'Two characters are swapped', ...unknowable },
    (key) => key.replace(/(.)((?!\1).)(?=.{4}$)/s, '$2$1'),
  ),
  keyFault({ id: 'key.mistyped/capitals', cause: 'key.mistyped', title: 'The key in capitals', ...unknowable }, (key) =>
    key.toUpperCase(),
  ),
  keyFault(
    {
      id: 'key.mistyped/twice',
      cause: 'key.mistyped',
      also: ['token.claims'],
      title: 'The key pasted twice',
      provableByOneChange: true,
    },
    (key) => `${key}${key}`,
  ),
  keyFault(
    {
      id: 'key.unknown/made-up',
      cause: 'key.unknown',
      also: ['key.revoked', 'key.mistyped', 'key.expired', 'env.wrong_host', 'key.wrong_provider'],
      title: 'A key of the same shape that was never issued',
      provableByOneChange: false,
    },
    (key) => (isToken(key) ? null : otherKey(key)),
  ),
]

/** The same alphabet and separators, other characters; the first word ("sk-") stays. */
export function otherKey(key: string): string {
  const start = /^[a-z]{2,8}[-_]/.exec(key)?.[0].length ?? 0
  const digest = createHash('sha512').update(key).digest('hex')
  const shift = (char: string, index: number): string => {
    const by = 1 + (Number.parseInt(digest[index % digest.length] ?? '0', 16) % 9)
    if (/\d/.test(char)) return String((Number(char) + by) % 10)
    if (/[a-z]/.test(char)) return letter(char, by, 97)
    return /[A-Z]/.test(char) ? letter(char, by, 65) : char
  }
  return key.slice(0, start) + Array.from(key.slice(start), shift).join('')
}

function letter(char: string, by: number, first: number): string {
  return String.fromCharCode(first + ((char.charCodeAt(0) - first + by) % 26))
}

/** A JWT with other letters is no JWT. */
function isToken(key: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(key)
}
