import type { Loader, LoaderId } from './loader.ts'

/** Every loader, by its id. */
export const loaders: ReadonlyMap<LoaderId, Loader> = new Map<LoaderId, Loader>()
