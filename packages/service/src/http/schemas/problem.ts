import { Type } from 'typebox'
import { nullable } from './types.ts'

/** What is wrong with one value of a request. */
export const fault = Type.Object({
  in: Type.String({ description: '`body`, `query`, `path`' }),
  pointer: Type.String({ description: 'JSON Pointer (RFC 6901) into that part' }),
  expected: Type.String(),
})

/** RFC 9457. A refusal of a credential has more members: `code`, `fix`, `docs`, `evaluated` and those of its cause. */
export const problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    request_id: Type.String(),
    errors: Type.Optional(Type.Array(fault)),
    code: Type.Optional(Type.String({ description: 'Id of a cause of the catalogue; on refusals of a credential.' })),
    docs: Type.Optional(Type.String()),
    fix: Type.Optional(Type.String()),
    error: Type.Optional(Type.String()),
    message: Type.Optional(nullable(Type.String())),
  },
  { $id: 'Problem', additionalProperties: true },
)
