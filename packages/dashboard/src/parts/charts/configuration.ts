import type { ChartConfiguration } from 'chart.js'
import { number } from '../../texts/number.ts'
import type { Shown } from './painting/messages.ts'

/** Colours as a canvas takes them, and the letters around. */
export interface Look {
  readonly text: string
  readonly strongText: string
  readonly line: string
  readonly surface: string
  readonly font: string
  /** By series, in their order. */
  readonly series: readonly string[]
}

/** How Chart.js is to draw the bars: at rest, without its own legend, and as large as the canvas is. */
export function configurationOf(
  { labels, series, look }: Shown,
  devicePixelRatio: number,
): ChartConfiguration<'bar', (number | null)[], string> {
  const ticks = { color: look.text, font: { family: look.font, size: 12 } }
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ label, counts }, at) => ({
        label,
        data: [...counts],
        backgroundColor: look.series[at] ?? look.text,
        // a line of the surface between one and the next: hues alone do not part them; of what is thin something is left.
        // The same for all bars: what is asked for each costs more than the drawing
        borderColor: look.surface,
        borderWidth: { top: 1 },
        minBarLength: 3,
        maxBarThickness: 28,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio,
      locale: 'en',
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: look.line },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 32 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: look.line, drawTicks: false },
          border: { display: false },
          // without the formatter of the library's own, whose making takes longer than the drawing
          ticks: { ...ticks, precision: 0, padding: 8, maxTicksLimit: 6, callback: (tick) => number(Number(tick)) },
        },
      },
      plugins: { tooltip: tooltipOf(look) },
    },
  }
}

function tooltipOf({ surface, line, text, strongText, font: family }: Look) {
  return {
    backgroundColor: surface,
    borderColor: line,
    borderWidth: 1,
    titleColor: strongText,
    titleFont: { family },
    bodyColor: text,
    bodyFont: { family },
    padding: 10,
    boxPadding: 6,
    // what is not there is not listed
    filter: ({ raw }: { readonly raw: unknown }) => raw !== null,
  }
}
