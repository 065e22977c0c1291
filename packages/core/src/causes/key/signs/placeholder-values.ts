import { coded, configured, decisive, fair, hint, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const sample = { 'key.missing': weak, 'config.not_loaded': weak, 'key.revoked': -weak, 'key.expired': -weak }

/** Settings and code in which words stand where a key belongs. */
export const placeholderValues: readonly Sign[] = [
  configured(
    'template-file-shown',
    regex`
      \.env\.(?:template|example|sample|dist|local\.example)|config\.(?:sample|example|dist)
      |(?:example|sample)\.(?:env|ya?ml|json|toml)
    `,
    fair,
    { 'config.not_loaded': fair },
  ),
  configured(
    'words-as-value',
    regex`
      (?:key|token|secret|password(?!["']? ?[=:] ?["'\`]?change[_-]?me)|pat)(?:_[a-z]{2,10})?["']? ?[=:] ?["'\`<]{0,2}
        (?:
          your[ _-]?[a-z]|my[_-](?:[a-z]{2,12}[_-]){0,4}(?:key|token|secret|password)|insert|replace[_-]?
          |change[_-]?me|enter[ _-]|put[ _-]your|todo|placeholder|dummy
        )
    `,
    strong,
    sample,
  ),
  coded(
    'words-in-code',
    regex`
      (?:key|token|secret|password|auth|bearer)[a-z_]{0,12}["']? ?[=:(,]? ?["'\`](?:bearer |token |basic )?
        (?:
          <(?!removed|redacted|hidden|masked)[a-z]|your[ _-]?[a-z]|insert|replace|(?<!password ?[=:(,]? ?["'\`])change_?me|enter[ _-]|put[ _-]your|todo|placeholder|dummy
          |my[_-](?:api|key|token|secret)|api[_-]?key["'\`]
        )
    `,
    fair,
    sample,
  ),
  coded(
    'variable-name-in-plain-quotes',
    regex`
      (?<![fr$])'(?:bearer|token|basic|bot|key) ?\$?\{[a-z_][a-z0-9_.]{0,40}\}'(?!\.format| ?%| ?\.)
      |f["']authorization["'] ?: ?["'](?:bearer|token|basic|bot) ?\{
    `,
    strong,
    { 'config.mangled': fair, 'config.not_loaded': weak, 'client.defect': hint },
  ),
  coded(
    'short-literal',
    /(?:api_?key|token(?!_?type)|secret)[a-z_]{0,8}["']? ?[=:(] ?["'`](?!x{2,6}["'`])[a-z0-9]{1,6}["'`]/,
    fair,
    sample,
  ),
  coded(
    'own-name-as-value',
    regex`
      [?&"' ](?:[a-z]{1,12}[_-])?(?:api_?key|apikey|key|token|secret|appid)=
        (?:
          api_?key|apikey|token|key|secret|access_token|appid|mykey|mytoken
        )(?:[&"'\` ]|$)
    `,
    decisive,
    sample,
  ),
]
