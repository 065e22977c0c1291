import { describe, expect, test } from 'vitest'
import { coversHost, hostIn, isLocal, ownerOf, siteOf } from './hosts.ts'

describe('hostIn', () => {
  test.each([
    ['https://api.example.com/v1', 'api.example.com'],
    ['"https://user:pass@api.example.com:8443/v1"', 'api.example.com'],
    ['datadoghq.eu', 'datadoghq.eu'],
    ['https://API.Example.COM', 'api.example.com'],
    ['us-east-1', null],
    ['1.2.3', null],
    ['', null],
  ])('%s', (text, host) => {
    expect(hostIn(text)).toBe(host)
  })
})

describe('coversHost', () => {
  test.each([
    ['api.example.com', 'api.example.com', true],
    ['api.example.com', 'api.example.org', false],
    ['*.example.com', 'a.example.com', true],
    ['*.example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['{ref}.supabase.co', 'abcdef.supabase.co', true],
    ['us{n}.api.example.com', 'us14.api.example.com', true],
    ['us{n}.api.example.com', 'eu1.api.example.com', false],
    ['*-models.example.com', 'europe-west1-models.example.com', true],
    ['*-models.example.com', 'europe-west1-pictures.example.com', false],
    ['*-models.example.com', '-models.example.com', false],
  ])('%s and %s: %s', (pattern, host, covered) => {
    expect(coversHost(pattern, host)).toBe(covered)
  })
})

test('an owner keeps its name across endings', () => {
  expect(siteOf('eu.api.example.co.uk')).toBe('example.co.uk')
  expect(ownerOf('api.datadoghq.eu')).toBe(ownerOf('datadoghq.com'))
  expect(ownerOf('api.example.com')).not.toBe(ownerOf('api.other.com'))
})

test('local names are local', () => {
  expect(['localhost', '127.0.0.1', '192.168.0.7', 'nas.local'].every(isLocal)).toBe(true)
  expect(['10.1.2.3', '172.16.0.4', '172.31.9.9', 'printer.lan', '[::1]'].every(isLocal)).toBe(true)
  expect(['api.example.com', '172.32.0.4', '110.0.0.5', '10.example.com', 'lan.example.com'].some(isLocal)).toBe(false)
})
