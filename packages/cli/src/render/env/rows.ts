import type { EnvView, ShownLoader, ShownSource } from '../../env-view.ts'

export const states = { wins: 'wins', shadowed: 'shadowed', 'not-read': 'not read' } as const

const nameless = {
  process: 'the environment',
  'other-process': 'the running process',
  'parent-shell': 'the shell above',
} as const

export function placeOf({ kind, file, line, column }: ShownSource): string {
  if (file !== null) return `${file}:${line}:${column}`
  return nameless[kind as keyof typeof nameless] ?? kind
}

export function sizeOf({ value }: ShownSource | ShownLoader): string {
  if (value === null) return ''
  return value.length === 0 ? 'empty' : `${value.length} ${value.length === 1 ? 'byte' : 'bytes'}`
}

/** What is worth saying of a source besides its value. */
export function remarksOf({ differs, note, state }: ShownSource): string {
  const difference = state === 'wins' || differs === null ? null : differs
  return [difference, note].filter((one) => one !== null).join('; ')
}

export function headlineOf({ variable, loader, effective, sources }: EnvView): string {
  if (sources.length === 0) return `${variable} is set nowhere that why401 knows to look`
  const by = loader
    ? `${loader.id} reads the env files here (${loader.because}${loader.place ? `, ${loader.place}` : ''})`
    : 'nothing here reads env files'
  return effective ? `${variable}: ${by}` : `${variable} reaches no program started here: ${by}`
}

/** Loaders that would read something else, those with the same to say together. */
export function otherLoaders({
  loaders,
}: EnvView): readonly { readonly titles: string; readonly loader: ShownLoader }[] {
  const groups = new Map<string, ShownLoader[]>()
  for (const one of loaders) {
    if (one.note === null) continue
    const key = `${one.note} ${one.value?.fingerprint}`
    const there = groups.get(key)
    if (there) there.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map((group) => ({
    titles: group.map(({ id }) => id).join(', '),
    loader: group[0] as ShownLoader,
  }))
}
