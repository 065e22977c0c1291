import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'

const forkPasses =
  /(?:pull[ _]requests?|forks?|prs?)\b[^;]{0,24}(?:works?|pass|succeed|are fine|is fine|go through)|(?:works?|fine|passes|succeeds?) (?:only )?(?:for|on|in|from) (?:the )?(?:pull[ _]requests?|forks?|prs?)\b/
const branchFails =
  /(?:only|but)[^;]{0,40}(?:branch|main|master|develop|push)|(?:branch|main|master|push)[^;]{0,30}fail/

/** Codecov takes uploads from forks without a token, so those that carry one are the only ones to fail with a wrong one. */
export const rightForForksAlone: readonly Sign[] = [
  noticed(
    'fails-where-a-token-goes-along',
    'Uploads from pull requests need no token and pass; the one that carries the token is refused: it is the token of something else.',
    isTokenAlone,
    decisive,
    { 'env.wrong_account': fair, 'config.not_loaded': -strong, 'perm.scope': -strong, 'perm.resource': -decisive },
  ),
]

function isTokenAlone({ zones }: Observed): boolean {
  return (
    /codecov/.test(zones.all) &&
    /repository not found|could not find a repository|invalid token/.test(zones.answer) &&
    forkPasses.test(zones.remarks) &&
    branchFails.test(zones.remarks)
  )
}
