import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { leakOf } from '@why401/testkit'
import { run, start, type Run, type Running } from '../built.ts'

/** For tests: a project, a home and a state of their own, and all that the program printed there. */
export class TestProject {
  readonly directory = mkdtempSync(join(tmpdir(), 'why401-rotate-'))
  readonly home = mkdtempSync(join(tmpdir(), 'why401-home-'))
  readonly state = mkdtempSync(join(tmpdir(), 'why401-state-'))
  readonly outputs: string[] = []

  async run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    const done = await run(['rotate', ...argv], this.#options(env))
    this.outputs.push(done.stdout, done.stderr)
    return done
  }

  start(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
    return start(['rotate', ...argv], this.#options(env))
  }

  async undo(): Promise<Run> {
    return await run(['undo'], this.#options({}))
  }

  write(name: string, text: string): void {
    const path = join(this.directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  writeAtHome(name: string, text: string): void {
    const path = join(this.home, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  read(name: string): string {
    return readFileSync(join(this.directory, name), 'utf8')
  }

  readAtHome(name: string): string {
    return readFileSync(join(this.home, name), 'utf8')
  }

  /** Any of these keys in anything that was printed, and where. */
  leaks(keys: readonly string[]): readonly string[] {
    return keys.flatMap((secret) => {
      const part = leakOf({ name: 'synthetic', text: secret, secret }, this.outputs.join('\n'))
      return part === null ? [] : [part]
    })
  }

  remove(): void {
    for (const folder of [this.directory, this.home, this.state]) rmSync(folder, { recursive: true, force: true })
  }

  #options(env: Readonly<Record<string, string>>) {
    return { cwd: this.directory, env: { HOME: this.home, XDG_STATE_HOME: this.state, ...env } }
  }
}
