import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { missing } from '../missing.ts'

const text = '401 Unauthorized'
const mainnet = 'https://mainnet.infura.io/v3/'

describe('addresses of nodes', () => {
  testSigns(missing, [
    {
      sign: 'node-address-without-key',
      hit: { text, config: `RPC_URL=${mainnet}` },
      miss: { text, config: `RPC_URL=${mainnet}${'0a1b2c3d'.repeat(4)}` },
    },
    {
      sign: 'node-address-without-key',
      hit: { text, code: `new Web3('${mainnet}')` },
      miss: { text, code: `new Web3('${mainnet}' + key)` },
    },
    {
      sign: 'node-address-without-key',
      hit: { text, config: 'url: wss://sepolia.infura.io/ws' },
      miss: { text, config: 'url: wss://node.example.test/ws' },
    },
  ])
})
