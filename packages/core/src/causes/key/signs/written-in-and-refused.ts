import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const writtenIn = regex`
  (?:hard-?cod(?:ed|ing)|(?:put|putting|written|writing|typed|typing|pasted|pasting|entered|entering|inserted|inserting)[a-z ]{0,16}
    [ ](?:directly |straight |right )?(?:in|into) (?:the )?(?:code|source|script|program|file|call|header|request))
`

/** The key itself is refused wherever it is written: how it is loaded is not the fault. */
export const writtenInAndRefused: readonly Sign[] = [
  remarked(
    'written-in-and-still-refused',
    regex`
      ${writtenIn}[a-z' ]{0,40}(?:,|but|and)? ?(?:
        (?:did|does|do)(?: not|n't) (?:help|work|change|make|fix|solve)|made no (?:difference|change)|makes no (?:difference|change)
        |no (?:difference|change|luck|success|effect)|changes? nothing|changed nothing|(?:fails?|failed|refused) (?:too|as well|all the same|alike|also)
        |(?:gives?|gave) the same|same (?:error|result|answer|refusal)|(?:is )?to no avail|still (?:fails?|40[13]|refused|the same|not)
      )
      |(?:even|also|still|not even)[a-z ]{0,24} ${writtenIn}
    `,
    fair,
    {
      'key.revoked': fair,
      'key.wrong_kind': weak,
      'env.wrong_account': weak,
      'config.not_loaded': -strong,
      'config.shadowed': -fair,
      'config.mangled': -fair,
      'key.missing': -fair,
    },
  ),
]
