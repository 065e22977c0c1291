import { Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { Page } from './page.ts'
import { doors, pages } from './pages.ts'
import { home } from './paths.ts'
import { signInPath } from './session/next-path.ts'
import { SessionContext, useVisitor } from './session/session.tsx'
import { Shell } from './shell/shell.tsx'
import { Failed } from '../parts/failed.tsx'
import { shownLater } from '../parts/shown-later.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { NotFound } from './pages/not-found.tsx'
import { WithoutProject } from './pages/doors/without-project.tsx'

const routeTo = (page: Page) => ({ path: page.path, shown: shownLater(page) })
const openRoutes = doors.map(routeTo)
const routes = pages.map(routeTo)

/** The page that the address names: with the shell for whoever is signed in. */
export function Dashboard() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {openRoutes.map(({ path, shown }) => (
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
  const { data: visitor, error, isPending, refetch } = useVisitor()
  if (isPending) return <Waiting />
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (visitor.kind === 'nobody') return <Redirect to={signInPath(location)} replace />
  if (visitor.kind === 'without-project') return <WithoutProject email={visitor.email} />
  return (
    <SessionContext value={visitor.session}>
      <Shell>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <Redirect to={home} replace />
            </Route>
            {routes.map(({ path, shown }) => (
              <Route key={path} path={path} component={shown} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Shell>
    </SessionContext>
  )
}
