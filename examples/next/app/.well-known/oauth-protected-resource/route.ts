import { metadataRoute } from '@why401/guard/next'
import { guard } from '../../../guard.ts'

export const GET = metadataRoute(guard)
