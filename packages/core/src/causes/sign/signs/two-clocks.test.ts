import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { clock } from '../clock.ts'

const rows: readonly SignRow[] = [
  {
    // A virtual machine has a clock of its own, a container has that of its host.
    sign: 'container-or-vm',
    hit: { text: '401', remarks: ['it runs in Docker on Windows'] },
    miss: { text: '401', remarks: ['it runs in Docker on one network'] },
  },
  {
    sign: 'before-its-window',
    hit: { text: 'token not to be used before 1700000060 or after 1700000960 - currently 1700000031' },
    miss: { text: 'token not to be used before 1700000060 or after 1700000960 - currently 1700001000' },
  },
  {
    sign: 'not-to-be-used-before',
    hit: { text: 'token not to be used before 2026-11-21 12:00:05 - currently 2026-11-21 12:00:01' },
    miss: { text: 'token not to be used after 2026-11-21 12:00:05 - currently 2026-11-21 13:00:01' },
  },
  {
    sign: 'good-by-waiting',
    hit: { text: 'invalid token', remarks: ['made on another server', 'with a pause of 3 seconds it works'] },
    miss: { text: 'invalid token', remarks: ['made on another server', 'a restart of the server works'] },
  },
]

describe('two clocks', () => {
  testSigns(clock, rows)
})
