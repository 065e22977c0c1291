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

/** A canvas knows no variables of CSS: elements are asked what they come to. */
function lookOf(element: HTMLElement, series: readonly Series[]): Look {
  const [text = '', strongText = '', line = '', surface = '', ...ofSeries] = resolved(element, [
    'var(--mantine-color-dimmed)',
    'var(--mantine-color-text)',
    'var(--edge)',
    'var(--surface)',
    ...series.map(({ color }) => color),
  ])
  return { text, strongText, line, surface, font: getComputedStyle(element).fontFamily, series: ofSeries }
}

/** All at once: each time that styles are changed and then asked for, the page's styles are worked out again. */
function resolved(beside: HTMLElement, colors: readonly string[]): readonly string[] {
  const probes = colors.map((color) => {
    const probe = document.createElement('i')
    probe.style.color = color
    return probe
  })
  beside.after(...probes)
  const results = probes.map((probe) => getComputedStyle(probe).color)
  for (const probe of probes) probe.remove()
  return results
}
