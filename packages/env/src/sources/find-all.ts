import type { Loader } from '../loaders/loader.ts'
import { awsProfile } from './aws-profile.ts'
import { compose } from './compose.ts'
import { direnv } from './direnv.ts'
import { dockerfile } from './dockerfile.ts'
import { editor } from './editor.ts'
import { envFiles } from './env-file.ts'
import { gitCredential } from './git-credential.ts'
import { githubActions } from './github-actions.ts'
import { gitlabCi } from './gitlab-ci.ts'
import { kubernetes } from './kubernetes.ts'
import { netlify } from './netlify.ts'
import { netrc } from './netrc.ts'
import { npmScript } from './npm-script.ts'
import { npmrc } from './npmrc.ts'
import { otherProcess } from './other-process.ts'
import { parentShell } from './parent-shell.ts'
import { ownProcess } from './process.ts'
import { secretStoreJson } from './secret-store-json.ts'
import { shellStartup } from './shell-startup.ts'
import type { Project, Source, SourceKind, SourceValue } from './source.ts'
import { systemd } from './systemd.ts'
import { vercel } from './vercel.ts'

export interface Search {
  /** How env files are read; null: only which names stand in them is told. */
  readonly loader: Loader | null
  /** A running process to look at. */
  readonly pid?: number | null
}

/** Every kind of source, nearest to the program first. */
export function sources({ loader, pid = null }: Search): readonly Source[] {
  return [
    ...(pid === null ? [] : [otherProcess(pid)]),
    ownProcess,
    envFiles(loader),
    direnv,
    npmScript,
    editor,
    parentShell,
    shellStartup,
    compose,
    dockerfile,
    systemd,
    vercel,
    netlify,
    githubActions,
    gitlabCi,
    kubernetes,
    secretStoreJson,
    awsProfile,
    npmrc,
    netrc,
    gitCredential,
  ]
}

/** All that the sources say, nearest first. @param kinds only these; all when absent. */
export function findAll(project: Project, search: Search, kinds?: ReadonlySet<SourceKind>): readonly SourceValue[] {
  return sources(search)
    .filter(({ kind }) => kinds?.has(kind) ?? true)
    .flatMap((source) => findSafely(source, project))
}

/** All that sets or mentions one variable. */
export function findVariable(variable: string, project: Project, search: Search): readonly SourceValue[] {
  return sources(search)
    .flatMap((source) => findSafely(source, project, variable))
    .filter((one) => one.variable === variable)
}

/** A source that fails is a defect of ours; it costs its findings, not those of the others. */
function findSafely(source: Source, project: Project, variable?: string): readonly SourceValue[] {
  try {
    return source.find(project, variable)
  } catch {
    return []
  }
}
