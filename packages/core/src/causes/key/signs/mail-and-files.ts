import { anywhere, hint, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Mail, calendars and files by protocol: there is no page for a second factor, so services want a password made for the program. */
export const mailAndFiles: readonly Sign[] = [
  anywhere(
    'protocol-without-a-second-factor',
    regex`
      \b(?:web|cal|card)dav\b|\bimaps?\b|\bsmtps?\b|\bpop3s?\b
    `,
    weak,
    { 'config.not_loaded': -hint, 'perm.scope': -hint, 'key.missing': -hint },
  ),
]
