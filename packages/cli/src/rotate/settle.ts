import { shownId, type ListedKey, type RotationStep } from '@why401/core/rotate'
import { failure, textOf } from './answers.ts'
import type { Course } from './course.ts'
import { listedKeys } from './create.ts'

/** Finds out what became of a call whose answer never came, and removes what it may have left at the issuer. */
export async function settle(course: Course): Promise<void> {
  const { ends, successor } = course.tools.api
  if (ends === 'when-created') return await askTheOldKey(course)
  return successor === null ? await lookForNewOnes(course) : await followTheOldKey(course, successor)
}

/** The old key ends when the new one is made: while it works, nothing was made. */
async function askTheOldKey(course: Course): Promise<void> {
  const { verify } = course.tools.api
  const { answer } = await course.call(verify, {}, 'old')
  if (answer.kind === 'unclear') return course.happened({ kind: 'unclear', why: failure(answer, verify) })
  course.happened({ kind: answer.kind === 'refused' ? 'old-is-gone' : 'nothing-left' })
  course.tools.say(
    answer.kind === 'refused'
      ? 'the old key has ended: the issuer made a new one whose text never came'
      : 'the old key is good: nothing was made',
  )
}

/** The next key is made from the one that nobody has; that one ends like any other that was replaced. */
async function followTheOldKey(course: Course, step: RotationStep): Promise<void> {
  const { answer } = await course.call(step)
  if (answer.kind !== 'done') {
    const why = answer.kind === 'done-before' ? `to ${step.says}` : failure(answer, step)
    return course.happened({ kind: 'unclear', why })
  }
  const from = textOf(answer.values['from.id'])
  course.happened({ kind: 'nothing-left' }, from === null ? {} : { values: { ...course.kept.values, 'from.id': from } })
  course.tools.say(
    from === null
      ? 'nothing was made'
      : `the interrupted run had made a key (${shownId(from)}); a further one takes its place`,
  )
}

async function lookForNewOnes(course: Course): Promise<void> {
  const { list } = course.tools.api
  if (list === null)
    return course.happened({
      kind: 'unclear',
      why: 'the issuer lists no keys: look on its page for one that nobody has',
    })
  const listed = await listedKeys(course)
  const { before } = course.kept
  if (listed === null || before === null)
    return course.happened({
      kind: 'unclear',
      why: `to ${list.says}: what was made cannot be told from what was there`,
    })
  const fresh = listed.filter(({ id }) => !before.includes(id))
  const own = fresh.filter((one) => isOwn(one, course))
  if (own.length > 0) return await discard(own, course)
  // A name of ours tells ours from others; where keys have no names, only the user can.
  if (list.name !== null || fresh.length === 0) return course.happened({ kind: 'nothing-left' })
  const ids = fresh.map(({ id }) => shownId(id)).join(', ')
  const why = `the issuer lists a key that was not there before: ${ids}. If no one else has made it, it is of the interrupted run: --resume --discard ${fresh[0]?.id.slice(-4)}`
  course.happened({ kind: 'unclear', why })
}

function isOwn({ id, name }: ListedKey, { kept, tools }: Course): boolean {
  if (tools.api.list?.name !== null) return name !== null && name === textOf(kept.values['name'])
  return tools.discard !== null && tools.discard.length >= 4 && id.endsWith(tools.discard)
}

async function discard(own: readonly ListedKey[], course: Course): Promise<void> {
  const holder = course.tools.admin === null ? 'old' : 'admin'
  for (const { id } of own)
    for (const step of course.tools.api.retire) {
      const { answer } = await course.call(step, { 'retired.id': id }, holder)
      if (answer.kind === 'refused' || answer.kind === 'unclear')
        return course.happened({ kind: 'unclear', why: failure(answer, step) })
    }
  course.happened({ kind: 'nothing-left' })
  course.tools.say(`removed the key that the interrupted run had made (${own.map(({ id }) => shownId(id)).join(', ')})`)
}
