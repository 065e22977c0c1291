import { anywhere, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const against = { 'perm.scope': -strong, 'env.wrong_account': -strong, 'config.shadowed': weak } as const

/** Somebody else made a new key, and one place still holds the old. */
export const rolledElsewhere = anywhere(
  'rolled-elsewhere',
  regex`
    (?:key|token|secret|credentials?)s?\b[^;]{0,20} (?:was |were |got |has been |have been )?(?:rolled|rotated|regenerated|replaced|re-?issued|reset)
      (?: yesterday| today| last \w{3,8}| recently| just)? (?:by|in the (?:dashboard|console|portal))\b.{0,120}
      (?:not (?:yet )?(?:been )?(?:updated|changed|replaced)|still (?:has|holds|uses|the old)|forgot|old one|never updated)
  `,
  strong,
  against,
)
