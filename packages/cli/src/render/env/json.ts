import type { EnvView, ShownValue } from '../../env-view.ts'
import { neutraliseJson } from '../neutralise.ts'

/** As `schema/env-1.schema.json` describes it. */
export function envJson({ variable, loader, effective, sources, loaders, notes }: EnvView): string {
  const answer = {
    schema: 'why401-env/1',
    variable,
    loader: loader?.id ?? null,
    because: loader?.because ?? null,
    effective: sizes(effective),
    sources: sources.map(({ kind, file, line, column, value, state, differs, note }) => ({
      kind,
      file,
      line,
      column,
      length: value?.length ?? null,
      fingerprint: value?.fingerprint ?? null,
      state,
      differs,
      note,
    })),
    loaders: loaders.map(({ id, value, note }) => ({
      id,
      length: value?.length ?? null,
      fingerprint: value?.fingerprint ?? null,
      note,
    })),
    notes,
  }
  return `${neutraliseJson(JSON.stringify(answer, null, 2))}\n`
}

function sizes(value: ShownValue | null) {
  return value && { length: value.length, fingerprint: value.fingerprint }
}
