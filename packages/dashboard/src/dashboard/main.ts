import { firstQuestions } from './first-questions.ts'
import type { Page } from './page.ts'
import { doors, pageAt } from './pages.ts'
import { queries } from './queries.ts'
import { visitorQuery } from './session/visitor.ts'

/** Milliseconds that the first drawing waits for answers; a page that is drawn without them is drawn twice. */
const patienceMs = 500

/**
 * Asks who looks at the pages and what the address names, while what draws them is still on its way: nothing that this file
 * needs draws anything, so it is small and there first. Shown when all are there.
 */
async function start(): Promise<void> {
  const page = pageAt(location.pathname)
  const isDoor = page !== undefined && doors.includes(page)
  const drawing = import('./draw.tsx')
  // What cannot be loaded now is tried again where it is shown.
  await Promise.allSettled([page?.load(), isDoor ? null : ask(page)])
  const { draw } = await drawing
  await parsed()
  draw()
}

/** The script is asynchronous, so that it waits for no style sheet: it may come before the end of its document. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

async function ask(page: Page | undefined): Promise<void> {
  const visitor = await queries.fetchQuery(visitorQuery)
  if (visitor.kind !== 'member' || !page) return
  const { scopes } = visitor.session.current
  const asked = firstQuestions[page.path]?.({
    queries,
    params: page.paramsAt(location.pathname),
    search: new URLSearchParams(location.search),
    may: (scope) => scopes.includes(scope),
  })
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs))
  await Promise.race([Promise.allSettled(asked ?? []), patience])
}

void start()
