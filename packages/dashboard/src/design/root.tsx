import 'virtual:why401/mantine.css'
import './theme.gen.css'
import './base.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from './theme.ts'

/** Draws a page into the document. No style element is ever written: pages allow style sheets of their own alone. */
export function show(page: ReactNode): void {
  const element = document.querySelector('#root')
  if (!element) throw new Error('The page has no #root.')
  createRoot(element).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        {page}
      </MantineProvider>
    </StrictMode>,
  )
}
