import type { Observed } from '../../../model/observed.ts'
import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Content services whose drafts stand at a host of their own, with tokens of their own. */
export const previewSide: readonly Sign[] = [
  noticed(
    'preview-token-at-the-published-host',
    'Contentful reads preview tokens at preview.contentful.com alone, and this client is told of no such host.',
    isPreviewTokenElsewhere,
    strong,
    {
      'key.wrong_kind': strong,
      'perm.resource': -strong,
      'client.defect': -fair,
      'account.billing': -fair,
      'key.unknown': -weak,
    },
  ),
  noticed(
    'delivery-token-at-the-preview-host',
    'The host is that of Contentful’s drafts, and the token that of published content.',
    isDeliveryTokenAtPreview,
    fair,
    { 'key.wrong_kind': strong, 'perm.resource': -fair, 'client.defect': -weak },
  ),
]

const previewHost = /preview\.(?:eu\.)?contentful\.com/
const previewToken = regex`
  \bpreview["'” ]{0,2} (?:api |access ){0,2}(?:token|key)s?\b
  |(?:token|key)s? (?:is |are )?(?:for|of) (?:the )?(?:content )?preview
`
const deliveryToken = regex`
  \b(?:delivery|production)["'” ]{0,2} (?:api |access ){0,2}(?:token|key)s?\b
  |(?:token|key)s? (?:is |are )?(?:for|of) (?:the )?(?:content )?delivery
`

function isPreviewTokenElsewhere(observed: Observed): boolean {
  const { zones } = observed
  return isRefusedContentful(observed) && previewToken.test(zones.remarks) && !previewHost.test(zones.all)
}

function isDeliveryTokenAtPreview(observed: Observed): boolean {
  const { zones } = observed
  return (
    isRefusedContentful(observed) &&
    previewHost.test(`${zones.request} ${zones.config} ${zones.code} ${zones.answer}`) &&
    deliveryToken.test(zones.remarks) &&
    !previewToken.test(zones.remarks)
  )
}

function isRefusedContentful({ provider, statuses, zones }: Observed): boolean {
  return (
    provider?.id === 'contentful' &&
    (statuses.some((one) => one === 401 || one === 403) ||
      /access ?token ?invalid|access token you sent|unauthorized|accessing your contentful space failed/.test(
        zones.answer,
      ))
  )
}
