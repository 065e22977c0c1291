import { glimpse } from '../model/glimpse.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

const audience = /["']?\baud["']?\s{0,2}[:=]\s{0,2}\[?\s{0,2}["']([^"'\s]{2,160})["']/
const resource = /[?&\s"']resource["']?\s{0,2}[:=]\s{0,2}["']?(https?[^\s&"']{4,200})/

export const isAudience = glimpse([audience], 'aud')

/** A decoded token whose audience is another than the resource that was asked for, where both are in view. */
export const otherAudience = once((observed: Observed): { readonly aud: string; readonly asked: string } | null => {
  if (!isAudience(observed)) return null
  const text = `${wholeText(observed)}\n${observed.raw.request}`
  const aud = audience.exec(text)?.[1]
  const asked = resource.exec(text)?.[1]
  if (aud === undefined || asked === undefined) return null
  return bare(aud) === bare(asked) || bare(asked).startsWith(`${bare(aud)}/`) ? null : { aud, asked }
})

function bare(address: string): string {
  return address
    .replaceAll(/%3a/gi, ':')
    .replaceAll(/%2f/gi, '/')
    .replace(/\/{1,3}$/, '')
    .toLowerCase()
}
