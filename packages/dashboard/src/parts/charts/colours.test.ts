import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { causeColours, grantedColour, restColour } from './colours.ts'

const css = readFileSync(new URL('../../design/theme.gen.css', import.meta.url), 'utf8')
const surfaces = ['#ffffff', valueOf('dark-7')]

function valueOf(name: string): string {
  return new RegExp(`--mantine-color-${name}: (#[0-9a-f]{6})`, 'i').exec(css)?.[1] ?? ''
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each([grantedColour, ...causeColours, restColour])('%s is seen on the surface of each scheme', (colour) => {
  const names = [...colour.matchAll(/--mantine-color-([a-z]+-\d)/g)].map(([, name = '']) => name)
  const contrasts = names.map((name, at) => contrast(valueOf(name), surfaces[at] ?? ''))
  expect(contrasts).toHaveLength(2)
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})
