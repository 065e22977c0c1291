import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { keepsKeyBesideAddress } from './mcp-settings.ts'

const found = (config: string, more: object = {}): boolean =>
  keepsKeyBesideAddress(observedFor({ text: 'SSE error: Non-200 status code (401)', config, ...more }))

test.each([
  '{"mcpServers": {"tickets": {"url": "https://mcp.example.com/sse", "authorization_token": "Bearer 7f3a91c04be2"}}}',
  '{"mcpServers": {"tickets": {"url": "https://mcp.example.com/sse", "env": {"TICKETS_API_KEY": "7f3a91c04be2"}}}}',
  '"servers": { "mcp-tickets": { "type": "http", "url": "https://mcp.example.com/mcp", "token": "7f3a91c04be2" } }',
  '{"mcpServers": {"a": {"command": "npx", "env": {"X_TOKEN": "7f3a91c04be2"}}, "b": {"apiKey": "7f3a91c04be2", "serverUrl": "https://b.example.com/mcp"}}}',
])('a key beside the address of a remote server stays behind: %s', (config) => {
  expect(found(config)).toBe(true)
})

test.each([
  '{"mcpServers": {"tickets": {"url": "https://mcp.example.com/sse", "headers": {"Authorization": "Bearer 7f3a91c04be2"}}}}',
  '{"mcpServers": {"tickets": {"url": "https://mcp.example.com/sse?apiKey=7f3a91c04be2"}}}',
  '{"mcpServers": {"tickets": {"command": "npx", "args": ["-y", "tickets"], "env": {"TICKETS_API_KEY": "7f3a91c04be2"}}}}',
  '"mcp_servers": [{"type": "url", "url": "https://mcp.example.com/sse", "authorization_token": "7f3a91c04be2"}]',
  '{"mcpServers": {"a": {"command": "npx", "env": {"X_TOKEN": "7f3a91c04be2"}}, "b": {"url": "https://b.example.com/mcp"}}}',
  '{"service": {"url": "https://api.example.com", "apiKey": "7f3a91c04be2"}}',
])('nothing is said of settings that send it, or of none: %s', (config) => {
  expect(found(config)).toBe(false)
})
