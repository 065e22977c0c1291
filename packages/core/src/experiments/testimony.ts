import { headerOf } from '../edits/header.ts'
import { statementIn, type Statement } from '../investigate/statement.ts'
import { checkNames } from '../issuer/refusal/refusal.ts'
import { refusalRules } from '../issuer/refusal/rules.ts'
import type { Answered, Situation, Trial, TrialResult } from '../model/experiment.ts'

/** The three questions that show whether a statement is about the key that was sent. */
const questions = ['control', 'without-key', 'nonsense-key'] as const
type Question = (typeof questions)[number]

/**
 * Makes a trial one of the questions put to an issuer that says why it refuses. No outsider sees that a key has expired or
 * lacks a scope; the issuer does, and the checks behind the one for existence are about a key that it has found. Its word is
 * taken when it says the same of the same request again, and otherwise of a request without a key and of a made-up key: then it
 * speaks of this very key. What an answer says to everybody, whatever its `code`, proves nothing.
 *
 * What a change of the request would heal (a quote, a wrong place) is not taken on anybody's word: the change proves it.
 */
export function testimony(
  question: Question,
  { base, slots }: Situation,
): Pick<Trial, 'upholds' | 'proves' | 'suggests'> {
  const stated = slots.length === 1 ? statementOn(base.answer) : null
  if (stated === null || !isOfKnownKey(stated) || asksToWait(base.answer)) return {}
  return {
    upholds: stated.code,
    suggests: { [stated.code]: 0.9 },
    proves: ({ answer, earlier }) =>
      isUpheld(stated, (one) => (one === question ? answer : (earlier.get(one)?.answer ?? null))),
  }
}

function isUpheld(stated: Statement, answerTo: (question: Question) => TrialResult['answer']): boolean {
  const [again, without, nonsense] = questions.map((question) => {
    const answer = answerTo(question)
    return answer && statementOn(answer)
  })
  if (!again || !without || !nonsense) return false
  return codesOf(again) === codesOf(stated) && [without, nonsense].every((other) => !isOfKnownKey(other))
}

/** In the model to the letter: as a problem, with the status that the model has for this code. */
function statementOn({ response }: Answered): Statement | null {
  if (!/^application\/problem\+json\b/i.test(headerOf(response, 'content-type')?.trim() ?? '')) return null
  const stated = statementIn(response.body?.reveal() ?? null)
  if (stated === null || stated.status !== response.status) return null
  return refusalRules[stated.code]?.status === response.status ? stated : null
}

const existence = checkNames.indexOf('existence')

function isOfKnownKey({ evaluated }: Statement): boolean {
  return (
    evaluated[existence]?.verdict === 'passed' &&
    evaluated.slice(0, existence).every(({ verdict }) => verdict !== 'failed')
  )
}

/** What passes by itself is waited for: asked again in the meantime, it would only be prolonged. */
function asksToWait({ response }: Answered): boolean {
  return headerOf(response, 'retry-after') !== null
}

function codesOf({ failed }: Statement): string {
  return failed.map(({ check, code }) => `${check} ${code}`).join()
}
