import type { Loader, LoaderId } from '../loaders/loader.ts'
import { loaders } from '../loaders/registry.ts'

/** Every loader, by its id. */
export const loadersById: ReadonlyMap<LoaderId, Loader> = new Map(loaders.map((loader) => [loader.id, loader]))
