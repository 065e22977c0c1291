import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { billing } from '../billing.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '429 Too Many Requests', remarks: [hit] },
  miss: { text: '429 Too Many Requests', remarks: [miss] },
})

describe('money that is spoken of', () => {
  testSigns(billing, [
    told('plan-of-the-chat', 'I have ChatGPT Plus', 'I use the ChatGPT API'),
    told('plan-of-the-chat', 'with a Claude Max account', 'with Claude at most'),
    told('sum-of-money-told', 'loaded 10 dollars yesterday', 'the hash begins with $2y$10$, dollar signs and all'),
    told('sum-of-money-told', '充了 20 元', '试了 20 次'),
  ])
})
