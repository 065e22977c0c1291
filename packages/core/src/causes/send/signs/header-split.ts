import { anywhere, decisive, fair, hint, said, strong, weak } from '../../../model/sign.ts'
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
  anywhere(
    // Cargo writes the token into the header as it stands: where a registry wants a word before it, it belongs to the value.
    'cargo-adds-no-word',
    regex`
      \[registries\.[a-z0-9_-]{1,40}\] (?:[a-z-]{2,20} = ["'][^"']{1,200}["'] ){0,2}token = ["'](?!bearer |basic |token )
      |cargo_registries_[a-z0-9_]{1,40}_token ?= ?["']?(?!bearer |basic |token )[a-z0-9]
    `,
    strong,
    { 'send.absent': -weak, 'key.placeholder': -fair, 'config.not_loaded': -hint },
  ),
]
