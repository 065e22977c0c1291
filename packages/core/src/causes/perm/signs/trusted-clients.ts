import { decisive, fair, noticed, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Moonraker lets clients in by their address: whoever sends no key and is refused has an address that it does not trust. */
export const trustedClients: readonly Sign[] = [
  noticed(
    'not-among-trusted-clients',
    'Moonraker refuses a client without a key: its address is in no range of trusted_clients.',
    ({ statuses, zones }) =>
      statuses.includes(401) &&
      /\bmoonraker|\bmainsail|\bfluidd/.test(zones.all) &&
      /unauthori[sz]ed|check_authorized/.test(zones.answer) &&
      !/invalid api key|jwt/.test(zones.answer) &&
      !/api key|x-api-key/.test(`${zones.remarks} ${zones.request}`),
    decisive,
    {
      'key.missing': -fair,
      'send.absent': -fair,
      'key.revoked': -fair,
      'config.not_loaded': -weak,
      'token.expired': -weak,
    },
  ),
]
