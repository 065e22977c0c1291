import { decodeBase64Text } from '../keys/base64.ts'
import { allMatches } from '../model/all-matches.ts'
import { fix } from '../model/cause.ts'
import type { Fix } from '../model/cause.ts'
import { glimpse } from '../model/glimpse.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

const dataOfSecret = /(?:^|\n)kind:\s{0,4}Secret\b/
const entry = /\n[ \t]{1,12}([\w.-]{1,60}):[ \t]{1,4}["']?([A-Za-z0-9+/]{4,2000}={0,2})["']?[ \t]{0,4}(?=\r?\n|$)/g

export const isCluster = glimpse([dataOfSecret], 'secret')

/** An entry of a Kubernetes secret whose one line ends in a line break, as `echo value | base64` makes it: its name. */
export const entryWithLineEnd = once((observed: Observed): string | null => {
  if (!isCluster(observed)) return null
  const text = wholeText(observed)
  if (!dataOfSecret.test(text)) return null
  const data = text.slice(Math.max(0, text.search(/(?:^|\n)data:/)))
  return allMatches(entry, data).find(([, , value = '']) => isLineWithEnd(value))?.[1] ?? null
})

/** A file of several lines, such as a certificate, ends in a line break by right. */
function isLineWithEnd(value: string): boolean {
  const line = decodeBase64Text(value)
  return line !== null && line.length >= 4 && /^[\x21-\x7e]+\r?\n$/.test(line)
}

/** Writes one entry as plain text: neither the value nor its base64 passes the terminal. */
export function writeEntry(name: string): string {
  const variable = name.replace(/[^\w]/g, '_')
  return `kubectl patch secret "$SECRET" --type merge -p "{\\"stringData\\":{\\"${name}\\":\\"$${variable}\\"}}"`
}

/** `echo` ends what it writes with a line break, `printf %s` does not. */
export function storedWithoutLineEnd(name: string): Fix {
  return fix(
    `Write ${name} into the Secret again without the line break at its end: put it as plain text under “stringData”, or encode it with printf instead of echo; then restart what reads it.`,
    {
      commands: [writeEntry(name)],
      links: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    },
  )
}
