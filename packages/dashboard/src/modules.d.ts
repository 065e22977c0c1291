/** Made by `vite/engine-data.ts`. */
declare module 'virtual:why401/weights' {
  export const weights: import('@why401/core').WeightData
}
