import type { Observed } from '../model/observed.ts'
import { requestHeader } from './sent.ts'

const regionHeader = 'Ocp-Apim-Subscription-Region'

/** api.cognitive.microsofttranslator.com and other global addresses serve resources of all regions: the header must name one. */
export function isRegionUnsaid(observed: Observed): boolean {
  const { facts, zones } = observed
  const told = `${zones.request} ${zones.code}`
  if (!/(?:cognitive\.microsofttranslator|\/\/api\.cognitive\.microsoft)/.test(told)) return false
  // Whatever stands behind the headers of a request, a list of resources perhaps, was not sent with it.
  if (facts.request !== null && facts.request.headers.length > 0)
    return requestHeader(observed, regionHeader) === null && !/region/.test(zones.code)
  return !/region/.test(told)
}
