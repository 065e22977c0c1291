import { anywhere, fair, hint, requested, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Places where a server in front reads the login before the application, or instead of it. */
export const behindAPath: readonly Sign[] = [
  requested(
    // An application under a path of its own name, on the common port, has a proxy before it.
    'application-under-a-path',
    regex`
      ^[a-z]{3,7} https?:\/\/[^\/ :]{3,80}\/(?:
        grafana|kibana|prometheus|alertmanager|portainer|sonarr|radarr|lidarr|jenkins|gitea|graylog|rabbitmq|netbox|n8n|zabbix
      )\/(?:api|v\d|ws)
    `,
    weak,
    { 'send.conflict': weak },
  ),
  anywhere(
    // Its web service reads Basic from PHP alone: under CGI and FPM the shop needs the rewrite rule of its option for CGI.
    'webservice-of-prestashop',
    /\bpresta ?shop\b|\bprestasharp\b|\bprestapyt\b|ps_ws_auth_key|\bthirty ?bees\b/,
    fair,
    { 'send.absent': hint, 'perm.scope': -weak, 'config.not_loaded': -hint },
  ),
]
