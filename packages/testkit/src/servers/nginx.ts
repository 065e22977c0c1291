import { startChild, versionOf, type Child } from './child.ts'
import type { Scratch } from './scratch.ts'

/** In one process and without root's own directories, so that nothing of the machine's nginx is touched. */
export function startNginx(home: Scratch, port: number, http: string): Promise<Child> {
  return home
    .write(
      'nginx.conf',
      `daemon off; master_process off; worker_processes 1; pid ${home.path('pid')}; error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off; map_hash_bucket_size 256; default_type application/json;
  client_body_temp_path ${home.path('body')}; proxy_temp_path ${home.path('proxy')};
  fastcgi_temp_path ${home.path('fastcgi')}; uwsgi_temp_path ${home.path('uwsgi')}; scgi_temp_path ${home.path('scgi')};
${http}
}
`,
    )
    .then((path) => startChild('nginx', ['-p', home.directory, '-e', 'stderr', '-c', path], { port }))
}

export function nginxVersion(): Promise<string | null> {
  return versionOf('nginx', 'nginx', ['-v'])
}

/** What a `map` on the value of a field does not see. */
export const mapForgives: Readonly<Record<string, string>> = {
  'key.whitespace/carriage-return-after': 'it takes any number of carriage returns for the end of the line',
  'key.mistyped/capitals': 'its map compares without letter case',
}
