import type { Observed } from '../../../model/observed.ts'
import { noticed, strong } from '../../../model/sign.ts'

const told =
  /\b(?:keys?|tokens?)\b[^.;]{0,24} (?:starts?|begins?|beginning|starting|prefix(?:ed)?)\b[^.;]{0,10}? ["'`]?(eu|ap|au|cn|uk|jp|ca|in|gov)(?:\d{1,2}\w{0,4})?(?=[-_"'`.,; ]|$)/
const hosts = /\b(?:[a-z0-9-]{1,40}\.){1,4}(?:com|net|io|org|dev|ai|app|cloud)\b/g

/** Some issuers begin keys with the region they hold for (`eu01…`); the only hosts in view name no region. */
export const regionInKey = noticed(
  'region-starts-the-key',
  'The key begins with the name of a region, and the host that was called names none.',
  ({ zones }: Observed) => {
    const region = told.exec(zones.all)?.[1]
    if (region === undefined) return false
    const named = Array.from(zones.all.matchAll(hosts), ([host]) => host)
    return named.length > 0 && !named.some((host) => new RegExp(`(?:^|[.-])${region}\\d{0,2}(?:[.-]|$)`).test(host))
  },
  strong,
  { 'key.wrong_kind': -strong, 'key.mistyped': -strong, 'key.missing': -strong },
)
