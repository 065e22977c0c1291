import { answerRefusal, type RefusalStyle } from '@why401/core/issuer'
import type { Static } from 'typebox'
import type { RefusalRecord } from '../../model/records.ts'
import type { explainedRefusal } from '../schemas/records.ts'
import { refusalView } from './records.ts'

/** With the answer that the caller got, and with what a strict answer keeps from the caller. */
export function explainedView(
  record: RefusalRecord,
  style: RefusalStyle,
  docsBase: string | null,
): Static<typeof explainedRefusal> {
  const { status, headers, body } = answerRefusal(record, style)
  const { title, detail, fix } = answerRefusal(record, { ...style, profile: 'helpful' }).body
  return {
    ...refusalView(record, docsBase),
    title: String(title),
    detail: String(detail),
    fix: String(fix),
    told: { profile: style.profile, status, headers: { ...headers }, body: { ...body } },
  }
}
