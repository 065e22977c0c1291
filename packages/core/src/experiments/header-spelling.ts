import { renamedHeader } from '../edits/header.ts'
import { defineExperiment, type Situation, type Trial } from '../model/experiment.ts'
import { wantedSpots } from '../wire/placement.ts'

const id = 'header-spelling'

/** The name of the header with the key: its letter case, and hyphens where underscores were sent. */
export const headerSpelling = defineExperiment({
  id,
  propose: (situation) =>
    situation.slots.flatMap(({ place, name }) =>
      place === 'header' && name !== null ? [...hyphenated(situation, name), ...cased(situation, name)] : [],
    ),
})

/** Many servers drop fields with an underscore in their name, since CGI cannot tell them from those with a hyphen. */
function hyphenated({ base }: Situation, name: string): Trial[] {
  if (!name.includes('_')) return []
  const to = name.replaceAll('_', '-')
  return [
    {
      experiment: id,
      change: `the header ${name} named ${to}`,
      edit: { kind: 'rename-header', from: name, to },
      request: renamedHeader(base.request, name, to),
      heals: { 'send.stripped': 0.85, 'send.wrong_header': 0.4 },
      suggests: { 'send.stripped': 0.4 },
    },
  ]
}

/** RFC 9110 makes letter case meaningless; some servers, gateways and home-made checks do not. */
function cased({ base, observed }: Situation, name: string): Trial[] {
  const documented = wantedSpots(observed).flatMap((spot) =>
    spot.name !== null && spot.name.toLowerCase() === name.toLowerCase() ? [spot.name] : [],
  )
  // An answer that names the header spells it as the server wants it.
  const written = [...observed.raw.answer.matchAll(/[A-Za-z][A-Za-z0-9_-]{2,60}/g)]
    .map(([word]) => word)
    .filter((word) => word.toLowerCase() === name.toLowerCase())
  const forms = [...documented, ...written, titled(name), name.toLowerCase(), initialised(name)]
  return [...new Set(forms)]
    .filter((to) => to !== name)
    .map((to, rank) => ({
      experiment: id,
      change: `the header name written ${to}`,
      edit: { kind: 'rename-header', from: name, to },
      request: renamedHeader(base.request, name, to),
      heals: { 'send.header_case': 0.6 / (rank + 1) },
    }))
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())
}

/** `X-API-Key`: the initials that names of headers hold. */
function initialised(name: string): string {
  return titled(name).replace(/\b(?:Api|Id|Ip|Jwt|Sso|Url)\b/g, (word) => word.toUpperCase())
}
