import { once } from '../model/once.ts'
import { isLocal } from './hosts.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** Software that checks keys: who updates it changes what refuses, not what calls. */
export const serverProduct = regex`
  (?:
      nextcloud|owncloud|jellyfin|emby|plex
      |grafana|zabbix
      |gitlab|gitea|forgejo|jenkins|teamcity|sonarqube|nexus|artifactory|harbor
      |keycloak|authentik|authelia
      |kubernetes|k8s|openshift|rancher|argo ?cd
      |wordpress|magento|drupal|mastodon|mattermost|rocket\.?chat|discourse|moodle
      |jira|confluence|bitbucket|redmine
      |vault|minio|elasticsearch|kibana|opensearch|influxdb|rabbitmq
      |proxmox|truenas|synology|octoprint
      |sonarr|radarr|prowlarr|immich|paperless|portainer|traefik
      |meilisearch|qdrant|directus|strapi|odoo|quarkus server
      |jupyterhub|jupyter server|parse[ -]server|couchdb|seafile|home ?assistant core
    )
`
const machine = /(?:server|cluster|instance|appliance|gateway|backend|firmware|router|controller|api server|host|nas)/

const updated = regex`
  (?:${serverProduct}|(?<!mcp |language )${machine})(?: software| version)? (?:was |has been |were |is )?
    (?:just |recently )?(?:updated?|upgraded?|upgrad(?:e|ing)|updat(?:e|ing)|raised|migrated)\b
  |(?:updat(?:e|ed|ing)|upgrad(?:e|ed|ing)|step|migration|move|switch) (?:of |to |from )(?:the |our |my |its )?
    (?:[a-z]{1,14} )?(?:${serverProduct}|${machine})\b
  |(?:since|after|worked with|fails with|with) (?:the )?${serverProduct} v?\d
`

const caller = regex`
  plug-?in|library|package|\bsdk\b|client|\bapp\b|\bcli\b|extension|integration|add-?on|\btool\b|module|provider
  |script
`

/** What the user updated just before is the server that refuses, not the tool that calls it. */
export const serverWasUpdated = once(
  ({ zones, remarkIds, host, facts }: Observed): boolean =>
    updated.test(zones.remarks) ||
    // Who calls a server of their own by hand has no other software in view that could have been updated.
    (remarkIds.includes('since-an-update') &&
      facts.request !== null &&
      host !== null &&
      isLocal(host) &&
      !caller.test(zones.remarks)),
)
