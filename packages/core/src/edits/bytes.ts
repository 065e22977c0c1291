/** UTF-8 bytes of text; the engine knows no runtime's encoder. */
export function bytesOf(text: string): Uint8Array {
  const percent = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
  const bytes: number[] = []
  for (let at = 0; at < percent.length; at++) {
    if (percent[at] === '%') {
      bytes.push(Number.parseInt(percent.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(percent.charCodeAt(at))
  }
  return Uint8Array.from(bytes)
}
