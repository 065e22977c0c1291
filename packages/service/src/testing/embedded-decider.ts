import { createInterface } from 'node:readline'
import { openEmbedded } from '../embedded.ts'

/** A process that decides on the keys it is given, one a line, until its input ends: `{"code":null,"version":3}`. */
const [file, name] = process.argv.slice(2)
if (file === undefined || name === undefined) throw new Error('The file of the database or the name is missing.')
const { verifier, projectId, close } = await openEmbedded({ file, name })
console.log('ready')
for await (const key of createInterface({ input: process.stdin })) {
  const { code, version } = await verifier.verify(projectId, { key })
  console.log(JSON.stringify({ code, version }))
}
await close()
