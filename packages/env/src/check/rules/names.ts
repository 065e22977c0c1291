import { nearName } from '../../sources/near-name.ts'
import { isCredentialName, type Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'

/** Given by the platform, or asked for by tools that run elsewhere. */
const givenElsewhere = /^(?:GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN|CI_.*|VERCEL_.*|RAILWAY_.*|ACTIONS_.*)$/
const inTests = /(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|examples?|docs?|mocks?)\/|[._-](?:test|spec)\.[\w]+$/i

/** Names that code reads and nothing sets, with the name that was likely meant; and names that nothing reads. */
export function names(examined: Examined): readonly Finding[] {
  return [...readNotSet(examined), ...setNotRead(examined)]
}

function readNotSet({ credentials, reads, values }: Examined): readonly Finding[] {
  const read = new Set(reads.map(({ variable }) => variable))
  const unread = new Set(
    values.map(({ variable }) => variable).filter((name) => isCredentialName(name) && !read.has(name)),
  )
  return credentials.flatMap(({ variable, standings, isNamed }) => {
    const uses = reads.filter((one) => one.variable === variable)
    if (standings.length > 0 || (givenElsewhere.test(variable) && !isNamed) || uses.some(({ sets }) => sets)) return []
    const use = uses.find(({ place }) => !inTests.test(place.file ?? ''))
    if (!use && !isNamed) return []
    const meant = nearName(variable, unread)
    const isNeeded = use !== undefined && !use.hasDefault
    return [
      {
        rule: 'read-not-set' as const,
        level:
          meant !== null && isNeeded ? ('error' as const) : use?.hasDefault ? ('note' as const) : ('warning' as const),
        variable,
        message: `${use ? `the code reads it through ${use.through}` : 'it was asked for'}, and nothing sets it${meant ? `; ${meant} is set and never read` : ''}`,
        place: use?.place ?? null,
        cause: 'config.not_loaded' as const,
        fix: meant ? `give both the same name, ${variable} or ${meant}` : `set ${variable}`,
      },
    ]
  })
}

/** Libraries read the names they document by themselves. */
function setNotRead({ credentials, reads, providers }: Examined): readonly Finding[] {
  if (reads.length === 0) return []
  const read = new Set(reads.map(({ variable }) => variable))
  const byLibraries = new Set(providers.flatMap(({ variables }) => variables))
  return credentials.flatMap(({ variable, standings }) => {
    const file = standings.find(({ source }) => source.kind === 'env-file')?.source
    if (!file || read.has(variable) || byLibraries.has(variable)) return []
    const message = 'no code of this project reads it'
    const fix = 'take it out if no library needs it'
    return [
      { rule: 'set-not-read' as const, level: 'note' as const, variable, message, place: file.place, cause: null, fix },
    ]
  })
}
