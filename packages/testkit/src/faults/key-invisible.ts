import { keyFault, type Fault } from './fault.ts'

const told = (id: string, title: string) =>
  ({ id: `key.invisible/${id}`, cause: 'key.invisible', title, provableByOneChange: true }) as const

const lookAlikes: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' }

export const keyInvisible: readonly Fault[] = [
  keyFault(told('byte-order-mark', 'A byte order mark before the key'), (key) => `\ufeff${key}`),
  keyFault(told('zero-width-space', 'A zero width space after the key'), (key) => `${key}\u200b`),
  keyFault(
    told('zero-width-inside', 'A zero width joiner inside the key'),
    (key) => `${key.slice(0, 9)}\u200d${key.slice(9)}`,
  ),
  keyFault(told('no-break-space', 'A no-break space after the key'), (key) => `${key}\u00a0`),
  keyFault(
    { ...told('typographic-quotes', 'Typographic quotes around the key'), also: ['key.quoted'] },
    (key) => `“${key}”`,
  ),
  keyFault(told('look-alike', 'A Cyrillic letter in place of a Latin one'), (key) => {
    const at = [...key].findIndex((char) => char in lookAlikes)
    return at < 0 ? null : `${key.slice(0, at)}${lookAlikes[key[at] ?? '']}${key.slice(at + 1)}`
  }),
]
