import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { fault } from './fault.ts'

const request = { method: 'POST', url: 'https://openapi.ls-sec.co.kr:8080/stock/accno' }
const refused: Given = { status: 500, body: '{"rsp_cd":"IGW00121","rsp_msg":"유효하지 않은 token 입니다."}', request }
const broken: Given = { status: 500, body: '{"rsp_cd":"9","rsp_msg":"내부 오류"}', request }

describe('issuers that refuse a credential with a status of the 500 class', () => {
  test('what their documentation calls a refusal is no failure of theirs', () => {
    expect(fault.examine(observedFor(refused)).verdict).not.toBe('suspected')
    expect(hits(fault, observedFor(refused))).not.toContain('server-error')
  })

  test('what it does not know is one', () => {
    expect(fault.examine(observedFor(broken)).verdict).toBe('suspected')
    expect(hits(fault, observedFor(broken))).toContain('server-error')
  })
})
