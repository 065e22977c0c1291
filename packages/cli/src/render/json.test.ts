import { describe, expect, test } from 'vitest'
import { errorLine, jsonAnswer, renderJson } from './json.ts'
import { sampleReport, sampleWith } from './sample-report.ts'

describe('JSON', () => {
  test('of one refusal is its report, unchanged', () => {
    expect(JSON.parse(renderJson({ reports: [sampleReport], accepted: 3 }))).toEqual(sampleReport)
  })

  test('of several is one object: the first report, with all in refusals', () => {
    const second = { ...sampleReport, provider: 'stripe' }
    expect(JSON.parse(renderJson({ reports: [sampleReport, second], accepted: 0 }))).toEqual({
      ...sampleReport,
      refusals: [sampleReport, second],
    })
  })

  test.each([
    { accepted: 2, outcome: 'accepted' },
    { accepted: 0, outcome: 'no-exchange' },
  ])('of no refusal with $accepted answers has the outcome $outcome', ({ accepted, outcome }) => {
    expect(JSON.parse(renderJson({ reports: [], accepted }))).toMatchObject({
      schema: 'why401/1',
      outcome,
      causes: [],
      next: [],
    })
  })

  test('of --each is one line', () => {
    expect(jsonAnswer({ reports: [sampleReport, sampleReport], accepted: 0 })).not.toContain('\n')
    expect(JSON.parse(errorLine('no'))).toEqual({ schema: 'why401/1', error: 'no' })
  })

  test('says the same to a reader and nothing to a terminal', () => {
    const title = 'a\u001b[31m\u009b31m\u202eb\u007f'
    const json = renderJson({ reports: [sampleWith({ title })], accepted: 0 })
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect((JSON.parse(json) as typeof sampleReport).causes[0]?.title).toBe(title)
  })
})
