import { remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The place where the key stands was opened to everybody. */
export const scanned: readonly Sign[] = [
  // That it is public now says little of a key that was never in it; that it became so lately, much.
  remarked(
    'made-public',
    regex`
      (?:made|making|turned|switched|set|opened|changed)[a-z ]{0,14} (?:github |gitlab |git )?(?:repo|repository|project|gist|notebook)s?
        (?: (?:to|over))? (?:be )?public\b
      |(?:repo|repository|project|gist|notebook)s? (?:visibility )?(?:went|became|turned|(?:is|was|has been|were) (?:now |recently )?(?:made|set|switched|turned)) (?:to )?public\b
      |(?:works?|lives?|valid|fine|ok) (?:only )?(?:until|till) (?:i|we|the next|my next|it is|it's) (?:push|commit|publish)
    `,
    strong,
    { 'config.shadowed': -strong, 'key.revoked': weak, 'key.mistyped': -strong },
  ),
]
