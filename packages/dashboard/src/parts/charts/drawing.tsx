import { useComputedColorScheme } from '@mantine/core'
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'
import { useEffect, useRef } from 'react'
import type { Bar, Series } from './bars.ts'
import { configurationOf, type Look } from './configuration.ts'
import styles from './drawing.module.css'
import type { LabelOf } from './words.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

interface Props {
  /** What it shows, in words. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly series: readonly Series[]
  readonly labelOf: LabelOf
}

/** The bars alone, in a chunk of their own; as large as what they are put into. */
export function Drawing({ label, bars, series, labelOf }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useComputedColorScheme('light')
  // `scheme`: what CSS says of colours is another then
  useEffect(() => {
    if (!canvas.current) return
    const chart = new Chart(canvas.current, configurationOf(bars, series, labelOf, lookOf(canvas.current, series)))
    return () => chart.destroy()
  }, [bars, series, labelOf, scheme])
  return <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={label} />
}

/** A canvas knows no variables of CSS: an element is asked what they come to. */
function lookOf(element: HTMLElement, series: readonly Series[]): Look {
  const computed = getComputedStyle(element)
  const resolved = (color: string): string => {
    element.style.color = color
    const result = computed.color
    element.style.color = ''
    return result
  }
  return {
    text: resolved('var(--mantine-color-dimmed)'),
    strongText: resolved('var(--mantine-color-text)'),
    line: resolved('var(--edge)'),
    surface: resolved('var(--surface)'),
    font: computed.fontFamily,
    series: series.map(({ color }) => resolved(color)),
  }
}
