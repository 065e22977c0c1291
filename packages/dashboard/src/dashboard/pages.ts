import type { ComponentType } from 'react'
import { Page } from './page.ts'
import { home, openPages, signedInPages } from './paths.ts'

const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('./pages/**/*-page.tsx')

async function load(file: string): Promise<ComponentType> {
  const [component] = Object.values((await files[`./pages/${file}.tsx`]?.()) ?? {})
  if (!component) throw new Error(`There is no page in ${file}.`)
  return component
}

const pagesOf = (paths: Readonly<Record<string, string>>): readonly Page[] =>
  Object.entries(paths).map(([path, file]) => new Page(path, () => load(file)))

/** For whoever is signed in. */
export const pages = pagesOf(signedInPages)

/** For whoever is not. */
export const doors = pagesOf(openPages)

/** The page that an address names, as far as paths tell. */
export function pageAt(path: string): Page | undefined {
  return [...doors, ...pages].find((page) => page.isAt(path === '/' ? home : path))
}
