import type { HeaderField } from '@why401/core'

/** Text of decoded bytes, in the character set that `Content-Type` names and UTF-8 where it names none that is known. */
export function bodyText(bytes: Buffer, headers: readonly HeaderField[]): string {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value.reveal() ?? ''
  const label = /;\s*charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8'
  return decoderFor(label).decode(bytes)
}

function decoderFor(label: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
