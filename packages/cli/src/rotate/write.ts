import { applyChanges, findKeyPlaces, replacementIn, type KeyPlaces, type ReplacedPart } from '@why401/env'
import type { RotationApi } from '@why401/core/rotate'
import { refusalWords } from '../fix/refused.ts'
import type { KeyTexts } from './call.ts'
import type { Course } from './course.ts'

/** Puts the new key wherever the old one is found, all places or none. */
export async function write(course: Course): Promise<void> {
  const places = await placesOfOld(course)
  const fresh = course.new
  if (fresh === null) return course.happened({ kind: 'not-written', why: 'the new key is not kept any more' })
  if (places.writable.length === 0) return course.happened({ kind: 'written' })
  const replacement = replacementIn(places.writable, fresh)
  if (!replacement.ok) {
    const why = `the new key has characters that would mean something else in ${replacement.shown}`
    return course.happened({ kind: 'not-written', why })
  }
  const { journal, project, now, say } = course.tools
  const marks = new Map(places.writable.map(({ file }) => [file.path, file.hash]))
  const applied = applyChanges(replacement.changes, { at: now(), marks }, journal, now())
  if (!applied.ok) {
    const why = `${project().files.shown(applied.file)} ${refusalWords[applied.reason]}`
    return course.happened({ kind: 'not-written', why })
  }
  course.happened({ kind: 'written' }, { journal: [...course.kept.journal, applied.entry.id] })
  say(`wrote it to ${places.writable.map(({ shown }) => shown).join(', ')}`)
}

/** Where the old key stands now. */
export async function placesOfOld({ old, kept, tools }: Course): Promise<KeyPlaces> {
  const { api, project, loader } = tools
  return await findKeyPlaces(project(), replacedParts(api, old ?? new Map()), Object.values(kept.variables), loader)
}

export function replacedParts({ parts }: RotationApi, texts: KeyTexts): readonly ReplacedPart[] {
  return parts.flatMap(({ name, isSecret }) => {
    const text = texts.get(name)
    return text === undefined ? [] : [{ name, text, isSecret }]
  })
}
