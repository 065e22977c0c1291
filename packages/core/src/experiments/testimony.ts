import { headerOf } from '../edits/header.ts'
import { statementIn, type Statement } from '../investigate/statement.ts'
import { checkNames } from '../issuer/refusal/refusal.ts'
import { refusalRules } from '../issuer/refusal/rules.ts'
import type { Answered, Situation, Trial, TrialResult } from '../model/experiment.ts'

/** The three questions that show whether a statement is about the key that was sent. */
const questions = ['control', 'without-key', 'nonsense-key'] as const
type Question = (typeof questions)[number]

/** Those that are asked without the key. */
const withoutTheKey: readonly Question[] = ['without-key', 'nonsense-key']

/**
 * Makes a trial one of the questions put to an issuer that says why it refuses. No outsider sees that a key has expired or
 * lacks a scope; the issuer does, and the checks behind the one for existence are about a key that it has found. Its word is
 * taken when it says the same of the same request again, and otherwise of a request without a key and of a made-up key: then it
 * speaks of this very key. What an answer says to everybody, whatever its `code`, proves nothing.
 *
 * Uses that are spent and come back ask to wait. The wait is the key's alone, where the statement says of which key it is and
 * until when: the two questions without it are asked meanwhile, and the third, which would go against `Retry-After`, never.
 *
 * What a change of the request would heal (a quote, a wrong place) is not taken on anybody's word: the change proves it.
 */
export function testimony(
  question: Question,
  { base, slots }: Situation,
): Pick<Trial, 'upholds' | 'proves' | 'suggests' | 'isBesideKey'> {
  const stated = slots.length === 1 ? statementOn(base.answer) : null
  if (stated === null || !isOfKnownKey(stated)) return {}
  const asked = questionsOn(stated, base.answer)
  if (!asked.includes(question)) return {}
  return {
    upholds: stated.code,
    suggests: { [stated.code]: 0.9 },
    proves: ({ answer, earlier }) =>
      asked.every((one) => stands(one, one === question ? answer : (earlier.get(one)?.answer ?? null), stated)),
    ...(asked === withoutTheKey && { isBesideKey: true }),
  }
}

function questionsOn(stated: Statement, answer: Answered): readonly Question[] {
  const wait = headerOf(answer.response, 'retry-after')
  if (wait === null) return questions
  return isSpent(stated, wait) ? withoutTheKey : []
}

/**
 * The uses of this key, which come back at a time that is told in every way in which the model tells it. Other limits pass within
 * seconds: they are waited for.
 */
function isSpent({ code, failed, refill }: Statement, wait: string): boolean {
  return code === 'limit.quota' && failed[0]?.check === 'uses' && refill !== null && `${refill.seconds}` === wait.trim()
}

function stands(question: Question, answer: TrialResult['answer'], stated: Statement): boolean {
  const told = answer && statementOn(answer)
  if (!told) return false
  return question === 'control' ? codesOf(told) === codesOf(stated) : !isOfKnownKey(told)
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

function codesOf({ failed }: Statement): string {
  return failed.map(({ check, code }) => `${check} ${code}`).join()
}
