import { regex } from '../../../model/regex.ts'
import { decisive, fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** How servers and tools say that there are two credentials. */
export const conflictSaid: readonly Sign[] = [
  said(
    'only-one-mechanism',
    regex`
        only one (?:auth|authentication|authorization)[a-z ]{0,14}
          (?:mechanism|method|header|type|scheme|credential)
        |multiple (?:auth|authentication|authorization)[a-z ]{0,20}
          (?:credentials?|methods?|mechanisms?|headers?|values?)
        |more than one (?:method|mechanism|credential|authorization|auth)|不(?:可以|可|能|能够)同时(?:存在|使用)
        |(?:please )?(?:only |just )?(?:pass|send|use|specify|provide|supply|set|include|give)[ ]
          (?:only |just |exactly |at most )?one (?:of|auth|authentication|credential|authorization)
        |(?:cannot|can not|can't|must not|may not|should not|do not|don't)[ ]
          (?:use|send|specify|set|pass|provide|supply|combine|mix|have) both
        |mutually exclusive|but not both|conflicting (?:auth|credential|header)
        |(?:both|two) (?:api key|authorization|access token|credentials?|auth)[a-z ]{0,20}
          (?:and|were|provided|present|sent)
      `,
    decisive,
  ),
  said(
    'duplicate-header',
    regex`
        duplicate header:? ?["'\`]?(?:authorization|x-api-key|apikey)
        |(?:duplicate|repeated|multiple|two|several|too many) (?:["'\`]?authorization["'\`]?|x-api-key|api[- ]key|auth)
          [a-z ]{0,10}(?:header|value)s?
      `,
    decisive,
    { 'client.defect': -weak },
  ),
  said(
    'unsupported-at-storage',
    regex`
        unsupported authorization type[^;]{0,200}<argument|<code>invalidargument<\/code>[^;]{0,300}authorization
        |authorization header (?:is )?not (?:allowed|supported) (?:with|for) (?:pre-?signed|sas)
        |credentials? (?:are |is )?ambiguous
      `,
    strong,
    { 'send.scheme_wrong': hint },
  ),
  said(
    'two-are-set',
    regex`
        auth(?:entication|orization)? conflict|conflicting (?:auth|credential|login|key)
        |both (?:an? |the )?[a-z_]{4,40}(?: \([^)]{1,60}\))? and (?:an? |the )?[a-z_]{2,40}(?: key)?
          (?: \([^)]{1,60}\))? (?:are |is |were )?(?:set|present|configured|found|given|provided|defined)
        |managed key and
      `,
    decisive,
    { 'config.shadowed': fair, 'config.not_loaded': -strong, 'key.missing': -fair },
  ),
  said('not-the-expected-kind', /api keys are not supported by this api|expected oauth ?2 access token/, hint, {
    'key.wrong_kind': fair,
  }),
  said(
    'upstream-key-refused',
    /(?:backend|upstream|origin)[a-z ]{0,20}(?:returned|answered|responded|said)[a-z: ]{0,8}40[13]/,
    weak,
    { 'server.fault': fair },
  ),
]
