import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, type PointerEvent } from 'react'
import type { Bar, Series } from './bars.ts'
import type { Look } from './configuration.ts'
import styles from './drawing.module.css'
import { Painting } from './painting/painting.ts'
import type { LabelOf } from './words.ts'

interface Props {
  /** What it shows, in words. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly series: readonly Series[]
  readonly labelOf: LabelOf
}

/** The bars alone; as large as what they are put into. */
export function Drawing({ label, bars, series, labelOf }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const painting = useRef<Painting>(null)
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    if (!host.current) return
    const hung = new Painting(host.current)
    painting.current = hung
    return () => hung.end()
  }, [])
  // `scheme`: what CSS says of colours is another then, in the next frame at the latest
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!host.current) return
      painting.current?.show({
        labels: bars.map(({ start }) => labelOf(start)),
        // nothing, rather than a bar of no height: it would be given the least one
        series: series.map(({ name, label }) => ({ label, counts: bars.map(({ counts }) => counts[name] || null) })),
        look: lookOf(host.current, series),
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [bars, series, labelOf, scheme])
  const point = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent): void => painting.current?.point({ x, y })
  return (
    <div
      ref={host}
      className={styles['drawing']}
      role="img"
      aria-label={label}
      onPointerMove={point}
      onPointerLeave={() => painting.current?.point(null)}
    />
  )
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
function resolved(within: HTMLElement, colors: readonly string[]): readonly string[] {
  const probes = colors.map((color) => {
    const probe = document.createElement('i')
    probe.style.color = color
    return probe
  })
  within.append(...probes)
  const results = probes.map((probe) => getComputedStyle(probe).color)
  for (const probe of probes) probe.remove()
  return results
}
