import { describe, expect, test } from 'vitest'
import { partsOf, partsOfPaste } from './mixed-line.ts'
import { sortLines } from './pasted-lines.ts'

const answer = '{"message":"Invalid API key","hint":"Check your \\"anon\\" key."}'

describe('a line of a paste', () => {
  test('is divided where the user goes on behind an answer', () => {
    expect(partsOf(`${answer} - I used the secret from the settings page as the key`)).toEqual([
      answer,
      'I used the secret from the settings page as the key',
    ])
  })

  test('is divided where a setting stands behind an answer', () => {
    expect(partsOf(`${answer} ACME_API_KEY=abc`)).toEqual([answer, 'ACME_API_KEY=abc'])
  })

  test.each([
    `my colleague sent the same request from his laptop: ${answer}`,
    `Error: Request failed with status code 401 ${answer}`,
    `${answer} (request id req_0123456789)`,
    `status 401, body {'error': {'message': 'Invalid key'}}`,
    'const headers = { "Authorization": key }',
    '{"message":"cut off in the middle of',
  ])('%j stays whole', (line) => {
    expect(partsOf(line)).toEqual([line])
  })
})

describe('a paste of one line', () => {
  test('has its sentences apart from what was printed', () => {
    const line = 'An error occurred (InvalidAccessKeyId). It works on my laptop; I copied the key from there.'
    expect(partsOfPaste(line)).toEqual([
      'An error occurred (InvalidAccessKeyId).',
      'It works on my laptop',
      'I copied the key from there.',
    ])
    expect(sortLines(line)).toMatchObject({
      answer: ['An error occurred (InvalidAccessKeyId).'],
      remarks: ['It works on my laptop', 'I copied the key from there.'],
    })
  })

  test.each([
    'Access Not Configured. If you enabled this API recently, wait a few minutes for our systems and retry.',
    "No such customer: 'cus_1'; a similar object exists in test mode, but a live mode key was used to make this request.",
    'Incorrect API key provided: abc. You can find your API key at https://example.com/keys.',
  ])('%j was printed as a whole', (line) => {
    expect(partsOfPaste(line)).toEqual([line])
  })
})
