import { describe, expect, test } from 'vitest'
import { commentedAnswer } from './commented-answer.ts'
import { readInput } from './intake.ts'

describe('an answer in a comment', () => {
  test.each([
    ['print(r.text)   # 401 {"error":"token_expired"}', '401 {"error":"token_expired"}'],
    ['await call() // => {"message":"Forbidden"}', '{"message":"Forbidden"}'],
    ['call(); /* {"error":"bad key"} */', '{"error":"bad key"}'],
    ['print(r.status_code)  # 403', '403'],
  ])('is read: %s', (line, answer) => {
    expect(commentedAnswer(line)).toBe(answer)
  })

  test.each([
    'if (status === 401) { // 401',
    'retry()  # 401 means that the token is old',
    'const url = "https://api.example.test" // {path}',
    'print(r.text)',
  ])('is not taken from other comments: %s', (line) => {
    expect(commentedAnswer(line)).toBeNull()
  })

  test('comes back as the answer, and the line stays code', () => {
    const read = readInput('import requests\nr = requests.get(URL)\nprint(r.text)  # 401 {"error":"token_expired"}')
    const facts = read.ok ? read.facts[0] : undefined
    expect(facts?.response?.status).toBe(401)
    expect(facts?.printed?.reveal()).toContain('token_expired')
    expect(facts?.code?.reveal()).toContain('print(r.text)')
  })
})
