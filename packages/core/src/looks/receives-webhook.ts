import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'
import { requestHeader } from '../wire/sent.ts'

/** Libraries that check the signature of what a provider sends to the user’s own server, and the headers it comes in. */
export const webhookChecker = regex`
  slack_bolt\.requestverification|(?:octokit|github)\/webhooks|webhookverificationerror|no matching signature found
  |signature does not match event payload|no signatures found matching|stripe\.webhook|svix|requestvalidator
  |hmac of the webhook|webhook(?:'s)? (?:signature|hmac) (?:is )?(?:invalid|wrong|does not|mismatch)|invalid request signature detected
  |x-shopify-hmac|x-hub-signature|x-slack-signature
`
const signatureHeaders = [
  'x-hub-signature-256',
  'x-hub-signature',
  'stripe-signature',
  'webhook-signature',
  'svix-signature',
  'x-gitlab-token',
  'x-shopify-hmac-sha256',
  'x-twilio-signature',
  'x-slack-signature',
]
const madeAnew =
  /json\.stringify\((?:req|request|event|ctx)\w{0,12}\.body|json\.dumps\(|await req(?:uest)?\.json\(|express\.json\(|bodyparser\.json|request\.get_json/
const behind = /\bngrok|\bproxy|tunnel|load balancer|cloudflared|x-forwarded/

/** How a received webhook was checked: over text made anew from the parsed body, behind something that changes the address. */
export interface Receiver {
  readonly madeAnew: boolean
  readonly behindProxy: boolean
}

/** The user’s own server refuses what a provider sent to it; null where the user is the caller. */
export const receivesWebhook = once((observed: Observed): Receiver | null => {
  const { answer, code, remarks } = observed.zones
  const told = `${answer} ${code} ${remarks}`
  const hasHeader = signatureHeaders.some((name) => requestHeader(observed, name) !== null)
  const isCaller = observed.facts.request !== null && observed.providerVia === 'host'
  if (!hasHeader && (isCaller || !/signature|hmac|verif/.test(told))) return null
  if (!hasHeader && !webhookChecker.test(told) && !/\bweb-?hooks?\b/.test(told)) return null
  return { madeAnew: madeAnew.test(told), behindProxy: behind.test(told) }
})
