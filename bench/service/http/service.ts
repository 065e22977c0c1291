import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepHeapSmall } from '../../../packages/service/dist/operate/heap.js'
import { answerFirst } from '../../../packages/service/dist/operate/threads.js'
import { startService } from '../../../packages/service/dist/service.js'
import { filesOf } from './files.ts'
import { serveMeasured } from './measured.ts'

/** The service on a database of its own, log and counts on: `service.ts [keys [sampled]]`; see `fill.ts`. */
const [keys = '100000', sampled = '4000'] = process.argv.slice(2)

// As `why401 serve` does.
keepHeapSmall()

const directory = await mkdtemp(join(tmpdir(), 'why401-bench-'))
const { database, bodies, issued, rootKey } = filesOf(directory)
// By a process of its own: the one that is measured never had more in memory than a service has.
execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'fill.ts'), directory, keys, sampled])
const headers = { authorization: `Bearer ${await readFile(rootKey, 'utf8')}` }
const service = await startService({ file: database, port: 0, log: { file: join(directory, 'access.log') } })
answerFirst()
serveMeasured({ url: service.url, headers, bodies, issued }, async () => {
  await service.close()
  await rm(directory, { recursive: true, force: true })
})
