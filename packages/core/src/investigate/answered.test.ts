import { describe, expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { remarks } from '../remarks/index.ts'
import { Explainer } from '../explain.ts'
import { readInput } from '../intake/intake.ts'
import { denialOf, likelihood, type AnsweredQuestion } from './answered.ts'
import { expertWeights } from './weights.ts'

const explainer = new Explainer(providers, expertWeights)
const read = readInput('Error 401: Unauthorized')
const facts = read.ok ? read.facts[0] : undefined

function told(answered: readonly AnsweredQuestion[]) {
  if (!facts) throw new Error('the text was not read')
  const diagnosis = explainer.diagnosis(facts, 0, answered)
  const chance = (id: string): number => diagnosis.ranked.find((cause) => cause.id === id)?.probability ?? 0
  return { chance, report: explainer.report(diagnosis) }
}

describe('an answered question', () => {
  const [agreed, denied] = [true, false].map((agrees) => told([{ remark: 'works-with-curl', agrees }]))
  const open = told([])

  test('moves the causes, either way', () => {
    expect(agreed?.chance('client.defect')).toBeGreaterThan(open.chance('client.defect'))
    expect(denied?.chance('client.defect')).toBeLessThan(open.chance('client.defect'))
    expect(denied?.chance('key.revoked')).toBeGreaterThan(open.chance('key.revoked'))
  })

  test('is not asked again, whatever the answer', () => {
    const question = remarks.find(({ id }) => id === 'works-with-curl')?.question
    for (const { report } of [agreed, denied].flatMap((one) => one ?? []))
      expect(report.next.map(({ text }) => text)).not.toContain(question)
  })

  test('of what no remark asks changes nothing', () => {
    expect(told([{ remark: 'no-such-remark', agrees: false }]).report).toEqual(open.report)
  })
})

test('a yes and a no together tell nothing: their chances add up', () => {
  for (const weight of [-2, 0.4, 1.8]) {
    const no = denialOf({ 'key.unknown': weight })['key.unknown'] ?? 0
    expect(likelihood(weight) + Math.exp(no) * (1 - likelihood(0))).toBeCloseTo(1)
  }
})
