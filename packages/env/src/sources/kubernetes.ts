import { inFile, type Source, type SourceValue, type Written } from './source.ts'
import { documentsOf, type Structured } from './structured.ts'
import type { SourceText } from './source-text.ts'

const mostManifests = 2000
const workloads = new Set(
  'Pod Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job CronJob'.split(' '),
)
/** Pod templates lie at most this deep. */
const deepest = 8

/** Secrets, ConfigMaps and the `env:` of workloads in manifests. */
export const kubernetes: Source = {
  kind: 'kubernetes',
  find: ({ files }, variable) =>
    files
      .readNaming(files.named(/\.(?:ya?ml|json)$/).slice(0, mostManifests), variable)
      .filter(({ bytes }) => bytes.includes('apiVersion') && bytes.includes('kind'))
      .flatMap((file) => documentsOf(file).flatMap((root) => manifestValues(file, root))),
}

function manifestValues(file: SourceText, root: Structured): readonly SourceValue[] {
  const kind = root.text('kind') ?? ''
  if (kind === 'List') return root.at('items').items.flatMap((item) => manifestValues(file, item))
  return writtenIn(root, kind).map((written) => inFile('kubernetes', file, written))
}

function writtenIn(root: Structured, kind: string): readonly Written[] {
  const name = root.text('metadata', 'name') ?? 'without a name'
  if (kind === 'Secret') return [...encoded(root.at('data'), name), ...plain(root.at('stringData'), `Secret ${name}`)]
  if (kind === 'ConfigMap') return plain(root.at('data'), `ConfigMap ${name}`)
  return workloads.has(kind) ? containersIn(root.at('spec'), 0).flatMap((container) => environmentOf(container)) : []
}

function plain(node: Structured, note: string): readonly Written[] {
  return node.entries.flatMap(({ value: variable, node: { scalar } }) =>
    scalar
      ? [
          {
            variable,
            value: scalar.value,
            start: scalar.start,
            end: scalar.end,
            note: twiceEncoded(scalar.value, note),
          },
        ]
      : [],
  )
}

function twiceEncoded(value: string, note: string): string {
  const inner = note.startsWith('Secret') ? fromBase64(value) : null
  const looksEncoded = inner !== null && value.length >= 16 && /^[\x20-\x7e]+\n?$/.test(inner)
  return looksEncoded ? `${note}; looks encoded already, and stringData is encoded by Kubernetes` : note
}

function encoded(node: Structured, name: string): readonly Written[] {
  return node.entries.flatMap(({ value: variable, node: { scalar } }) => {
    if (!scalar) return []
    const { start, end } = scalar
    const value = fromBase64(scalar.value)
    const note =
      value === null
        ? `data of Secret ${name} is no base64: Kubernetes refuses it`
        : `Secret ${name}, decoded${value.endsWith('\n') ? '; ends with a line feed, as echo without -n makes it' : ''}`
    return [{ variable, value, start, end, note }]
  })
}

/** Bytes, as a `SourceText` has them. */
function fromBase64(text: string): string | null {
  const packed = text.replace(/[\r\n\t ]/g, '')
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return null
  return Buffer.from(packed, 'base64').toString('latin1')
}

function containersIn(node: Structured, depth: number): readonly Structured[] {
  if (depth > deepest) return []
  return node.entries.flatMap(({ value, node: inner }) => {
    if (value === 'containers' || value === 'initContainers') return inner.items
    return value === 'template' || value === 'spec' || value === 'jobTemplate' ? containersIn(inner, depth + 1) : []
  })
}

function environmentOf(container: Structured): readonly Written[] {
  const where = `container ${container.text('name') ?? 'without a name'}`
  return container.at('env').items.flatMap((item): readonly Written[] => {
    const name = item.at('name').scalar
    if (!name) return []
    const value = item.at('value').scalar
    if (value)
      return [
        {
          variable: name.value,
          value: value.value,
          start: value.start,
          end: value.end,
          note: `${where}; fixed when the pod starts`,
        },
      ]
    const from = ['secretKeyRef', 'configMapKeyRef'].find((kind) => !item.at('valueFrom', kind).isEmpty)
    const key = from
      ? `${item.text('valueFrom', from, 'name')}, key ${item.text('valueFrom', from, 'key')}`
      : 'elsewhere'
    return [
      { variable: name.value, value: null, start: name.start, end: name.end, note: `${where} takes it from ${key}` },
    ]
  })
}
