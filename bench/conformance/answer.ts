/** What a real loader made of one file: the variables a program would see, without those of the machine. */
export type Answer =
  | { readonly values: Readonly<Record<string, string>> }
  | { readonly refused: true }
  | { readonly hangs: true }

export type Answers = Map<number, Answer>

/** JSON lines as the programs in `real/` write them. */
export function parseAnswers(lines: string): Answers {
  const answers: Answers = new Map()
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const { index, values, started } = JSON.parse(line) as {
      index: number
      values?: Record<string, string>
      started?: boolean
    }
    answers.set(index, started ? { hangs: true } : values ? { values } : { refused: true })
  }
  return answers
}
