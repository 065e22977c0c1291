import { anywhere, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Beside the place that was changed there is a further file with the same setting. */
export const secondFile = anywhere(
  'a-further-file',
  regex`
    there(?:'s| is| was) (?:also|still|another|a second) (?:an? |another |a second )?[^;]{0,50}(?:\.env(?:\.\w{1,12})?|\.json|\.ya?ml|\.toml|\.ini|\.properties|\.xml|config(?:uration)? file|settings file)\b[^;]{0,60}(?:with|that (?:has|sets|holds)|holding|containing|which (?:has|sets)|where)
  `,
  strong,
  { 'config.not_loaded': -strong },
)
