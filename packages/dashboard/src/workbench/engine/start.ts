/** The address of the built worker. */
const [built = ''] = Object.values(
  import.meta.glob<string>('./worker.ts', { eager: true, query: '?worker&url', import: 'default' }),
)

/**
 * Starts the engine. A worker with an address of its own would come with the policy of its own answer, or with none; one
 * made from a blob inherits the policy of this page, which lets neither of them ask anybody anything. It hears nothing before
 * it has said `ready`.
 */
export function startEngine(): Worker {
  // An import as a statement would need `worker-src 'self'`; one on use is a script like any other of the page.
  const script = `import(${JSON.stringify(new URL(built, import.meta.url).href)}).catch((error) => {
    postMessage({ kind: 'failed', message: error.name })
  })`
  const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(blob, { type: 'module', name: 'engine' })
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true })
  return worker
}
