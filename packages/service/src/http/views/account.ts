import type { Static } from 'typebox'
import type { Enrolled } from '../../accounts/enrol.ts'
import type { Invitation } from '../../model/actor.ts'
import type * as account from '../schemas/account.ts'
import { iso } from './time.ts'

export const enrolledView = ({ userId, projectId, role }: Enrolled): Static<typeof account.enrolled> => ({
  user_id: userId,
  project_id: projectId,
  role,
})

export function invitationView({
  id,
  email,
  role,
  createdAt,
  createdBy,
  expiresAt,
}: Invitation): Static<typeof account.invitation> {
  return { id, email, role, created_at: iso(createdAt), created_by: createdBy, expires_at: iso(expiresAt) }
}
