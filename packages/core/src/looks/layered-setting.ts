import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

/** `Mail:ApiKey = …` of a secret store, `Mail__ApiKey=…` of the environment: one line that names the way to a setting. */
const byPath =
  /(?:^|\n)[^\n]{0,40}?\b([A-Z]\w{1,40})(?::|__)([A-Z]\w{0,40}(?:Key|Token|Secret|Password|KEY|TOKEN|SECRET|PASSWORD))["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\s"']{8,400})/g

/** A JSON file has the same way as nested objects. */
const nested = /"([A-Za-z]\w{1,40})"\s?:\s{0,4}\{([^{}]{1,1500})/g

const sample = /your|example|change-?me|placeholder|replace|dummy|sample|insert|<|\*{3}|…|\.\.\.|\$\{|x{6}/i

export interface Layered {
  readonly name: string
}

/** A setting that a file writes and a layer above it writes otherwise: user secrets and the environment win over the file. */
export const layeredSetting = once((observed: Observed): Layered | null => {
  const text = wholeText(observed)
  const layers = /(?:__|:)[A-Z]/.test(text) ? allMatches(byPath, text) : []
  if (layers.length === 0) return null
  const sections = allMatches(nested, text)
  for (const [, section = '', key = '', value = ''] of layers) {
    const inFile = sections.find(([, name = '']) => name.toLowerCase() === section.toLowerCase())?.[2] ?? ''
    const written = new RegExp(`"${key}"\\s?:\\s{0,4}"([^"\\n]{8,400})"`, 'i').exec(inFile)?.[1]
    if (written !== undefined && written !== value && !sample.test(written) && !sample.test(value))
      return { name: `${section}:${key}` }
  }
  return null
})
