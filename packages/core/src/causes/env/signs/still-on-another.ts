import { anywhere, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A tool's own setting still names the account that was used before, or one that is not the one that is meant. */
export const stillOnAnother = anywhere(
  'tool-still-on-another',
  regex`
    \b(?:config|gcloud|cli|context|profile|kubectl|az|wrangler\.toml|vercel\.json|settings?|\.env)\b[^.;]{0,24} still (?:had|has|have|points? (?:to|at)|pointed (?:to|at)|names?|named|set to|on)[ ]
      [^.;]{0,24}(?:project|account|tenant|organi[sz]ation|\borg\b|subscription|team|workspace|old|previous|other)
    |(?:default|active|current|selected) (?:project|account|tenant|profile|subscription|organi[sz]ation|context|workspace)\b[^.;]{0,16} (?:differs?|is (?:another|not the|used)|was (?:another|not the|used))
    |(?:project|tenant|directory|organi[sz]ation|subscription|account|workspace)\b[^;.]{0,24} (?:differs? from|other than the (?:one )?(?:expected|wanted|configured))
  `,
  strong,
  { 'perm.scope': -strong, 'perm.resource': -strong, 'config.shadowed': weak },
)
