import type { ReadAnswer } from '@why401/core/rotate'
import { failure } from './answers.ts'
import type { Course } from './course.ts'
import { placesOfOld } from './write.ts'

/** Asks the issuer whether the new key works, for as long as a new one may take to be known everywhere. */
export async function prove(course: Course): Promise<void> {
  // Somebody may have taken the writing back since.
  const { writable } = await placesOfOld(course)
  if (writable.length > 0) return course.happened({ kind: 'taken-back' })
  const { verify } = course.tools.api
  const answer = await askPatiently(course)
  if (answer.kind === 'refused' || answer.kind === 'unclear')
    return course.happened({ kind: 'not-proven', why: failure(answer, verify) })
  // From here on the places have it, and the old one is told by its hash.
  course.happened({ kind: 'proven', at: course.tools.now() }, { old: null, new: null })
  course.tools.say('the new key works')
}

async function askPatiently(course: Course): Promise<ReadAnswer> {
  const { verify, settles } = course.tools.api
  for (let tries = 1; ; tries++) {
    const { answer } = await course.call(verify)
    if (answer.kind === 'done' || answer.kind === 'done-before' || tries >= settles.tries) return answer
    await course.tools.wait(settles.waitMs)
  }
}
