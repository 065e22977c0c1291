import type { KeyDefect } from '../reading.ts'

/** What programs print where they have no value. */
const nullWords = new Set([
  'undefined',
  'null',
  'none',
  'nil',
  'nan',
  '(null)',
  '<null>',
  '<nil>',
  '%!s(<nil>)',
  '[object object]',
  '[object promise]',
  '<no value>',
  '""',
  "''",
  '{}',
  '[]',
  '(none)',
  '<none>',
  '<empty>',
  '(empty)',
  '(not set)',
  '<unset>',
  'not set',
  'unset',
  'false',
])

/** A name and a password of which neither is there, as curl's `-u "$NAME:$PASSWORD"` sends them: a colon, in base64 or as it is. */
const emptyPair = /^(?:Og={0,2}|:)$/

export function findBlank(text: string): KeyDefect[] {
  const word = text.trim()
  if (word === '' || emptyPair.test(word)) return [{ defect: 'empty' }]
  return word.length <= 20 && nullWords.has(word.toLowerCase()) ? [{ defect: 'null-word', word }] : []
}
