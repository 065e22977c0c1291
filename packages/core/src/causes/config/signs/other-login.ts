import { decisive, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'

const namesWhoAsked =
  /permission to [\w.-]{1,60}\/[\w.-]{1,80} denied to (?!github-actions|dependabot|[\w-]{1,40}\[bot\]|deploy key)([\w-]{1,40})/
const ofTwo =
  /\b(?:two|2|several|multiple|both|other|another|old|older|second|different|wrong|previous|former) (?:git ?hub |user |git |work |personal )?(?:accounts?|logins?|users?|profiles?)\b|\b(?:logged|signed) in (?:as|with|to) (?!the same)[\w -]{0,30}(?:site|browser|account|[\w-]{3,40}\b)/

/** The host says who asked, and it is not the account that the user means: a stored login goes out in its place. */
export const otherLogin: readonly Sign[] = [
  noticed(
    'another-account-asked',
    'The refusal names the account that asked, and the user means another one: a login that is stored goes out.',
    isAnotherAccount,
    decisive,
    { 'env.wrong_account': strong, 'send.conflict': strong, 'perm.scope': -decisive, 'perm.resource': -strong },
  ),
]

function isAnotherAccount({ zones: { answer, remarks } }: Observed): boolean {
  const asked = namesWhoAsked.exec(answer)?.[1]
  return asked !== undefined && ofTwo.test(remarks) && !remarks.includes(`logged in as ${asked}`)
}
