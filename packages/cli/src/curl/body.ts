import type { CurlTransfer } from '@why401/core'
import { dataBytes } from './data.ts'
import { formBytes } from './form.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

export type BodyKind = 'none' | 'data' | 'form' | 'upload'

export interface CurlBody {
  readonly kind: BodyKind
  /** null: none is sent, which differs from an empty one. */
  readonly bytes: Buffer | null
  /** Of the multipart body. */
  readonly boundary: string | null
  /** Its length is not known before: it is sent in chunks. */
  readonly isStream: boolean
}

const noBody: CurlBody = { kind: 'none', bytes: null, boundary: null, isStream: false }

/** @param contentType what the user's own header says. */
export function bodyOf(
  transfer: CurlTransfer,
  settings: Settings,
  contentType: string | null,
  reading: Reading,
): CurlBody {
  const upload = settings.last('upload-file')
  const form = transfer.body.filter(({ option }) => option.startsWith('form'))
  const data = transfer.body.filter(({ option }) => !option.startsWith('form') && option !== 'upload-file')
  const kinds = [upload !== null, form.length > 0, data.length > 0 && !transfer.bodyToQuery, settings.isOn('head')]
  if (kinds.filter(Boolean).length > 1)
    reading.errors.push('only one of -d, -F, -T and -I can be given: each is a request of its own kind')
  if (upload !== null) {
    const isStream = upload === '-' || upload === '.'
    return { ...noBody, kind: 'upload', bytes: reading.files.read(isStream ? '-' : upload), isStream }
  }
  if (form.length > 0) {
    const isForm = contentType === null || /^multipart\/form-data\b/i.test(contentType)
    const options = { escape: settings.isOn('form-escape'), disposition: isForm ? 'form-data' : 'attachment' } as const
    const { boundary, bytes } = formBytes(form, options, reading)
    return { ...noBody, kind: 'form', bytes, boundary }
  }
  if (data.length === 0 || transfer.bodyToQuery) return noBody
  return { ...noBody, kind: 'data', bytes: dataBytes(data, reading.files) }
}
