export type * from './model/key.ts'
export type * from './store/store.ts'
export type * from './verify/decision.ts'
