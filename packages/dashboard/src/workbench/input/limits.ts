/** Larger files are not opened: the engine reads documents up to this length. Bytes. */
export const largestFile = 64 * 1024 * 1024

const units = ['bytes', 'kB', 'MB'] as const

/** "5.2 MB", by thousands. */
export function sizeInWords(bytes: number): string {
  const unit = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2
  const size = bytes / 1000 ** unit
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`
}
