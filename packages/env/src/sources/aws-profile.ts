import { join } from 'node:path'
import { sectionLines } from './sections.ts'
import { inFile, type Source } from './source.ts'

const names: Readonly<Record<string, string>> = {
  aws_access_key_id: 'AWS_ACCESS_KEY_ID',
  aws_secret_access_key: 'AWS_SECRET_ACCESS_KEY',
  aws_session_token: 'AWS_SESSION_TOKEN',
  region: 'AWS_REGION',
}

/** Profiles of `~/.aws`: what the SDKs take when the environment has no key. The chosen profile comes first. */
export const awsProfile: Source = {
  kind: 'aws-profile',
  find({ files, home, environment }) {
    if (home === null) return []
    const chosen = environment['AWS_PROFILE'] ?? 'default'
    const paths = [
      environment['AWS_SHARED_CREDENTIALS_FILE'] ?? join(home, '.aws/credentials'),
      environment['AWS_CONFIG_FILE'] ?? join(home, '.aws/config'),
    ]
    return files
      .readAll(paths)
      .flatMap((file) =>
        sectionLines(file).flatMap(({ section, name, value, start, end }) => {
          const variable = names[name.toLowerCase()]
          if (!variable) return []
          const profile = section.replace(/^profile[ \t]+/, '')
          const note = `profile ${profile}${profile === chosen ? '' : `; AWS_PROFILE chooses ${chosen}`}; keys of the environment beat it`
          return [
            { isChosen: profile === chosen, found: inFile('aws-profile', file, { variable, value, start, end, note }) },
          ]
        }),
      )
      .sort((a, b) => Number(b.isChosen) - Number(a.isChosen))
      .map(({ found }) => found)
  },
}
