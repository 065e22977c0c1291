export type { Place } from './place.ts'
export type { Environment, Loaded, LoadedValue, Loader, LoaderId } from './loaders/loader.ts'
export type { Project, Source, SourceKind, SourceValue } from './sources/source.ts'
