import { Type } from 'typebox'
import type { EventType } from '../../model/records.ts'
import { id } from './types.ts'

export const eventTypes = [
  'key.created',
  'key.updated',
  'key.rotated',
  'key.revoked',
  'key.restored',
  'key.leaked',
  'key.expiring',
  'key.expired',
  'key.uses_low',
  'key.grace_ending',
  'key.grace_in_use',
  'project.suspended',
  'project.resumed',
] as const satisfies readonly EventType[]

export const webhookParams = Type.Object({ webhook_id: id })
