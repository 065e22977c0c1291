import { Mono } from '../../../parts/mono.tsx'
import { texts } from '../../../texts/audit.ts'
import type { Entry } from './queries.ts'

interface Props {
  readonly actor: Entry['actor']
  readonly names: ReadonlyMap<string, string>
}

/** Who acted. Whoever is no member any more has an id alone. */
export function Who({ actor: { kind, id }, names }: Props) {
  const name = names.get(id)
  if (kind === 'user' && name) return <>{name}</>
  if (kind === 'system') return <>{texts.actors['system']}</>
  return (
    <>
      {texts.actors[kind] ?? kind}: {name ?? <Mono>{id}</Mono>}
    </>
  )
}
