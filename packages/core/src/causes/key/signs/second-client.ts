import { secondClient } from '../../../looks/second-client.ts'
import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'

/** A program made for one vendor at a time hands the key of its main client to the second one, too. */
export const secondClientRefused = noticed(
  'second-client-of-another-vendor',
  'The settings name one vendor for the main work and another for a second use, and it is the second that refuses.',
  isSecondRefused,
  strong,
  { 'client.defect': weak, 'config.not_loaded': -strong, 'send.absent': -weak, 'key.revoked': -weak },
)

function isSecondRefused(observed: Observed): boolean {
  const second = secondClient(observed)
  if (second === null) return false
  const { answer, request } = observed.zones
  return `${answer} ${request} ${observed.host ?? ''}`.includes(second.vendor)
}
