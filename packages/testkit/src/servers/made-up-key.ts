import { createHash } from 'node:crypto'

/** The same characters in every run, letters and digits only, that nobody was ever given. */
export function madeUpKey(seed: string, length = 32, prefix = ''): string {
  let text = ''
  for (let count = 0; text.length < length; count++)
    text += createHash('sha256').update(`${seed} ${count}`).digest('base64').replace(/\W/g, '')
  return `${prefix}${text.slice(0, length)}`
}
