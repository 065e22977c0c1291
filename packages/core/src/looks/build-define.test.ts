import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { unquotedDefine } from './build-define.ts'

test.each([
  ["new webpack.DefinePlugin({\n  'process.env.SEARCH_KEY': process.env.SEARCH_KEY,\n}),", 'SEARCH_KEY'],
  ['export default defineConfig({\n  define: {\n    __API_TOKEN__: env.API_TOKEN,\n  },\n})', '__API_TOKEN__'],
  ["build({ define: { 'process.env.API_KEY': process.env.API_KEY } })", 'API_KEY'],
  ["new webpack.DefinePlugin({\n  'process.env.SEARCH_KEY': JSON.stringify(process.env.SEARCH_KEY),\n}),", null],
  ['new webpack.DefinePlugin({\n  \'process.env.SEARCH_KEY\': `"${process.env.SEARCH_KEY}"`,\n}),', null],
  ["new webpack.DefinePlugin({\n  'process.env.MODE': process.env.MODE,\n}),", null],
  ['module.exports = {\n  env: {\n    SEARCH_KEY: process.env.SEARCH_KEY,\n  },\n}', null],
])('%s', (text, name) => {
  expect(unquotedDefine(observedFor({ text }))).toBe(name)
})
