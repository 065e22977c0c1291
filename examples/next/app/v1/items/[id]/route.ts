import { withKey } from '@why401/guard/next'
import { guard } from '../../../../guard.ts'

interface Context {
  readonly params: Promise<{ readonly id: string }>
}

export const GET = withKey<Context>(
  guard,
  async (_request, { params }, { holder }) => {
    const { id } = await params
    return Response.json({ id, customer: holder.externalId })
  },
  { permissions: 'item:read', route: 'GET /v1/items/:id' },
)
