import {
  createTheme,
  defaultCssVariablesResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { texts } from '../texts/common.ts'

const sea: MantineColorsTuple = [
  '#e6f6f5',
  '#cfeae9',
  '#a2d6d4',
  '#71c0bd',
  '#49adaa',
  '#2a9a97',
  '#178583',
  '#0d7371',
  '#0a5f5d',
  '#064846',
]

/** One design for all pages. Its CSS variables are written into `theme.gen.css` by `npm run generate`. */
export const theme = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.32,
  defaultRadius: 'sm',
  // Few: where a family is missing, looking for it holds up the first drawing.
  fontFamily: 'system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' }, h3: { fontSize: '0.9375rem' } },
  },
  respectReducedMotion: true,
  components: {
    // Locking writes a style element, which the Content-Security-Policy forbids; the overlay keeps the page from being used.
    Modal: {
      defaultProps: { lockScroll: false, centered: true, closeButtonProps: { 'aria-label': texts.close } },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650 } },
    },
    // The choices of a closed list would be drawn and placed with the page, which has many of them.
    Combobox: { defaultProps: { keepMounted: false } },
    // The placeholder is a child that no menu may have (WAI-ARIA: `menu`).
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Drawer: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': texts.close } } },
  },
})

/** Where the library's greys and reds are too pale to read (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const variables: CSSVariablesResolver = (resolved) => {
  const usual = defaultCssVariablesResolver(resolved)
  return {
    ...usual,
    light: {
      ...usual.light,
      '--mantine-color-dimmed': '#52595f',
      '--mantine-color-placeholder': '#61686e',
      '--mantine-color-error': '#b42323',
      '--mantine-color-red-outline': '#b42323',
      '--mantine-color-anchor': sea[8],
    },
    dark: {
      ...usual.dark,
      '--mantine-color-dimmed': '#adb1b5',
      '--mantine-color-placeholder': '#9da2a6',
      '--mantine-color-error': '#ff9a9a',
      '--mantine-color-red-outline': '#ff9a9a',
      '--mantine-color-anchor': sea[3],
    },
  }
}
