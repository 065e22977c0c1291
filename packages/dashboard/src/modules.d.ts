/** Made by `vite/engine-data.ts`. */
declare module 'virtual:why401/weights' {
  export const weights: import('@why401/core').WeightData
}

/** Made by `vite/mantine-styles.ts`. */
declare module 'virtual:why401/mantine.css'
