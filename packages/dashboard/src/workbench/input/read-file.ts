import { texts } from '../../texts/workbench.ts'
import { largestFile, sizeInWords } from './limits.ts'

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

/** The text of a file: UTF-8, or UTF-16 where its first bytes say so, as PowerShell writes it. Never throws. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > largestFile) return { ok: false, reason: texts.tooLarge(sizeInWords(largestFile)) }
  try {
    const head = new Uint8Array(await file.slice(0, 2).arrayBuffer())
    return { ok: true, text: new TextDecoder(encodingOf(head)).decode(await file.arrayBuffer()) }
  } catch {
    return { ok: false, reason: texts.notOpened }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
