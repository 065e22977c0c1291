import { Secret, type WireRequest } from '@why401/core'
import { directoryId } from '@why401/env'
import { signSigV4, startRecordingServer, type Recorded, type RecordingServer } from '@why401/testkit'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../built.ts'
import type { Diagnosis } from './diagnosis.ts'

// AWS's own published example.
const material = {
  id: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'eu-west-1',
  service: 'execute-api',
  skew: 0,
}
let server: RecordingServer
let folder: string

beforeEach(async () => {
  server = await startRecordingServer((request) =>
    isSigned(request)
      ? 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'
      : 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n',
  )
  folder = mkdtempSync(join(tmpdir(), 'why401-again-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await server.close()
})

/** What a server that knows the secret makes of the time that the request names. */
function isSigned({ host, headers }: Recorded): boolean {
  const value = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
  const time = value('x-amz-date').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:')
  const skew = Date.parse(time) + 500 - Date.now()
  const expected = signSigV4(unsigned(`http://${host}:${server.port}`), { ...material, skew })
  return expected.headers.some(
    ({ name, value: text }) => name === 'Authorization' && text.reveal() === value('authorization'),
  )
}

function unsigned(origin: string): WireRequest {
  return { method: 'GET', url: new Secret(`${origin}/v1/things`), headers: [], body: null }
}

function diagnosisOf({ method, url, headers }: WireRequest): Diagnosis {
  return {
    version: 2,
    at: Date.now(),
    command: 'prove',
    input: null,
    cause: 'key.whitespace',
    summary: 'Trim it.',
    isProven: false,
    status: 403,
    edits: [{ kind: 'trim-key', target: 'AWS_SECRET_ACCESS_KEY' }],
    variables: [],
    header: 'Authorization',
    request: {
      method,
      url: url.reveal(),
      headers: headers.map(({ name, value }) => [name, value.reveal()]),
      body: null,
    },
    marks: {},
  }
}

test('a signed request is signed with the secret as it stands now', async () => {
  const stored = `${material.secret} `
  // Before the diagnosis: what was written since is not touched.
  writeFileSync(join(folder, '.env'), `AWS_SECRET_ACCESS_KEY="${stored}"\n`)
  const diagnosis = diagnosisOf(signSigV4(unsigned(server.url), { ...material, secret: stored }))
  const diagnoses = join(folder, 'state', 'why401', 'diagnoses')
  mkdirSync(diagnoses, { recursive: true })
  writeFileSync(join(diagnoses, `${directoryId(folder)}.json`), JSON.stringify(diagnosis))
  const env = {
    XDG_STATE_HOME: join(folder, 'state'),
    AWS_ACCESS_KEY_ID: material.id,
    AWS_SECRET_ACCESS_KEY: stored,
  }
  const { code, stdout } = await run(['fix', '--yes'], { cwd: folder, env })
  expect(stdout).toContain('\n403 -> 200\n')
  expect(code).toBe(0)
})
