import { Secret, type Json } from '@why401/core'
import { itemsOf, lifetimeOf, shownId, type ListedKey, type RotationApi } from '@why401/core/rotate'
import type { KeyTexts } from './call.ts'
import { failure, textOf } from './answers.ts'
import type { Course } from './course.ts'

/** Reads what has to be known, then makes the new key. Nothing is asked of the issuer that the next run could not settle. */
export async function create(course: Course): Promise<void> {
  // What has ended, or was followed by a key that nobody has, was read before and tells no more.
  const isRead = course.kept.rotation.oldIsGone || course.kept.values['from.id'] !== undefined
  if (!isRead && !(await prepare(course))) return
  const { api } = course.tools
  course.happened({ kind: 'sending' })
  const { answer } = await course.call(api.create)
  if (answer.kind === 'refused') return course.happened({ kind: 'not-made', why: failure(answer, api.create) })
  if (answer.kind !== 'done') {
    const why = answer.kind === 'unclear' ? failure(answer, api.create) : 'the issuer says it was made before'
    return course.happened({ kind: 'unclear', why })
  }
  const texts = newTexts(api, answer.values)
  const newId = textOf(answer.values['new.id'])
  course.happened({ kind: 'made', newId }, course.hold(texts))
  course.tools.say(`made a new key${newId === null ? '' : ` (${shownId(newId)})`}`)
}

function newTexts({ parts }: RotationApi, values: Readonly<Record<string, Json>>): KeyTexts {
  return new Map(parts.map(({ name }) => [name, new Secret(textOf(values[`new.${name}`]) ?? '')]))
}

/** @returns whether the new key may be made. */
async function prepare(course: Course): Promise<boolean> {
  const { api } = course.tools
  let read: Readonly<Record<string, Json>> = {}
  for (const step of api.prepare) {
    const { answer } = await course.call(step, read)
    if (answer.kind !== 'done' && answer.kind !== 'done-before') return refuse(course, failure(answer, step))
    if (answer.kind === 'done') read = { ...read, ...answer.values }
  }
  const listed = await listedKeys(course)
  if (listed !== null && api.mostKeys !== null && listed.length >= api.mostKeys)
    return refuse(
      course,
      `there are ${listed.length} keys already, and the issuer allows no more: delete one that is not used`,
    )
  const old = oldKey(course, read, listed)
  if (old.id === null && api.retire.length > 0) return refuse(course, old.why)
  const values = { ...course.kept.values, ...lifetime(api, read, old.listed, course.tools.now()), ...read }
  course.happened({ kind: 'known', oldId: old.id }, { values, before: listed?.map(({ id }) => id) ?? null })
  return true
}

function refuse(course: Course, why: string): boolean {
  course.happened({ kind: 'not-made', why })
  return false
}

/** Null where they cannot be listed: no such call, or one that this key may not make. */
export async function listedKeys(course: Course): Promise<readonly ListedKey[] | null> {
  const { list } = course.tools.api
  if (list === null) return null
  const { answer, body } = await course.call(list)
  return answer.kind === 'done' ? itemsOf(body, list).filter(({ hasEnded }) => !hasEnded) : null
}

interface OldKey {
  readonly id: string | null
  readonly listed: ListedKey | null
  /** Where there is no id. */
  readonly why: string
}

function oldKey(course: Course, read: Readonly<Record<string, Json>>, listed: readonly ListedKey[] | null): OldKey {
  const { api } = course.tools
  const text = course.old?.get('key')?.reveal() ?? ''
  const own =
    textOf(read['old.id']) ??
    course.old?.get('id')?.reveal() ??
    (api.idInKey === null ? null : (new RegExp(api.idInKey).exec(text)?.[1] ?? null))
  if (own !== null) return { id: own, listed: listed?.find(({ id }) => id === own) ?? null, why: '' }
  if (listed === null)
    return {
      id: null,
      listed: null,
      why: 'the keys cannot be listed, so the old one could not be ended: name a credential that may, with --admin',
    }
  const named = textOf(course.kept.values['with.token'])
  const fits = named === null ? listed : listed.filter(({ id, name }) => id === named || name === named)
  const [only, ...more] = fits
  if (only && more.length === 0) return { id: only.id, listed: only, why: '' }
  const names = listed.map(({ id, name }) => name ?? shownId(id)).join(', ')
  return {
    id: null,
    listed: null,
    why: `which of the issuer's keys is the old one has to be said, with --with token=NAME: ${names || 'it lists none'}`,
  }
}

function lifetime(
  { mostDays }: RotationApi,
  read: Readonly<Record<string, Json>>,
  listed: ListedKey | null,
  now: number,
): Readonly<Record<string, Json>> {
  const created = textOf(read['created']) ?? listed?.created ?? null
  const until = textOf(read['until']) ?? listed?.until ?? null
  const lives = lifetimeOf(created, until, mostDays, now)
  return lives === null ? {} : { expires: lives.expires, ttl: lives.ttl }
}
