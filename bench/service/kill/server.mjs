import { startService } from '../../../packages/service/dist/service.js'

/** The service of one trial, until it is killed: prints its URL. No TypeScript, so that it starts as fast as an installed one. */
const service = await startService({ file: process.argv[2] ?? '', port: 0, log: { level: 'error' } })
process.stdout.write(`${service.url}\n`)
