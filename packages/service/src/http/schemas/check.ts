import { Type } from 'typebox'

/** One check of a verification. */
export const checkSchema = Type.Object({
  check: Type.String(),
  verdict: Type.String(),
  code: Type.Optional(Type.String()),
  detail: Type.Optional(Type.String()),
})
