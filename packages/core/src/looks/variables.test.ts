import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { echoedTail } from './echoed-tail.ts'
import { keyAsName, misnamed, namesRead, setButMissing, setTwice, variableNames } from './variables.ts'

describe('namesRead', () => {
  test.each([
    ['process.env.SITE_API_KEY', 'SITE_API_KEY'],
    ["os.environ['SITE_API_KEY']", 'SITE_API_KEY'],
    ['os.environ.get("SITE_API_KEY")', 'SITE_API_KEY'],
    ["env('SITE_API_KEY')", 'SITE_API_KEY'],
    ["ENV.fetch('SITE_API_KEY')", 'SITE_API_KEY'],
    ['import.meta.env.VITE_SITE_KEY', 'VITE_SITE_KEY'],
    ['Environment.GetEnvironmentVariable("SITE_API_KEY")', 'SITE_API_KEY'],
  ])('%s', (code, name) => {
    expect(namesRead(code)).toEqual([name])
  })

  test('reads nothing where nothing is read', () => {
    expect(namesRead('const environment = 1; console.log(env)')).toEqual([])
  })
})

test('only names of secrets are names of variables', () => {
  expect(variableNames('set OPENAI_API_KEY or HTTP_PROXY, then OPENAI_API_KEY')).toEqual(['OPENAI_API_KEY'])
})

describe('misnamed', () => {
  test.each([
    ['one letter off', 'OPENAI_API_KYE=a', 'process.env.OPENAI_API_KEY', true],
    ['an underscore off', 'OPEN_AI_API_KEY=a', 'process.env.OPENAI_API_KEY', true],
    ['the right name', 'OPENAI_API_KEY=a', 'process.env.OPENAI_API_KEY', false],
    ['another variable', 'GITHUB_TOKEN=a', 'process.env.OPENAI_API_KEY', false],
    ['a neighbour that is read, too', 'DD_APP_KEY=a', 'process.env.DD_API_KEY; process.env.DD_APP_KEY', false],
    ['no secret', 'OPENAI_API_URL=a', 'process.env.OPENAI_API_KEY', false],
  ])('%s', (_, config, code, found) => {
    expect(misnamed(observedFor({ text: '401', config, code })) !== null).toBe(found)
  })
})

test('a variable is missing and set at the same time', () => {
  expect(setButMissing(observedFor({ text: 'SITE_API_KEY is not set', config: 'SITE_API_KEY=a' }))).toBe('SITE_API_KEY')
  expect(setButMissing(observedFor({ text: 'SITE_API_KEY is not set', config: 'SITE_API_KEY=' }))).toBeNull()
  expect(setButMissing(observedFor({ text: 'SITE_API_KEY was refused', config: 'SITE_API_KEY=a' }))).toBeNull()
})

test('a variable is set twice', () => {
  expect(setTwice(observedFor({ text: '401', config: 'A_KEY=\nA_KEY=x' }))).toEqual({ name: 'A_KEY', empty: true })
  expect(setTwice(observedFor({ text: '401', config: "A_KEY=x\nA_KEY='x'" }))).toBeNull()
})

test('a key in the place of a name', () => {
  const key = ['SG', 'iqn6hgCBP10xCdJAYZjZu', '1JtmPe9tzoPBvtzXH'].join('.')
  expect(keyAsName(`getenv("${key}")`)).toBe(true)
  expect(keyAsName('getenv("SITE_API_KEY_OF_PROJECT_2")')).toBe(false)
  expect(keyAsName('os.environ.get(SITE_API_KEY)')).toBe(true)
  expect(keyAsName('GetEnvironmentVariable(apikey)')).toBe(true)
  expect(keyAsName('process.env[SITE_API_KEY]')).toBe(true)
  // A constant that holds the name of the variable, and a helper's parameter.
  expect(keyAsName('SITE_API_KEY = "SITE_API_KEY"; os.environ.get(SITE_API_KEY)')).toBe(false)
  expect(keyAsName('def read(key): return os.environ.get(key)')).toBe(false)
  expect(keyAsName('os.Getenv(envTokenKey)')).toBe(false)
})

test('the end of an echoed key', () => {
  expect(echoedTail(observedFor({ text: 'Incorrect API key provided: sk-ab****9xYz. See' }))).toBe('9xYz')
  expect(echoedTail(observedFor({ text: 'Incorrect API key provided' }))).toBeNull()
})
