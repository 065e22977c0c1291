import { decisive, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A scanner told of the key, or the place where it stands was opened to everybody. */
export const scanned: readonly Sign[] = [
  said(
    'found-and-revoked',
    regex`
      (?:secret[- ]scanning|gitguardian|trufflehog|leak detection|leaked[- ]secrets?)[^;]{0,160}
        (?:revoked|disabled|deactivated|invalidated|deleted|rotated|detected|found|alert)
      |(?:revoked|disabled|deactivated|invalidated)[^;]{0,80} (?:because|since|as|after)[^;]{0,40}
        (?:found in|exposed in|published|leaked|committed|detected in) [^;]{0,24}(?:public|repo|commit|github)
    `,
    decisive,
    { 'key.revoked': -strong, 'key.expired': -strong, 'key.mistyped': -strong },
  ),
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
