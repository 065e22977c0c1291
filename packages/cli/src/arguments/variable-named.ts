import { usageError } from '../why401-error.ts'

/** A name, and not the key itself: what is no name is not repeated. */
export function variableNamed(word: string): string {
  const parts = word.split(/[_.-]/)
  const isLikeKey = parts.some((part) => part.length > 19 || (part.length > 8 && /\d/.test(part)))
  if (/^[A-Za-z_][\w.-]{0,127}$/.test(word) && !isLikeKey) return word
  throw usageError('that is no name of a variable; give the name, such as OPENAI_API_KEY, never the key')
}
