import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { serverWasUpdated } from './server-update.ts'

const local = { url: 'http://192.168.1.5:8096/System/Info' }

const after = (remark: string, url = local.url): boolean =>
  serverWasUpdated(observedFor({ status: 401, request: { url }, remarks: [remark] }))

test('what was updated is the server where it is called by hand and nothing else is named', () => {
  expect(after('since the upgrade from 6 to 7')).toBe(true)
  expect(after('since the upgrade of the app')).toBe(false)
  expect(after('since the upgrade from 6 to 7', 'https://api.openai.com/v1/models')).toBe(false)
})

test.each([
  ['the server was updated to 2023.1', true],
  ['after a cluster upgrade to 1.10.8', true],
  ['since the upgrade of GitLab to 16.1', true],
  ['since a WordPress update', true],
  ['Jellyfin updated to 12', true],
  ['since the step to Zabbix 7.2', true],
  ['since the update of the plugin', false],
  ['since the update to 2.0.8', false],
  ['updated the MCP server', false],
  ['the server runs version 3', false],
])('%s: %s', (remark, updated) => {
  expect(serverWasUpdated(observedFor({ text: '401', remarks: [remark] }))).toBe(updated)
})
