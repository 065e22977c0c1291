import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'

/** What is wrong with an access key id that stands in the scope of a signature. */
export type ScopeFault = 'blank' | 'bytes' | 'label' | 'base64' | 'quoted' | 'reference'

/** AWS and HTTP libraries print the header that they refuse; the id stands in it as the program has it. */
const scope = /Credential=([\s\S]{0,160}?)\/\d{8}\/[a-z0-9-]{1,40}\/[a-z0-9_-]{1,40}\/aws4_request/g

/** A blank inside splits the header for AWS, which quotes the piece that the blank cut off, with the id or without it. */
const cutOff = /'[A-Z0-9]{0,40}\/\d{8}\/[a-z0-9-]{1,40}\/[a-z0-9_-]{1,40}\/aws4_request' not a valid key=value pair/

/** Marks of a text: a byte order mark and blanks that nobody sees are no sign of decoded bytes. */
const unseenMarks = /\\x(?:ef\\xbb\\xbf|e2\\x80\\x[0-9a-f]{2}|c2\\xa0)/gi

export const faultInScope = once(({ raw }: Observed): ScopeFault | null => {
  for (const [, id = ''] of allMatches(scope, raw.answer)) {
    const fault = faultOf(id)
    if (fault !== null) return fault
  }
  return cutOff.test(raw.answer) ? 'blank' : null
})

function faultOf(id: string): ScopeFault | null {
  if (id === '') return null
  if (/^\$\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\(\([\w.:-]{2,60}\)\)$|^\$?\{\{.{2,60}\}\}$/.test(id))
    return 'reference'
  const escapes = id.replace(unseenMarks, '').match(/\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|\ufffd/gi)?.length ?? 0
  if (escapes >= 2) return 'bytes'
  if (/access key id|aws_access_key|\[none\]/i.test(id)) return 'label'
  if (/^\s|\s$|^\\[nrt]|\\[nrt]$/.test(id)) return isLineEndOfBase64(id) ? 'base64' : 'blank'
  if (/^(?:\\?["']|&quot;)[^\n]{4,160}(?:\\?["']|&quot;)$/.test(id)) return 'quoted'
  return isBase64OfId(id) ? 'base64' : null
}

/** `QUtJ` is “AKI” and `QVNJ` is “ASI”, with which all ids of AWS begin. */
function isBase64OfId(id: string): boolean {
  return /^Q(?:UtJ|VNJ)[A-Za-z0-9+/]{16,60}={0,2}$/.test(id)
}

function isLineEndOfBase64(id: string): boolean {
  return isBase64OfId(id.replace(/^(?:\s|\\[nrt]){1,4}|(?:\s|\\[nrt]){1,4}$/g, ''))
}
