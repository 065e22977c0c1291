import { cpus } from 'node:os'
import type { Measured } from '../pages.ts'
import type { Loaded } from './first-load.ts'
import { slowness } from './machine.ts'
import type { Pasted } from './paste-har.ts'
import type { ScrolledKeys } from './scroll-keys.ts'

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const kB = (bytes: number): string => (bytes / 1000).toFixed(0)

export function report(measured: readonly Measured[], pasted: Pasted, scrolled: ScrolledKeys): string {
  const fastest = Math.min(...measured.flatMap(({ loads }) => loads.flatMap(({ around }) => around)))
  const rows = measured.map(({ name, budget, loads, scores }) => {
    const slow = loads.map(({ around }) => slowness(around, fastest))
    const undisturbed = loads.map(({ interactive }, at) => interactive / (slow[at] as number))
    const best = Math.min(...loads.map(({ interactive }) => interactive))
    const of = (member: keyof Loaded): number => median(loads.map((load) => load[member]))
    const said =
      typeof scores === 'string' ? scores : [scores.performance, scores.accessibility, scores.bestPractices].join(' / ')
    return `| ${name} | ${kB(of('bytes'))} of ${kB(budget)} | ${kB(of('later'))} | ${of('painted').toFixed(0)} | ${of('interactive').toFixed(0)} | ${best.toFixed(0)} | ${median(slow).toFixed(2)} | ${median(undisturbed).toFixed(0)} | ${of('shift').toFixed(3)} | ${said} |`
  })
  return `# Pages

Written by \`npm run bench:pages\`; Node ${process.version} on ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}.
Chromium on the same machine as the service, its cache empty, its processor slowed down four times; medians of ${measured[0]?.loads.length ?? 0} loads.

"First load" is what came before the page could be used, in kB of gzip; "later" what it fetched by itself afterwards, the engine of the workbench among it. "Interactive"
is when its heading stands and no task longer than 50 ms follows (goal 1,500 ms). "Slowness" is how much longer than at its fastest in this run a fixed
piece of work took just before and after a load, since other guests of the host take processor time from this one; "undisturbed" is the median of the loads, each divided by its own slowness. "Shift" is the cumulative layout shift. The scores
are Lighthouse's for performance, accessibility and best practices (its desktop profile; goals 90 and 100).

| page | first load, kB | later, kB | first paint, ms | interactive, ms | fastest, ms | slowness | undisturbed, ms | shift | Lighthouse |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}

## A HAR of ${(pasted.bytes / 1e6).toFixed(1)} MB in the workbench

${pasted.entries.toLocaleString('en')} entries, ${pasted.refused} of them refused. The processor is not slowed down.

| | milliseconds |
| --- | ---: |
| until the first answer (goal 1,000), median of ${pasted.times.length} | ${median(pasted.times).toFixed(0)} |
| slowest | ${Math.max(...pasted.times).toFixed(0)} |
| longest task of the page's own thread | ${Math.max(...pasted.longTasks, 0).toFixed(0)} |

## ${scrolled.keys.toLocaleString('en')} keys, from the first to the last

The list is sent to its end as often as more comes, until its last key is in view. The processor is not slowed down.

| | milliseconds |
| --- | ---: |
| until the last key is in view | ${scrolled.ms.toFixed(0)} |
| longest task of the page's own thread | ${scrolled.longestTask.toFixed(0)} |
| until all keys are counted | ${scrolled.counted.all.toFixed(0)} |
| until those of a status are counted | ${scrolled.counted.filtered.toFixed(0)} |
`
}
