/** Values that survive `JSON.stringify` unchanged. Evidence is restricted to it, so a `Secret` in evidence does not compile. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
