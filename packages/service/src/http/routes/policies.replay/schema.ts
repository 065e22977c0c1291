import { Type } from 'typebox'
import { keyTraits } from '../../schemas/key.ts'
import { choice, closed, id } from '../../schemas/types.ts'

const { permissions, roles, restrictions, limits } = keyTraits

/** As a key would be changed. */
export const replayBody = closed({
  key_id: Type.Optional(id),
  keyspace_id: Type.Optional(id),
  permissions,
  roles,
  restrictions,
  limits,
})

const counts = { calls: Type.Integer(), refused: Type.Integer(), uncertain: Type.Integer() }

const kind = Type.Object({
  detail: choice(['all', 'asked', 'nothing'], {
    description: 'What is known of these calls; asked: not the address; nothing: that they were made.',
  }),
  address: Type.String({ description: 'Empty where none was told, or it is not known.' }),
  origin: Type.String({ description: 'Of the page that called; empty likewise.' }),
  permissions: Type.String({ description: 'The query that was asked; empty likewise.' }),
  calls: Type.Integer(),
  verdict: choice(['allowed', 'refused', 'uncertain']),
  codes: Type.Array(Type.String(), { description: 'What would have refused them.' }),
})

export const replayAnswer = Type.Object({
  since: Type.String({ description: 'Calls from then on were looked at.' }),
  calls: Type.Integer({ description: 'Granted verifications. Exact.' }),
  refused: Type.Integer({ description: 'Of these, the ones that would have been refused for certain.' }),
  uncertain: Type.Integer({ description: 'Of which not enough is known to tell.' }),
  share: Type.Number({ description: 'Refused of all, 0 to 1.' }),
  recorded: Type.Object(
    { all: Type.Integer(), asked: Type.Integer(), nothing: Type.Integer() },
    {
      description:
        'Of the calls, by what is known of them: see `detail`. Of `limits`, which ask for none of it, zeros.',
    },
  ),
  keys: Type.Array(Type.Object({ key_id: Type.String(), ...counts }), {
    description: 'Those it would have touched, a hundred at most.',
  }),
  complete: Type.Boolean({ description: 'false: the keyspace has more keys than were looked at.' }),
  kinds: Type.Optional(
    Type.Array(kind, {
      description: 'Of one key: calls by address, page and permission asked for, 200 kinds at most.',
    }),
  ),
  hours: Type.Optional(
    Type.Array(Type.Object({ hour: Type.String(), calls: Type.Integer(), refused: Type.Integer() }), {
      description: 'Of one key and `limits`: what each hour would have lost at least.',
    }),
  ),
})
