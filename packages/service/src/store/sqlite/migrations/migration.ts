/** One step of the schema, never edited once released: what it made is changed by a later one. */
export interface Migration {
  /** 1, 2, 3 …, the first digits of the file's name. */
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}
