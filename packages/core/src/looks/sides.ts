import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

interface Sides {
  readonly live: RegExp
  readonly test: RegExp
}

/** Hosts of the two sides of a provider that keeps sandbox and production apart, as its documentation names them. */
const sides: readonly Sides[] = [
  { live: /login\.salesforce\.com/, test: /test\.salesforce\.com|sandbox\.my\.salesforce/ },
  { live: /\bapi(?:-m)?\.paypal\.com/, test: /sandbox\.paypal\.com/ },
  { live: /(?:pci-)?connect\.squareup\.com/, test: /squareupsandbox\.com/ },
  { live: /(?<!sandbox-)quickbooks\.api\.intuit\.com/, test: /sandbox-quickbooks\./ },
  { live: /account\.docusign\.com|(?:www|na\d|eu)\.docusign\.net/, test: /account-d\.docusign|demo\.docusign/ },
  { live: /(?<!test\.)api\.amadeus\.com/, test: /test\.api\.amadeus\.com/ },
  { live: /production\.plaid\.com/, test: /(?:sandbox|development)\.plaid\.com/ },
  { live: /\bf?api\.binance\.com/, test: /testnet\.binance/ },
  { live: /(?<!paper-)api\.alpaca\.markets/, test: /paper-api\.alpaca/ },
  { live: /\bapi\.ebay\.com/, test: /api\.sandbox\.ebay\.com/ },
  { live: /\bapi\.bybit\.com/, test: /api-(?:testnet|demo)\.bybit/ },
  { live: /live\.adyen|-live\.adyenpayments/, test: /-test\.adyen/ },
]

const ofTest =
  /\b(?:sandbox|test ?net|paper|demo) (?:users?|keys?|credentials|accounts?|tokens?|apps?|compan(?:y|ies)|application|client|org|environment)|(?:users?|keys?|credentials|accounts?|apps?|org) (?:of|from|in|for) (?:the |a )?(?:sandbox|test ?net|demo)/
const ofLive =
  /\b(?:live|production|prod) (?:users?|keys?|credentials|accounts?|tokens?|apps?|client|secrets?)|(?:keys?|credentials|account|app) (?:of|from|for) (?:the )?(?:live|production)/

/** The user speaks of credentials of one side, and the only host in view is the other side's. */
export const hostOfOtherSide = once(({ zones }: Observed): boolean => {
  // Which side the key is of, only the user tells.
  if (zones.remarks === '') return false
  const hosts = `${zones.request} ${zones.code} ${zones.config} ${zones.answer} ${zones.remarks}`
  if (isMadeOnMainSite(zones)) return true
  return sides.some(({ live, test }) => {
    const isLive = live.test(hosts)
    if (isLive === test.test(hosts)) return false
    return isLive
      ? ofTest.test(zones.remarks) && !ofLive.test(zones.remarks)
      : ofLive.test(zones.remarks) && !ofTest.test(zones.remarks)
  })
})

const testHost =
  /https?:\/\/(?:[\w-]{1,40}\.){0,3}?(?:[\w-]{0,20}(?:test-?net|sandbox|paper|demo)[\w-]{0,20})\.(?:[\w-]{1,40}\.)?([a-z][\w-]{2,30})\.[a-z]{2,10}\b/

/** The test host of somebody is called, and the user says that the key is from the site of the same name without such a word. */
function isMadeOnMainSite({ request, code, config, remarks }: Observed['zones']): boolean {
  if (!fromSite.test(remarks)) return false
  const vendor = testHost.exec(`${request} ${code} ${config}`)?.[1]
  const site = fromSite.exec(remarks)?.[1] ?? ''
  return vendor !== undefined && site.includes(vendor) && !/test-?net|sandbox|paper|demo/.test(site)
}

const fromSite =
  /\b(?:keys?|credentials|secrets?|tokens?)\b[^.;]{0,40} (?:from|on|of|at|in|under) (?:my |the |our |their )?(?:normal |real |main |usual )?((?:[\w-]{1,30}\.){1,3}[a-z]{2,6})\b/
