import { anywhere, configured, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Values in which more stands than the key: its own name, percent signs for its characters, an encoding done before. */
export const encodedValues: readonly Sign[] = [
  configured(
    'percent-in-value',
    /(?:key|token|secret|password)[a-z ]{0,20}["']? ?[=:] ?["']?[^\s"'&?/:%]{2,80}%(?:2[1-9a-f]|3[a-f]|40|5[bd])[^\s/]/,
    strong,
    { 'config.mangled': -weak, 'sign.mismatch': -hint, 'key.unknown': -weak },
  ),
  anywhere(
    'name-inside-value',
    regex`
      (?:key|token|secret|password)["']?[=:] ?["']?-{0,2}(?:[a-z]{2,20}[_-]){0,3}(?:key|token|secret|password)=
        ["']?[a-z0-9]
      |(?:bearer|provided:) ["']?[a-z_]{2,40}(?:key|token)=
    `,
    fair,
    { 'key.mistyped': fair, 'env.wrong_host': -hint, 'key.revoked': -weak },
  ),
  remarked(
    'already-encoded',
    regex`
      already (?:base-?64|encoded|escaped|url-?encoded|percent)
      |(?:works?|worked|used|valid|accepted)[a-z ]{0,24} in an? (?:authorization: ?)?basic(?: auth[a-z]{0,11})?[ ]
        header
    `,
    strong,
    { 'send.scheme_wrong': hint, 'client.defect': hint },
  ),
  remarked(
    'signs-in-the-secret',
    regex`
      (?:password|key|secret|token|it)(?:'s)?[a-z ]{0,16} (?:has|have|contains?|holds|includes?|with)[ ]
        (?:the |a |an |some |any )?(?:characters?|signs?|symbols?)(?: like| such as)? ["'\`]?[^a-z0-9 ]
    `,
    fair,
    { 'config.mangled': fair, 'sign.mismatch': weak, 'send.stripped': -hint },
  ),
]
