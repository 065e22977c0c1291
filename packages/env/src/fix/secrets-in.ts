import { Secret } from '@why401/core'
import { basename } from 'node:path'
import { definitionsIn } from './env-definitions.ts'
import { keyPart } from './scheme-word.ts'
import { sitesIn } from './sites/find.ts'
import type { TextFile } from './text-file.ts'

/** Everything in a file that may be a key by where it stands: to be masked in whatever is shown of it. */
export function secretsIn(file: TextFile): readonly Secret[] {
  const isEnvFile = /(?:^|\.)env(?:\.|$)/.test(basename(file.path))
  const set = definitionsIn(file).filter(({ quote }) => isEnvFile || quote !== '')
  const sent = (sitesIn(file) ?? []).flatMap(({ name, lead }) =>
    lead ? [keyPart(name, file.text.slice(lead.start, lead.end), lead)] : [],
  )
  return [...set.map(({ value }) => value), ...sent]
    .map(({ start, end }) => file.text.slice(start, end).trim())
    .filter((text) => text !== '' && !/^[$<{]/.test(text))
    .map((text) => new Secret(text))
}
