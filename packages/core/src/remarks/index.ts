import { comparisons } from './comparison.ts'
import { course } from './course.ts'
import { handling } from './handling.ts'
import { history } from './history.ts'
import { reach } from './reach.ts'
import type { Remark } from './remark.ts'
import { tongues } from './tongues.ts'
import { trials } from './trials.ts'
import { variations } from './variation.ts'
import { regex } from '../model/regex.ts'

const inEnglish: readonly Remark[] = [
  ...comparisons,
  ...variations,
  ...history,
  ...course,
  ...reach,
  ...handling,
  ...trials,
]

export const remarks: readonly Remark[] = inEnglish.map((remark) => {
  const abroad = tongues.get(remark.id)
  return abroad === undefined ? remark : { ...remark, pattern: regex`${remark.pattern}|${abroad}` }
})
