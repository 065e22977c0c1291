import { Secret } from '@why401/core'

export interface Login {
  readonly user: string
  readonly password: Secret
}

/**
 * The login that a .netrc file has for the host, with the format's `machine`, `default`, `login`, `password`, `account`
 * and `macdef` (which ends at an empty line).
 * @param user only this user's entry, where one is asked for.
 */
export function findLogin(text: string, host: string, user: string | null): Login | null {
  for (const { machine, login, password } of readEntries(text)) {
    const fits = machine === null || machine.toLowerCase() === host.toLowerCase()
    if (fits && (user === null || login === user)) return { user: login, password: new Secret(password) }
  }
  return null
}

interface Entry {
  /** null for `default`. */
  readonly machine: string | null
  login: string
  password: string
}

function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = []
  const words = tokens(text.replace(/^\s*#.*$/gm, '').replace(/\bmacdef\b[\s\S]*?(?:\r?\n[ \t]*\r?\n|$)/g, '\n'))
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const entry = entries.at(-1)
    if (word === 'machine') entries.push({ machine: words[++at] ?? '', login: '', password: '' })
    else if (word === 'default') entries.push({ machine: null, login: '', password: '' })
    else if (word === 'account') at++
    else if (entry && (word === 'login' || word === 'password')) entry[word] = words[++at] ?? ''
  }
  return entries
}

/** Words between blanks; one in double quotes may hold blanks and `\n \r \t \" \\`. */
function tokens(text: string): readonly string[] {
  return Array.from(text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/gs), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter),
  )
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
