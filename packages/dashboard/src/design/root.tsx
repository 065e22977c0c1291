import './styles.ts'
import { MantineProvider } from '@mantine/core'
import { startTransition, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from './theme.ts'

/** Draws a page into the document. No style element is ever written: pages allow style sheets of their own alone. */
export function show(page: ReactNode): void {
  const element = document.querySelector('#root')
  if (!element) throw new Error('The page has no #root.')
  const root = createRoot(element)
  // A transition is drawn in short pieces, between which the browser can do other things.
  startTransition(() =>
    root.render(
      <StrictMode>
        <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
          {page}
        </MantineProvider>
      </StrictMode>,
    ),
  )
}
