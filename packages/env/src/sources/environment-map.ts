import type { Written } from './source.ts'
import type { Entry, Structured } from './structured.ts'

/** Notes for what a node of an `environment:` block says without a value; null where it has one. */
export type NoteFor = (value: string | null) => string | null

/** `NAME: value` of a YAML or JSON map. A text for which there is a note is no value but a way to one. */
export function variablesIn(node: Structured, noteFor: NoteFor): readonly Written[] {
  return node.entries.flatMap((entry) => variableOf(entry, noteFor) ?? [])
}

function variableOf({ value: variable, start, end, node }: Entry, noteFor: NoteFor): Written | null {
  if (!/^[\w.-]{1,200}$/.test(variable)) return null
  const { scalar } = node
  if (scalar === null) return node.isEmpty ? { variable, value: null, start, end, note: noteFor(null) } : null
  const note = noteFor(scalar.value)
  return { variable, value: note === null ? scalar.value : null, start: scalar.start, end: scalar.end, note }
}

/** `- NAME=value` and `- NAME` of a YAML list. */
export function variablesInList(node: Structured, noteFor: NoteFor): readonly Written[] {
  return node.items.flatMap(({ scalar }) => {
    const parts = scalar && /^([A-Za-z_][\w.-]{0,199})(?:=([\s\S]*))?$/.exec(scalar.value)
    if (!scalar || !parts) return []
    const { 1: variable = '', 2: value = null } = parts
    const note = noteFor(value)
    return [{ variable, value: note === null ? value : null, start: scalar.start, end: scalar.end, note }]
  })
}
