import { allMatches } from '../../../model/all-matches.ts'
import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regexOf } from '../../../model/regex.ts'

/** `DeepL-Auth-Key {279a2e9d-…}`, `bearer <eyJ…>`: brackets of a manual around a value that is none of its words. */
const inBrackets = regexOf('gi')`
  (?:key|token|secret|bearer|basic|password|\bpat)["']?\s{0,2}[:=]?\s{0,2}["']?(?:
    \{([\w:.+/=-]{16,400})\}|<([\w:.+/=-]{16,400})>|\[([\w:.+/=-]{16,400})\]
  )
`
/** Names and words hold few digits; keys many. */
const isRandom = /^[^\d]{0,60}\d[^\d]{0,40}\d[^\d]{0,40}\d[^\d]{0,40}\d/

export const bracesAround = noticed(
  'brackets-kept-around-the-key',
  'The brackets in which a manual shows where the key goes were kept around the key.',
  ({ raw }: Observed) =>
    [raw.config, raw.code, raw.request].some((text) =>
      allMatches(inBrackets, text).some((found) => isRandom.test(found.slice(1).find(Boolean) ?? '')),
    ),
  strong,
  {
    'key.placeholder': weak,
    'env.wrong_host': -strong,
    'sign.mismatch': -strong,
    'config.not_loaded': -strong,
    'client.defect': -weak,
    'key.revoked': -weak,
  },
)
