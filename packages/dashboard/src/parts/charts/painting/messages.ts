import type { Look } from '../configuration.ts'

/** What a chart shows, as it is sent to where it is painted. */
export interface Shown {
  /** Of the bars. */
  readonly labels: readonly string[]
  readonly series: readonly { readonly label: string; readonly counts: readonly (number | null)[] }[]
  readonly look: Look
}

/** Of the canvas as it stands in the page, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
  /** Pixels of the device for one of CSS. */
  readonly ratio: number
}

/** Where the pointer is, in CSS pixels from the canvas' corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Begins a painting; what it is to show comes through the port. */
export interface Begin {
  readonly canvas: OffscreenCanvas
  readonly port: MessagePort
}

/** From the page to one painting. A pointer that is null has left. */
export type ToPainting =
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'size'; readonly size: Size }
  | { readonly kind: 'pointer'; readonly at: Point | null }
  | { readonly kind: 'end' }
