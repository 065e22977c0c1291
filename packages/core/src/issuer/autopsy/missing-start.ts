import { looksIssued } from '../own-key.ts'
import type { Finding } from './findings.ts'
import type { Issuer } from './issuer-kinds.ts'

/** A key that lost some of `<prefix>_<environment>_`: its checksum covers that, so putting it back proves it. */
export function missingStart(text: string, { prefixes, environments }: Issuer): Finding | null {
  for (const prefix of prefixes)
    for (const environment of environments) {
      const lost = lostOf(`${prefix}_${environment}_`, text)
      if (lost > 0) return truncated(lost, text.length)
    }
  return null
}

/** How many characters of the start are missing; 0: it is not that. */
function lostOf(start: string, text: string): number {
  for (let lost = 1; lost <= start.length; lost++)
    if (text.startsWith(start.slice(lost)) && looksIssued(`${start.slice(0, lost)}${text}`)) return lost
  return 0
}

function truncated(lost: number, length: number): Finding {
  const finding = `lacks its first ${lost === 1 ? 'character' : `${lost} characters`}`
  const members = { reason: 'too-short', finding, expected_length: length + lost, got_length: length }
  return { code: 'key.truncated', members }
}
