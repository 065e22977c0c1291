/** What a decider is told to do. */
export type Order =
  | { readonly kind: 'warm' }
  | {
      readonly kind: 'rate'
      /** Name of the files with the requests. */
      readonly traffic: string
      readonly blocks: number
      readonly flood: string | null
    }
  | { readonly kind: 'end' }

/** What it says when it is done; the memory is that of the whole process, all its threads included. */
export interface Answer {
  readonly ms?: number
  readonly perSecond?: number
  readonly rssMb?: number
}
