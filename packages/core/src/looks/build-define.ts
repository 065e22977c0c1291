import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'

/** A bundler puts the text of such a definition into the program as it stands: webpack, Vite, esbuild, Rollup, tsup, Bun. */
const block = /\b(?:DefinePlugin\(|define ?[:=(] ?|replace\()\s{0,8}\{/g

const entry = regexOf('g')`
  (?:^|[\n,{])\s{0,20}["'\`]?(?:process\.env\.|import\.meta\.env\.|globalThis\.)?([A-Za-z_]\w{1,60})["'\`]?\s?:\s{0,4}
    (?:process\.env|env|Deno\.env|Bun\.env)(?:\.|\[["'])[A-Za-z_]\w{1,60}["']?\]?\s{0,4}(?=[,}\n]|$)
`

const secret = /KEY|TOKEN|SECRET|PASS|AUTH|DSN/i

/** The secret that a build writes into the program as code, since nobody made a text of it (`JSON.stringify`). */
export const unquotedDefine = once((observed: Observed): string | null => {
  const text = wholeText(observed)
  for (const { index } of allMatches(block, text)) {
    const body = text.slice(index, index + 2000).split(/\n[ \t]{0,12}\}|\}\)/, 1)[0] ?? ''
    const open = body.indexOf('{')
    const found = allMatches(entry, body.slice(open)).find(([, name = '']) => secret.test(name))
    if (found?.[1] !== undefined) return found[1]
  }
  return null
})
