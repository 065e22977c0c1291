import type { RemotePlace, RemoteStore, WritablePlace } from '@why401/env'

/** How a person brings the new key to a store that this program does not write. */
export interface RemoteAdvice {
  /** "GitHub Actions secret OPENAI_KEY" */
  readonly store: string
  /** Commands that hand the key over through a pipe: it stands in no argument and no history. */
  readonly commands: readonly string[]
  readonly file: string
  readonly line: number
}

/** @param places of which one has the new key, for the commands to take it from. */
export function adviceFor(remote: RemotePlace, places: readonly WritablePlace[]): RemoteAdvice {
  const { store, file, line } = remote
  return { store: nameOf(store), commands: commandsFor(store, sourceOf(remote.variable, places)), file, line }
}

function nameOf(store: RemoteStore): string {
  switch (store.kind) {
    case 'github-actions':
      return `GitHub Actions secret ${store.secret}${store.environment === null ? '' : ` of the environment ${store.environment}`}`
    case 'gitlab-ci':
      return `GitLab CI/CD variable ${store.variable}`
    case 'vercel':
      return `Vercel environment variable ${store.variable}, if the project has it`
    case 'netlify':
      return `Netlify environment variable ${store.variable}, if the site has it`
    case 'kubernetes':
      return `Kubernetes Secret ${store.secret}, key ${store.key}`
  }
}

/** A command that prints the new value, and nothing else, to whatever reads it. */
type Printer = (expression: (value: string) => string) => string

function sourceOf(variable: string, places: readonly WritablePlace[]): Printer | null {
  const place = places.find(({ kinds, variables }) => kinds.includes('env-file') && variables.includes(variable))
  if (!place) return null
  return (expression) =>
    `node --env-file=${word(place.shown)} -e ${word(`process.stdout.write(${expression(`process.env.${variable}`)})`)}`
}

function itself(value: string): string {
  return value
}

function commandsFor(store: RemoteStore, print: Printer | null): readonly string[] {
  const piped = print === null ? '' : `${print(itself)} | `
  switch (store.kind) {
    case 'github-actions':
      return [
        `${piped}gh secret set ${store.secret}${store.environment === null ? '' : ` --env ${word(store.environment)}`}`,
      ]
    case 'gitlab-ci':
      return [`${piped}glab variable update ${store.variable}`]
    case 'vercel':
      return [`vercel env rm ${store.variable} production --yes`, `${piped}vercel env add ${store.variable} production`]
    case 'netlify':
      // Its command takes values as arguments; a file of one line does not.
      return print === null
        ? ['netlify open:admin']
        : [`netlify env:import <(${print((value) => `'${store.variable}='+${value}`)})`]
    case 'kubernetes':
      return print === null
        ? [`kubectl edit secret ${store.secret}`]
        : [
            `${print((value) => `JSON.stringify({stringData:{${JSON.stringify(store.key)}:${value}}})`)} | kubectl patch secret ${store.secret} --patch-file /dev/stdin`,
          ]
  }
}

/** For a POSIX shell. */
function word(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
