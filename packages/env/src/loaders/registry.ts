import type { Loader } from './loader.ts'

/** Every loader, in the version that is in use today. */
export const loaders: readonly Loader[] = []
