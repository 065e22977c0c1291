import { whoseCredential, type RotationStep } from '@why401/core/rotate'
import { findAll, loadersById, type Project } from '@why401/env'
import { failure, hashOfSecret } from './answers.ts'
import type { Course } from './course.ts'
import type { KeyTexts } from './call.ts'
import { keyHash, type KeptRotation } from './kept.ts'

/** One step towards the end of the old key, once nothing that is written down uses it any more. */
export async function retire(course: Course, index: number): Promise<void> {
  const { api, project, admin, say } = course.tools
  const step = api.retire[index]
  if (step === undefined) return
  const here = project()
  const held = heldBy(here, course.kept.oldHash)
  if (held.length > 0)
    return course.happened({ kind: 'not-retired', why: `the old key still stands in ${held.join(', ')}` })
  if (whoseCredential(step.credential, admin !== null) === 'new' && !recalled(course, here))
    return course.happened({
      kind: 'not-retired',
      why: `${course.kept.variable} no longer has the key that was made; to ${step.says}, name a credential with --admin or put it back`,
    })
  if (course.kept.rotation.phase !== 'retiring') course.happened({ kind: 'retiring' })
  await send(course, step)
  if (course.kept.rotation.trouble === null) say(`${step.says}: done`)
}

async function send(course: Course, step: RotationStep): Promise<void> {
  const { answer } = await course.call(step, { 'retired.id': course.kept.rotation.oldId ?? undefined })
  if (answer.kind === 'done' || answer.kind === 'done-before') return course.happened({ kind: 'retired' })
  course.happened({ kind: 'not-retired', why: failure(answer, step) })
}

/** Files whose value is the old key. The environment of a shell ends with the shell, so it is not counted. */
function heldBy(project: Project, oldHash: string): readonly string[] {
  const found = findAll(project, { loader: loadersById.get('dotenv') ?? null })
  const files = found.flatMap(({ value, place }) =>
    value && place.file !== null && keyHash(value.map((text) => text.trim())) === oldHash
      ? [`${place.file}:${place.line}`]
      : [],
  )
  return [...new Set(files)]
}

/** After the proof the new key is in its places alone: read back, and known by its hash. */
function recalled(course: Course, project: Project): boolean {
  if (course.new !== null) return true
  const texts = textsInPlaces(project, course.kept)
  if (texts === null || hashOfSecret(texts, course.tools.api) !== course.kept.newHash) return false
  course.recall(texts)
  return true
}

/** The values of the key's variables out of one file. */
function textsInPlaces(project: Project, { variables, newHash }: KeptRotation): KeyTexts | null {
  const found = findAll(project, { loader: loadersById.get('dotenv') ?? null })
  const secret = found.find(({ value }) => value && keyHash(value.map((text) => text.trim())) === newHash)
  if (!secret) return null
  const parts = Object.entries(variables).map(([part, variable]) => {
    const near = found
      .filter((one) => one.variable === variable && one.value && one.place.file === secret.place.file)
      .sort((a, b) => Math.abs(a.place.line - secret.place.line) - Math.abs(b.place.line - secret.place.line))
    const value = Object.keys(variables).length === 1 ? secret.value : near[0]?.value
    return [part, value?.map((text) => text.trim()) ?? null] as const
  })
  return parts.some(([, text]) => text === null)
    ? null
    : new Map(parts.flatMap(([part, text]) => (text ? [[part, text]] : [])))
}
