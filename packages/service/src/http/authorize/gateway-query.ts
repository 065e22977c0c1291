import { Type } from 'typebox'
import { environments } from '../schemas/key.ts'
import { choice, closed } from '../schemas/types.ts'

/** How a gateway is set up: parameters of the URL that it asks. */
export const gatewayQuery = closed({
  keyspace: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Id or name.' })),
  permissions: Type.Optional(Type.String({ maxLength: 2000, description: '`user:read and (billing:write or admin)`' })),
  environment: Type.Optional(choice(environments)),
  cost: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  route: Type.Optional(Type.String({ maxLength: 300, description: 'What is called, for grouping refusals.' })),
  hops: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 16, description: 'Trusted proxies in front of the gateway; 0 when not said.' }),
  ),
  for: Type.Optional(choice(['nginx'], { description: 'A refusal is 403 with `Why401-Answer`.' })),
})
