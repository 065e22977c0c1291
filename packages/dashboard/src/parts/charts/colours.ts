/** Of the theme: 3 to 1 on the surface of each scheme (WCAG 2.2, 1.4.11). */
const themed = (light: string, dark: string): string =>
  `light-dark(var(--mantine-color-${light}), var(--mantine-color-${dark}))`

export const grantedColour = themed('sea-6', 'sea-4')

/** For causes, the most frequent first. Told apart by lightness too, for whoever does not see the hues. */
export const causeColours = [
  themed('red-8', 'red-5'),
  themed('orange-8', 'orange-3'),
  themed('violet-9', 'violet-4'),
  themed('blue-8', 'blue-3'),
  themed('pink-9', 'pink-2'),
] as const

export const restColour = themed('gray-6', 'gray-6')
