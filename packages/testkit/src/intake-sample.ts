import type { InputKind } from '@why401/core'

/** A realistic input with what reading it must bring out. Fields that are absent are not compared. */
export interface IntakeSample {
  readonly name: string
  readonly text: string
  readonly kind: InputKind
  readonly status?: number | null
  readonly method?: string | null
  readonly url?: string
  /** Request headers that must be there, in this letter case. */
  readonly sent?: readonly (readonly [name: string, value: string])[]
  /** Response headers that must be there. */
  readonly answered?: readonly (readonly [name: string, value: string])[]
  /** Parsed JSON of the body, or its whole text. */
  readonly body?: unknown
  /** All credentials as `place name scheme value`, `-` for null. */
  readonly credentials?: readonly string[]
  readonly config?: string
  readonly code?: string
  readonly remarks?: readonly string[]
}

// Made up, and put together from parts, so that no scanner takes them for real ones.
export const sampleKeys = {
  openai: ['sk', 'proj', 'Qw3rT9yU2iOp5aSd8FgH1jKl4ZxC7vBn'].join('-'),
  anthropic: ['sk', 'ant', 'api03', 'Vb6Nm2Kj9Hg4Fd7Sa1Qw8Er5Ty3Ui0Op'].join('-'),
  stripe: ['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dcAbCdEfGh'].join('_'),
  github: ['gh', 'p_', 'Zx8Cv5Bn2Ml9Kj6Hg3Fd0Sa7Qw4Er1TyUi5O'].join(''),
  google: ['AI', 'za', 'SyB1c2D3e4F5g6H7i8J9k0L1m2N3o4P5q6R'].join(''),
  awsId: ['AK', 'IA', 'QZ7XW4VT2MRN6PLK'].join(''),
  awsSecret: ['wJ4lrXUt', 'nFEMI7K7MDENGbPx', 'RfiCYzQ2mLp8VtXa'].join(''),
  hex: ['5f2b8c1d9e4a7063', 'b2d8e1f4a7c09365'].join(''),
  jwt: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJ0ZXN0In0', 'c2lnbmF0dXJlLW1hZGUtdXA'].join('.'),
  slack: ['xo', 'xb-', '281947365012-Hq7Rt2Yw9Lk4Zx'].join(''),
} as const
