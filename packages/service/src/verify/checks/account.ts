import { isoTime } from '../finding.ts'
import type { KeyCheck } from './check.ts'

/** The owner of the API is not suspended. */
export const account: KeyCheck = ({ home }) => {
  const { suspendedAt, settings } = home.project
  if (suspendedAt === null) return 'passed'
  return {
    code: 'account.suspended',
    detail: 'The account that the key belongs to is suspended; the key itself is in order.',
    members: { since: isoTime(suspendedAt), ...(settings.contact === null ? {} : { contact: settings.contact }) },
  }
}
