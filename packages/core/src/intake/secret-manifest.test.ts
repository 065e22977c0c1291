import { describe, expect, test } from 'vitest'
import { findWrittenCredentials } from './written-credentials.ts'

const key = ['sk-oCCxKr1vIWc7C6QNJyMsT3Blbk', 'FJ4h7hSe4vg2V76a1PKvsL'].join('')
const encoded = btoa(key)

function valueIn(text: string): string | undefined {
  const value = findWrittenCredentials(text, 'config')
    .find(({ place }) => place === 'variable')
    ?.value.reveal()
  return value?.replace(key, 'KEY').replace(encoded, 'BASE64')
}

function manifest(kind: string, member: string, value = encoded): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: openai\n${member}:\n  OPENAI_API_KEY: ${value}\ntype: Opaque\n`
}

describe('under data of a Secret stands the base64 of what a program gets', () => {
  test.each([
    ['a manifest', manifest('Secret', 'data')],
    ['quotes', manifest('Secret', 'data', `"${encoded}"`)],
    ['the second of two objects', `kind: ConfigMap\ndata:\n  LOG_LEVEL: info\n---\n${manifest('Secret', 'data')}`],
    ['JSON', `{"kind": "Secret",\n"data": {\n"OPENAI_API_KEY": "${encoded}"\n}}`],
    ['what kubectl prints', `$ kubectl get secret openai -o yaml\ndata:\n  OPENAI_API_KEY: ${encoded}`],
    ['the members alone', `$ kubectl get secret openai -o jsonpath='{.data}'\n{"OPENAI_API_KEY":"${encoded}"}`],
  ])('%s', (_, text) => {
    expect(valueIn(text)).toBe('KEY')
  })

  test('with a line end that was encoded along', () => {
    expect(valueIn(manifest('Secret', 'data', btoa(`${key}\n`)))).toBe('KEY\n')
  })

  test('and of two layers one', () => {
    expect(valueIn(manifest('Secret', 'data', btoa(encoded)))).toBe('BASE64')
  })

  test('how it is written is kept, so that no report shows it', () => {
    const [found] = findWrittenCredentials(manifest('Secret', 'data'), 'config')
    expect(found?.written?.reveal() === encoded).toBe(true)
  })
})

describe('elsewhere base64 is what a program gets', () => {
  test.each([
    ['stringData', manifest('Secret', 'stringData')],
    ['another kind of object', manifest('ConfigMap', 'data')],
    ['an env file', `# of the Secret\nOPENAI_API_KEY=${encoded}`],
    ['behind the data', `kind: Secret\ndata:\n  other: YWJjZGVmZ2g=\nOPENAI_API_KEY: ${encoded}`],
  ])('%s', (_, text) => {
    expect(valueIn(text)).toBe('BASE64')
  })

  test('and plain text under data stays what it is', () => {
    expect(valueIn(manifest('Secret', 'data', key))).toBe('KEY')
  })
})
