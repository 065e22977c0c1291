import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Nothing of the user's own settings, and the same names and times in every run. */
const environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A git repository in a directory of its own. */
export class TestRepository {
  readonly directory: string
  #time = Date.UTC(2026, 0, 1) / 1000

  private constructor(directory: string) {
    this.directory = directory
  }

  static create(): TestRepository {
    const repository = new TestRepository(mkdtempSync(join(tmpdir(), 'why401-test-')))
    repository.git('init', '--quiet', '--initial-branch=main')
    return repository
  }

  /** What git prints. Every call is a day later than the one before. */
  git(...args: readonly string[]): string {
    this.#time += 86_400
    const date = `${this.#time} +0000`
    const env = { ...environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    return execFileSync('git', args, {
      cwd: this.directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  }

  /** @param name as bytes where it is not UTF-8. */
  write(name: string | Buffer, content: string | Buffer): void {
    const directory = Buffer.from(`${this.directory}/`)
    writeFileSync(Buffer.concat([directory, Buffer.from(name)]), content)
  }

  /** Writes the file and commits everything; returns the commit. */
  commit(name: string | Buffer, content: string | Buffer, message = 'change'): string {
    this.write(name, content)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
    return this.head()
  }

  head(): string {
    return this.git('rev-parse', 'HEAD').trim()
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}
