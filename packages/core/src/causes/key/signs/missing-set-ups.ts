import { fair, noticed, remarked, strong, weak, hint } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { isFeedWithoutToken } from '../../../looks/package-feed.ts'

/** Set-ups that want one key more than their users know of. */
export const missingSetUps: readonly Sign[] = [
  noticed(
    'feed-without-token',
    'The package feed wants a token even for public packages, and no line in view gives one.',
    isFeedWithoutToken,
    strong,
    { 'send.absent': weak, 'config.not_loaded': weak, 'key.expired': -fair, 'key.revoked': -fair },
  ),
  remarked(
    'second-service-fails',
    /(?:knowledge base|embeddings?|vector|\brag\b|memory|indexing|retriev|voice|speech|image generation|transcri|rerank)[a-z ]{0,24}(?:fails?|refused|401|errors?|does not|do not|not work)/,
    fair,
    { 'config.not_loaded': fair, 'key.wrong_provider': weak, 'env.wrong_host': hint },
  ),
]
