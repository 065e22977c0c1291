/**
 * One change, described as data. The same edit is tried on the request (experiment) and applied where the value came from (fix).
 * It never holds a key: it says what to do to the value, not what the value is.
 */
export type Edit =
  | { readonly kind: 'trim-key'; readonly target: string | null }
  | { readonly kind: 'strip-invisible'; readonly target: string | null }
  | { readonly kind: 'unquote-key'; readonly target: string | null }
  | { readonly kind: 'unwrap-key'; readonly target: string | null; readonly wrapper: string }
  | { readonly kind: 'repair-key'; readonly target: string | null; readonly position: number }
  | { readonly kind: 'replace-key'; readonly target: string | null; readonly with: string }
  | { readonly kind: 'set-scheme'; readonly header: string; readonly scheme: string | null }
  | {
      readonly kind: 'move-credential'
      readonly to: 'header' | 'query' | 'cookie' | 'body'
      readonly name: string
      readonly scheme: string | null
    }
  | { readonly kind: 'rename-header'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove-header'; readonly name: string }
  | { readonly kind: 'set-header'; readonly name: string; readonly value: string }
  | { readonly kind: 'set-host'; readonly host: string }
  | { readonly kind: 'set-url-scheme'; readonly scheme: 'https' }
  | { readonly kind: 'rename-variable'; readonly from: string; readonly to: string }
  | { readonly kind: 'quote-value'; readonly target: string; readonly quote: 'single' }
  /** CI: the secret of that name is handed to the job as that variable. */
  | { readonly kind: 'map-secret'; readonly variable: string; readonly secret: string }
