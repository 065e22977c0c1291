import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { foreignPath } from './foreign-path.ts'

const config = 'GOOGLE_APPLICATION_CREDENTIALS=C:\\Users\\kim\\keys\\bucket.json'

test('a path of Windows in a setting that something under Linux reads', () => {
  expect(foreignPath(observedFor({ status: 401, config, remarks: ['Ubuntu under WSL'] }))).toBe(
    'GOOGLE_APPLICATION_CREDENTIALS',
  )
  expect(
    foreignPath(observedFor({ status: 401, config: 'KUBECONFIG="D:/clusters/kubeconfig"', text: 'docker: 401' })),
  ).toBe('KUBECONFIG')
})

test('under Windows such a path is right, and a path of Linux is everywhere', () => {
  expect(foreignPath(observedFor({ status: 401, config, remarks: ['Windows 11'] }))).toBeNull()
  expect(foreignPath(observedFor({ status: 401, config, remarks: ['in PowerShell, and docker works'] }))).toBeNull()
  expect(
    foreignPath(
      observedFor({
        status: 401,
        config: 'GOOGLE_APPLICATION_CREDENTIALS=/home/kim/keys/bucket.json',
        remarks: ['Ubuntu under WSL'],
      }),
    ),
  ).toBeNull()
})
