import { decisive, fair, hint, said, strong, weak } from '../../../model/sign.ts'
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
  said(
    // hapi's plug-ins cut the header at its blank and say this where that does not give two parts.
    'header-not-of-two-parts',
    /bad http authentication header format/,
    strong,
    { 'send.scheme_wrong': -hint, 'key.whitespace': weak, 'key.wrong_kind': -weak },
  ),
]
