import type { ChartConfiguration } from 'chart.js'
import type { Bar, Series } from './bars.ts'
import type { LabelOf } from './words.ts'

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

/** How Chart.js is to draw the bars: at rest, and without its own legend. */
export function configurationOf(
  bars: readonly Bar[],
  series: readonly Series[],
  labelOf: LabelOf,
  look: Look,
): ChartConfiguration<'bar', number[], string> {
  const ticks = { color: look.text, font: { family: look.font, size: 12 } }
  const thin = Math.max(...bars.map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0))) / 50
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ start }) => labelOf(start)),
      datasets: series.map(({ name, label }, at) => ({
        label,
        data: bars.map(({ counts }) => counts[name] ?? 0),
        backgroundColor: look.series[at] ?? look.text,
        // a line of the surface between one and the next: hues alone do not part them; of what is thin it would leave nothing
        borderColor: look.surface,
        borderWidth: ({ raw }) => (Number(raw) > thin ? { top: 1 } : 0),
        maxBarThickness: 28,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
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
          ticks: { ...ticks, precision: 0, padding: 8, maxTicksLimit: 6 },
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
    filter: ({ raw }: { readonly raw: unknown }) => raw !== 0,
  }
}
