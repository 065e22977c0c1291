import { checkNames, type CheckName, type Refusal, type RefusalCode, type RefusalMembers } from './refusal.ts'

/** A refusal by one check without state: what stands before it has passed, what stands behind it was never asked. */
export function refusedAt(check: CheckName, requestId: string, code: RefusalCode, members: RefusalMembers): Refusal {
  const failed = checkNames.indexOf(check)
  const evaluated = checkNames.map((name, index) => {
    if (index === failed) return { check: name, verdict: 'failed', code } as const
    return { check: name, verdict: index < failed ? 'passed' : 'not-reached' } as const
  })
  return { code, requestId, evaluated, members }
}

/** What shows before any key is looked up: `readCredential` found no key to ask about, or one that no issuer makes. */
export const unaskedCodes = [
  'send.absent',
  'send.conflict',
  'send.wrong_place',
  'send.wrong_header',
  'send.scheme_missing',
  'send.scheme_wrong',
  'key.missing',
  'key.mistyped',
] as const satisfies readonly RefusalCode[]

export type UnaskedCode = (typeof unaskedCodes)[number]

/** The check that refuses with such a code: where the text is none, the credential; where there is one, its shape. */
export const checkOfUnasked = (code: UnaskedCode): CheckName => (code === 'key.mistyped' ? 'shape' : 'credential')
