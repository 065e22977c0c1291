import { Type } from 'typebox'
import { roles, scopes } from '../../model/actor.ts'
import { choice, shortText } from './types.ts'

/** A text of one `@`, without spaces: whether it is somebody's is for them to show. */
export const email = Type.String({ pattern: '^[^@\\s\\x00-\\x1f]{1,64}@[^@\\s\\x00-\\x1f]{1,190}$', maxLength: 255 })

export const token = Type.String({ minLength: 1, maxLength: 200 })

export const password = Type.String({
  minLength: 1,
  maxLength: 1000,
  description: '12 to 128 characters, and not one of the first that are guessed.',
})

export const personName = shortText

export const enrolled = Type.Object(
  { user_id: Type.String(), project_id: Type.String(), role: choice(roles) },
  { description: 'May sign in now.' },
)

export const invitation = Type.Object(
  {
    id: Type.String(),
    email: Type.String(),
    role: choice(roles),
    created_at: Type.String(),
    created_by: Type.String(),
    expires_at: Type.String(),
  },
  { $id: 'Invitation' },
)

export const membership = Type.Object({
  project_id: Type.String(),
  project_name: Type.String(),
  role: choice(roles),
  scopes: Type.Array(choice(scopes)),
})
