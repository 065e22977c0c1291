import { coded, decisive, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A session, a client or its options has `headers`; under a name that is nearly this nothing is sent, and no language but a strict one complains. */
export const misnamedOption = coded(
  'option-nearly-headers',
  regex`
    \b(?:s|session|client|http|requests|req|opts|options|config|api|instance|defaults)\.header ?= ?(?:\{|dict\()
  `,
  decisive,
  { 'config.not_loaded': -strong, 'key.missing': -strong },
)
