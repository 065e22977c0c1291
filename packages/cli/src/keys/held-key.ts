import { Secret } from '@why401/core'
import { readBounded } from '../input/read-bounded.ts'
import { openSource } from '../input/source.ts'
import type { Io } from '../io.ts'
import { projectHere } from '../project-here.ts'
import { effectiveValue } from '../rotate/subject.ts'
import { inputError, usageError } from '../why401-error.ts'

/** The key that somebody holds: of a variable, or from standard input; null where neither is given. */
export function heldKey(said: ReadonlyMap<string, string>, io: Io): Secret | null {
  const name = said.get('--var')
  if (name !== undefined) return ofVariable(name, io)
  if (io.inputIsTerminal()) return null
  const source = openSource('-', io)
  try {
    const text = readBounded(source).replace(/\r?\n$/, '')
    return text === '' ? null : new Secret(text)
  } finally {
    source.close()
  }
}

function ofVariable(name: string, io: Io): Secret {
  if (!/^[A-Za-z_]\w{0,127}$/.test(name)) throw usageError('--var needs the name of a variable, never the key itself')
  const { value } = effectiveValue(name, projectHere(io))
  if (value?.value) return value.value
  throw inputError('that variable has no value here; why401 env NAME shows where it was looked for')
}
