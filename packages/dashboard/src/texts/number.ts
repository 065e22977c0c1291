/**
 * Numbers as English writes them. By hand, here and in `moment.ts`: the first formatter of `Intl` that a page makes takes the
 * browser thirty milliseconds, whatever it is for, and most pages would need no other.
 */
export const number = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** A part of all, 0 to 1. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
