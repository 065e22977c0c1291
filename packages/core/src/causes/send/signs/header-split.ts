import { decisive, fair, said, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A server that cuts the header at its blank and takes the second part falls over a key without a word before it. */
export const headerSplit: readonly Sign[] = [
  said(
    'second-part-missing',
    regex`
      (?:auth|token|bearer|header)[a-z_.()"']{0,40}\.split\([^)]{0,8}\) ?\[ ?1 ?\][^;]{0,80}
        (?:indexerror|index out of|out ?of ?bounds|outofrange)
      |(?:indexerror|index out of|out ?of ?bounds|outofrange)[^;]{0,120}
        (?:auth|token|bearer|header)[a-z_.()"']{0,40}\.split\([^)]{0,8}\) ?\[ ?1 ?\]
    `,
    decisive,
    { 'send.header_case': -strong, 'server.fault': -fair, 'client.defect': -fair, 'key.missing': -fair },
  ),
]
