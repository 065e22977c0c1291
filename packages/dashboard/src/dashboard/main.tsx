import { QueryClientProvider } from '@tanstack/react-query'
import { show } from '../design/root.tsx'
import { Dashboard } from './dashboard.tsx'
import { doors, pageAt } from './pages.ts'
import { queries } from './queries.ts'
import { visitorQuery } from './session/session.tsx'

/** Who looks at the pages and what the address names are asked for at once, and shown when both are there. */
async function start(): Promise<void> {
  const page = pageAt(location.pathname)
  const isDoor = page !== undefined && doors.includes(page)
  const asked = isDoor ? null : queries.prefetchQuery(visitorQuery)
  // What cannot be loaded now is tried again where it is shown.
  await Promise.allSettled([asked, page?.load()])
  show(
    <QueryClientProvider client={queries}>
      <Dashboard />
    </QueryClientProvider>,
  )
}

void start()
