import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Software that checks keys: who updates it changes what refuses, not what calls. */
const product =
  '(?:nextcloud|owncloud|jellyfin|emby|plex|grafana|zabbix|gitlab|gitea|forgejo|jenkins|teamcity|sonarqube|nexus|artifactory|harbor|keycloak|authentik|authelia|kubernetes|k8s|openshift|rancher|argo ?cd|wordpress|magento|drupal|mastodon|mattermost|rocket\\.?chat|discourse|moodle|jira|confluence|bitbucket|redmine|vault|minio|elasticsearch|kibana|opensearch|influxdb|rabbitmq|proxmox|truenas|synology|octoprint|sonarr|radarr|prowlarr|immich|paperless|portainer|traefik|meilisearch|qdrant|directus|strapi|odoo|quarkus server)'
const machine = '(?:server|cluster|instance|appliance|gateway|backend|firmware|router|controller|api server|host|nas)'

const updated = new RegExp(
  `(?:${product}|(?<!mcp |language )${machine})(?: software| version)? (?:was |has been |were |is )?(?:just |recently )?(?:updated?|upgraded?|upgrad(?:e|ing)|updat(?:e|ing)|raised|migrated)\\b|(?:updat(?:e|ed|ing)|upgrad(?:e|ed|ing)|step|migration|move|switch) (?:of |to |from )(?:the |our |my |its )?(?:[a-z]{1,14} )?(?:${product}|${machine})\\b|(?:since|after|worked with|fails with|with) (?:the )?${product} v?\\d`,
)

/** What the user updated just before is the server that refuses, not the tool that calls it. */
export const serverWasUpdated = once(({ zones }: Observed): boolean => updated.test(zones.remarks))
