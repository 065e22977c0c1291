import type { Provider } from '../model/provider.ts'

const source = 'https://docs.webpagetest.org/api/reference'

export const webpagetest: Provider = {
  id: 'webpagetest',
  name: 'WebPageTest',
  hosts: ['www.webpagetest.org', 'product.webpagetest.org'],
  aliases: ['webpagetest', 'webpagetest api', 'webpagetest.org', 'catchpoint webpagetest'],
  docs: [source],
  dashboard: { keys: 'https://product.webpagetest.org/api' },
  variables: ['WPT_API_KEY', 'WEBPAGETEST_API_KEY', 'WEB_PAGE_TEST_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a UUID; older ones A. and 32 hex',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-WPT-API-KEY',
      scheme: null,
      note: 'The parameter k is of private instances and old clients.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'An error occurred processing your request (missing API key)' },
      causes: ['send.wrong_place', 'send.absent', 'key.missing', 'api.retired'],
      note: 'The public site reads the header X-WPT-API-KEY alone; what older clients send as k= is as good as nothing.',
      example: {
        body: '{"statusCode":400,"statusText":"An error occurred processing your request (missing API key). If you do not have an API key you can purchase one here: https://product.webpagetest.org/api"}',
      },
      source: [source, 'https://github.com/catchpoint/WebPageTest.api-nodejs/issues/185'],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Refusals are 400; the HTTP status may be 200 with the 400 in statusCode.'],
}
