import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const number =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|a couple of|\\d{1,3})'

const lastSuccess = regex`
  last (?:known |recorded )?(?:green|good|success(?:ful)?|passing|working|accepted|complete|clean)(?: [a-z]{2,16}){0,3}
    (?:[a-z ]{0,8}[:,])?[^;,.]{0,24}
    (?:${number} (?:weeks|months?|years?) (?:ago|before|earlier|back)|last (?:year|spring|summer|autumn|winter)|in 20\d\d)
  |(?:not |never |nothing |no )[a-z ]{0,20}(?:run|released|published|deployed|executed|triggered|used|uploaded|release|deploy(?:ment)?)[a-z ]{0,12}[ ]
    (?:for|since|in) (?:about |over |almost |nearly |more than )?(?:${number} (?:weeks|months?|years?)|last (?:year|spring|summer|autumn|winter)|20\d\d)
  |(?:first|earliest) (?:run|release|deploy(?:ment)?|publish(?:ing)?|build|upload)[a-z ]{0,16} (?:in|for|after|since) (?:about |over |almost |nearly |more than )?
    ${number} (?:months?|years?)
`

/** A stored key that nobody looked at for longer than keys live. */
export const unusedForLong: readonly Sign[] = [
  remarked('last-success-long-ago', lastSuccess, fair, {
    'key.revoked': fair,
    'config.not_loaded': -fair,
    'perm.scope': -weak,
    'env.wrong_account': -weak,
    'key.wrong_kind': -weak,
    'key.missing': -weak,
  }),
  noticed(
    'stored-in-ci-and-long-unused',
    'The job takes its key from the store of the CI, and last went through months ago.',
    isStoredAndUnused,
    strong,
    { 'key.revoked': fair, 'config.not_loaded': -fair, 'perm.scope': -fair },
  ),
]

function isStoredAndUnused({ zones, remarkIds }: Observed): boolean {
  return (
    lastSuccess.test(zones.remarks) &&
    (remarkIds.includes('runs-in-ci') ||
      /secrets\.|_token\b|_api_key\b/.test(`${zones.config} ${zones.code} ${zones.answer}`))
  )
}
