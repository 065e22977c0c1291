import { anywhere, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/**
 * Parameters begin behind the question mark: what follows a mere “&” is part of the path, and no server finds the key there.
 * An address that is itself the value of a parameter is followed by the next one.
 */
export const noQuestionMark = anywhere(
  'parameter-without-question-mark',
  regex`
    https?:\/\/(?<![?&][a-z_]{1,20}=https?:\/\/)[^\s?&"'#<>]{4,200}&(?:
      api_?(?:key|token)|access_?(?:key|token)|auth_?(?:key|token)|token|key|appid|app_?key|subscription-key|ws_key
    )=
  `,
  strong,
  { 'send.absent': strong, 'key.wrong_kind': -strong, 'key.unknown': -strong },
)
