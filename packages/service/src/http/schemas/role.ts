import { Type } from 'typebox'

export const roleParams = Type.Object({ name: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$' }) })
