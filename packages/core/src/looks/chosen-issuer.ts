import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { coversHost } from './hosts.ts'

const choice =
  /(?:provider|service|backend|model|engine|endpoint|vendor)s?[a-z ,]{0,24} (?:chosen|selected|set|picked|configured)|(?:chose|selected|picked|use|using|with)[a-z ]{0,16} (?:as )?(?:the )?(?:provider|backend)|custom base url|base url[a-z ]{0,24} (?:is |was )?(?:set|configured|overrid|given)/

/**
 * The key in the request is of the very provider that the user chose, and the request goes to another one's host: the
 * program took its default address along.
 */
export const chosenIssuerNotAsked = once(({ provider, providerVia, credentials, zones, host }: Observed): boolean => {
  if (provider === null || providerVia !== 'host' || host === null) return false
  const sent = credentials.filter(({ place }) => place !== 'variable')
  const matches = sent.flatMap(({ reading }) => reading.matches)
  const match = matches.find(({ prefix }) => prefix.length >= 3)
  if (match === undefined || matches.some((one) => one.provider === provider.id)) return false
  if (!provider.hosts.some((pattern) => coversHost(pattern, host))) return false
  const told = `${zones.remarks} ${zones.config}`
  const issuer = match.provider.split('-')[0] ?? match.provider
  return told.includes(issuer) && (choice.test(zones.remarks) || /provider["']?\s?[:=]/.test(zones.config))
})
