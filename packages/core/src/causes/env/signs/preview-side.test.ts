import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const text = 'AccessTokenInvalid: The access token you sent could not be found or is invalid.'
const at = (host: string) => ({ text, status: 401, request: { url: `https://${host}/spaces/abc123/entries` } })

describe('tokens for drafts and tokens for what is published', () => {
  testSigns(wrongHost, [
    {
      sign: 'preview-token-at-the-published-host',
      hit: { ...at('cdn.contentful.com'), remarks: ['the preview API key is used'] },
      miss: { ...at('cdn.contentful.com'), remarks: ['there is no preview of the page'] },
    },
    {
      sign: 'preview-token-at-the-published-host',
      hit: { ...at('cdn.contentful.com'), remarks: ['taken: the token for the content preview'] },
      miss: { ...at('preview.contentful.com'), remarks: ['taken: the token for the content preview'] },
    },
    {
      sign: 'delivery-token-at-the-preview-host',
      hit: { ...at('preview.contentful.com'), remarks: ['the delivery token is set'] },
      miss: { ...at('cdn.contentful.com'), remarks: ['the delivery token is set'] },
    },
    {
      sign: 'delivery-token-at-the-preview-host',
      hit: { ...at('preview.contentful.com'), remarks: ['the production access token is set'] },
      miss: { ...at('preview.contentful.com'), remarks: ['the delivery token and the preview token are set'] },
    },
  ])
})
