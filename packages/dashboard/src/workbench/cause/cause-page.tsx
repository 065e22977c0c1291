import { Button, Skeleton, Title } from '@mantine/core'
import type { CauseId } from '@why401/core'
import { useEffect, useState } from 'react'
import { Failed } from '../../parts/failed.tsx'
import { texts } from '../../texts/workbench.ts'
import { Blocks } from './blocks.tsx'
import type { Block } from './page-model.ts'
import styles from './cause.module.css'

const folder = '../../../../../docs/causes/'
const pages = import.meta.glob<readonly Block[]>('../../../../../docs/causes/*.md', { query: '?page', import: 'page' })

type Loaded = { readonly id: string; readonly page: readonly Block[] } | { readonly id: string; readonly error: Error }

/** The page of a cause, loaded when it is shown; links in it lead to the pages of other causes, and back. */
export function CausePage({ id }: { readonly id: CauseId }) {
  const [shown, setShown] = useState<string>(id)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let isWanted = true
    const load = pages[`${folder}${shown}.md`] ?? (() => Promise.resolve([]))
    load().then(
      (page) => isWanted && setLoaded({ id: shown, page }),
      (error: unknown) => isWanted && setLoaded({ id: shown, error: error as Error }),
    )
    return () => {
      isWanted = false
    }
  }, [shown])
  const isHere = loaded?.id === shown
  return (
    <article className={styles['page']} aria-label={texts.about}>
      <Title order={3}>{texts.about}</Title>
      {shown !== id && (
        <Button size="compact-xs" variant="default" onClick={() => setShown(id)}>
          {texts.aboutBack(id)}
        </Button>
      )}
      {!isHere && <Skeleton height={320} />}
      {isHere && 'error' in loaded && <Failed error={loaded.error} />}
      {isHere && 'page' in loaded && (
        <Blocks blocks={shown === id ? withoutTitle(loaded.page) : loaded.page} onCause={setShown} isCause={isCause} />
      )}
    </article>
  )
}

/** Its title stands over the answer already. */
function withoutTitle(page: readonly Block[]): readonly Block[] {
  return page.filter((block) => block.kind !== 'heading' || block.level > 1)
}

function isCause(id: string): boolean {
  return `${folder}${id}.md` in pages
}
