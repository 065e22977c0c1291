import type { LocalProblem, LocalProblemCode } from './protocol.ts'

const titles: Readonly<Record<LocalProblemCode, readonly [status: number, title: string]>> = {
  'not-found': [404, 'There is nothing at this address'],
  'wrong-method': [405, 'This address is not asked in that way'],
  'wrong-host': [421, 'This server answers to its own address alone'],
  'wrong-origin': [403, 'Another page asked'],
  'no-token': [401, 'The token is missing or wrong'],
  'not-json': [415, 'The request is no JSON'],
  'too-large': [413, 'The input is too large'],
  invalid: [422, 'The request is not as it should be'],
  cannot: [422, 'This cannot be done'],
  offline: [403, 'Started with --offline'],
  busy: [409, 'Something is being sent already'],
  'other-plan': [409, 'The plan has changed'],
  defect: [500, 'A defect of why401'],
}

/** Whatever is answered in place of what was asked for. Its text holds nothing of the input. */
export class UiProblem extends Error {
  override readonly name = 'UiProblem'
  readonly code: LocalProblemCode

  constructor(code: LocalProblemCode, detail: string) {
    super(detail)
    this.code = code
  }

  get document(): LocalProblem {
    const [status, title] = titles[this.code]
    return { title, status, detail: this.message, code: this.code }
  }
}
