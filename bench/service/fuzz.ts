import { fuzz } from '../../packages/service/src/http/fuzz/run.ts'

/** `npx tsx --conditions=why401-source bench/service/fuzz.ts [requests] [seed]`: requests made from the OpenAPI document, 50,000 when nothing is said. */
const [requests = '50000', seed] = process.argv.slice(2)
const started = performance.now()
const report = await fuzz(Number(requests), seed === undefined ? undefined : Number(seed))
console.log(JSON.stringify({ ...report, seconds: Math.round((performance.now() - started) / 1000) }))
