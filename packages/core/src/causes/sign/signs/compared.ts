import { anywhere, fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What is told of signatures that were compared, and of values that spoil them. */
export const compared: readonly Sign[] = [
  said(
    'error-in-signature',
    /\berror (?:in|of|with) (?:the )?signature\b|\berror sign\b|\bsign(?:ature)? (?:check|validation) (?:error|failed|failure)\b/,
    strong,
    { 'key.wrong_kind': -weak, 'sign.clock': -weak },
  ),
  said(
    // Payment gateways (Paytm, PhonePe, Worldline) call the signature of a form or body its checksum.
    'checksum-of-the-message',
    regex`
      checksum(?:hash)? (?:of (?:the|your|this|its) (?:request|message|body|payload|parameters|order|transaction|call) |[a-z]{2,12} )?(?:is |was |are )?
        (?:invalid|mismatch(?:ed)?|incorrect|wrong|failed|failure|not (?:matched|matching|valid|verified)|does(?: not|n't) match|did(?: not|n't) match|verification failed)\b
      |(?:invalid|wrong|incorrect|mismatch(?:ed)?|bad) checksum(?:hash)?\b|checksum (?:validation|verification|check) (?:failed|error|failure)
      |checksum_?(?:mismatch|invalid|failed|error)|(?:mismatch|error) (?:in|of) (?:the )?checksum
    `,
    strong,
    { 'config.mangled': weak, 'env.test_live': hint, 'key.wrong_kind': hint, 'client.defect': hint },
  ),
  remarked(
    'digests-differ',
    regex`
      (?:digests?|hash(?:es)?|signatures?|hmacs?|checksums?|macs) (?:that are |which are )?(?:[a-z]{2,12} )?
        (?:differs?|are different|do not agree|don't agree|disagree|are not (?:the same|equal)|is another one|do not match)\b
      |(?:server|provider|other side|another tool|other tool|online tool)[a-z ]{0,12} (?:computes?|calculates?|gets?|makes?) (?:an? )?
        (?:other|another|different) (?:digest|hash|signature|hmac)
    `,
    strong,
    { 'key.wrong_kind': -fair, 'client.defect': weak },
  ),
  remarked(
    'a-certain-value',
    regex`
      (?:a certain|one certain|certain|some|particular|special|odd) (?:[a-z-]{2,12} )?
        (?:values?|names?|texts?|titles?|characters?|symbols?|file ?names?|paths?|metadata)[a-z ]{0,8}[ ]
        (?:triggers?|causes?|breaks?|spoils?|fails?|makes? it fail|is refused|are refused)
      |(?:trailing|leading|double|two) (?:spaces?|blanks?)[a-z ]{0,16} in (?:the |an? )?(?:value|name|header|metadata|path|title)
    `,
    fair,
    { 'client.defect': weak, 'key.encoded': weak },
  ),
  anywhere(
    // What is signed is the body byte for byte; frameworks and hosts of functions hand on what they have read of it.
    'webhook-where-bodies-are-parsed',
    regex`
      webhook[^]{0,240}(?:vercel|netlify|\blambda\b|serverless|next\.?js|api routes?\b|cloud functions?|express\.json|body-?parser)
      |(?:vercel|netlify|serverless|next\.?js|cloud functions?|express\.json|body-?parser)[^]{0,240}webhook
    `,
    fair,
    { 'config.not_loaded': hint, 'config.mangled': hint },
  ),
]
