import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongPlace } from '../wrong-place.ts'

const text = '401 Unauthorized'

describe('parameters that are none', () => {
  testSigns(wrongPlace, [
    {
      sign: 'parameter-without-question-mark',
      hit: { text, code: 'curl "https://api.weather.example.test/v2/today&api_key=stand-in"' },
      miss: { text, code: 'curl "https://api.weather.example.test/v2/today?city=Ulm&api_key=stand-in"' },
    },
    {
      sign: 'parameter-without-question-mark',
      hit: { text, config: 'URL=http://panel.example.test:3000/render/board&token=stand-in' },
      miss: { text, config: 'URL=http://panel.example.test:3000/render/board&width=600' },
    },
    {
      sign: 'parameter-without-question-mark',
      hit: { text, remarks: ['I call https://books.example.test/isbn/978&apikey=stand-in'] },
      miss: {
        text,
        remarks: ['I call https://play.example.test/resolve?url=https://play.example.test/a&token=stand-in'],
      },
    },
  ])
})
