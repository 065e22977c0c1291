import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { quoted } from '../quoted.ts'

const file = 'API_SECRET="k7Qm2Xv9Rt4Lw8Zs3Nb6"'

describe('quotes on the way', () => {
  testSigns(quoted, [
    {
      sign: 'kept-as-json',
      hit: {
        text: '401',
        code: "sessionStorage.setItem('t', JSON.stringify(token)); send(sessionStorage.getItem('t'))",
      },
      miss: {
        text: '401',
        code: "sessionStorage.setItem('t', JSON.stringify(token)); send(JSON.parse(sessionStorage.getItem('t')))",
      },
    },
    {
      sign: 'quotes-through-a-substitution',
      hit: { text: '401', config: `export $(cat .env)\n${file}` },
      miss: { text: '401', config: `export $(cat .env | xargs)\n${file}` },
    },
    {
      sign: 'compose-of-old-keeps-quotes',
      hit: { text: '401', config: `${file}`, remarks: ['docker-compose version 1.23.2'] },
      miss: { text: '401', config: `${file}`, remarks: ['docker-compose version 1.29.2'] },
    },
  ])
})
