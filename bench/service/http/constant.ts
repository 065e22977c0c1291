import { serveBare } from './bare.ts'
import { serveMeasured } from './measured.ts'

/** The floor of all comparisons: the same bodies are parsed, and a constant is answered. */
const granted = JSON.stringify({ valid: true })
const { url, close } = await serveBare(({ key }) => (typeof key === 'string' ? granted : '{}'))
serveMeasured({ url, headers: {}, bodies: null, issued: null }, close)
