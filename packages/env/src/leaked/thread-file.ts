/** `object-thread.ts`, built: threads do not read TypeScript. The same from the source and from the build. */
export const threadFile = new URL('../../dist/leaked/object-thread.js', import.meta.url)
