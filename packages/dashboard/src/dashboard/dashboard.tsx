import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { openPages, pages } from './pages.ts'
import { SessionContext, useMe } from './session/session.tsx'
import { Shell } from './shell/shell.tsx'
import { Failed } from '../parts/failed.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { NotFound } from './pages/not-found.tsx'

/** The page that the address names: with the shell for whoever is signed in. */
export function Dashboard() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {openPages.map(({ path, shown }) => (
          <Route key={path} path={path} component={shown} />
        ))}
        <Route>
          <SignedIn />
        </Route>
      </Switch>
    </Suspense>
  )
}

function SignedIn() {
  const { data: session, error, isPending, refetch } = useMe()
  if (isPending) return <Waiting />
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!session) return null
  return (
    <SessionContext value={session}>
      <Shell>
        <Suspense fallback={<Waiting />}>
          <Switch>
            {pages.map(({ path, shown }) => (
              <Route key={path} path={path} component={shown} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Shell>
    </SessionContext>
  )
}
