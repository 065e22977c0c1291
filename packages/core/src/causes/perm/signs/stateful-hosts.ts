import { configured, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Laravel Sanctum compares the host of the page with a list, port included and scheme left out. */
export const statefulHosts: readonly Sign[] = [
  configured(
    'list-that-no-page-is-in',
    regex`
      (?:sanctum|airlock)_stateful_domains ?= ?["']?
        (?:(?:localhost|127\.0\.0\.1)(?:, ?(?:localhost|127\.0\.0\.1)){0,3}["']?(?: |$|#)|[^ ]{0,80}https?:\/\/)
    `,
    strong,
    { 'send.absent': -strong, 'client.defect': -weak },
  ),
]
