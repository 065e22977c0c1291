import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { stripped } from '../stripped.ts'

describe('servers in front', () => {
  testSigns(stripped, [
    {
      sign: 'application-under-a-path',
      hit: { status: 401, request: { url: 'https://watch.example.test/grafana/api/dashboards', headers: [] } },
      miss: { status: 401, request: { url: 'https://grafana.example.test/api/dashboards', headers: [] } },
    },
    {
      sign: 'application-under-a-path',
      hit: { status: 401, request: { url: 'https://home.example.test/sonarr/api/v3/queue', headers: [] } },
      miss: { status: 401, request: { url: 'http://home.example.test:8989/sonarr/api/v3/queue', headers: [] } },
    },
    {
      sign: 'webservice-of-prestashop',
      hit: { status: 401, text: '401', remarks: ['the web service of PrestaShop is called with PrestaSharp'] },
      miss: { status: 401, text: '401', remarks: ['the web service of another shop is called'] },
    },
  ])
})
