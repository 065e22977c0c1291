import type { Route } from '../route.ts'
import { auditExport } from './audit.export/route.ts'
import { auditList } from './audit.list/route.ts'
import { auditVerify } from './audit.verify/route.ts'
import { healthLive } from './health.live/route.ts'
import { healthReady } from './health.ready/route.ts'
import { invitationsAccept } from './invitations.accept/route.ts'
import { invitationsCreate } from './invitations.create/route.ts'
import { invitationsDelete } from './invitations.delete/route.ts'
import { invitationsList } from './invitations.list/route.ts'
import { keysCallers } from './keys.callers/route.ts'
import { keysCreate } from './keys.create/route.ts'
import { keysDisable } from './keys.disable/route.ts'
import { keysEnable } from './keys.enable/route.ts'
import { keysExpire } from './keys.expire/route.ts'
import { keysGet } from './keys.get/route.ts'
import { keysGrace } from './keys.grace/route.ts'
import { keysImport } from './keys.import/route.ts'
import { keysLeaked } from './keys.leaked/route.ts'
import { keysList } from './keys.list/route.ts'
import { keysPermissions } from './keys.permissions/route.ts'
import { keysReceipt } from './keys.receipt/route.ts'
import { keysRestore } from './keys.restore/route.ts'
import { keysRevoke } from './keys.revoke/route.ts'
import { keysRotate } from './keys.rotate/route.ts'
import { keysSelfRevoke } from './keys.self-revoke/route.ts'
import { keysTimeline } from './keys.timeline/route.ts'
import { keysUnrotate } from './keys.unrotate/route.ts'
import { keysUpdate } from './keys.update/route.ts'
import { keysUsage } from './keys.usage/route.ts'
import { keysVerify } from './keys.verify/route.ts'
import { keysVerifyBatch } from './keys.verify-batch/route.ts'
import { keysWhoami } from './keys.whoami/route.ts'
import { keyspacesCreate } from './keyspaces.create/route.ts'
import { keyspacesDelete } from './keyspaces.delete/route.ts'
import { keyspacesFormat } from './keyspaces.format/route.ts'
import { keyspacesGet } from './keyspaces.get/route.ts'
import { keyspacesList } from './keyspaces.list/route.ts'
import { keyspacesUpdate } from './keyspaces.update/route.ts'
import { leaksGithub } from './leaks.github/route.ts'
import { leaksReport } from './leaks.report/route.ts'
import { meGet } from './me.get/route.ts'
import { membersList } from './members.list/route.ts'
import { membersRemove } from './members.remove/route.ts'
import { membersUpdate } from './members.update/route.ts'
import { metadataResource } from './metadata.resource/route.ts'
import { policiesReplay } from './policies.replay/route.ts'
import { projectResume } from './project.resume/route.ts'
import { projectSuspend } from './project.suspend/route.ts'
import { refusalsGet } from './refusals.get/route.ts'
import { refusalsGroups } from './refusals.groups/route.ts'
import { refusalsList } from './refusals.list/route.ts'
import { refusalsReport } from './refusals.report/route.ts'
import { rolesDelete } from './roles.delete/route.ts'
import { rolesGet } from './roles.get/route.ts'
import { rolesList } from './roles.list/route.ts'
import { rolesSave } from './roles.save/route.ts'
import { rootKeysCreate } from './root-keys.create/route.ts'
import { rootKeysGet } from './root-keys.get/route.ts'
import { rootKeysList } from './root-keys.list/route.ts'
import { rootKeysRevoke } from './root-keys.revoke/route.ts'
import { rootKeysUpdate } from './root-keys.update/route.ts'
import { settingsGet } from './settings.get/route.ts'
import { settingsUpdate } from './settings.update/route.ts'
import { authorize } from './authorize/route.ts'
import { usageKeys } from './usage.keys/route.ts'
import { usageReport } from './usage.report/route.ts'
import { setupFinish } from './setup.finish/route.ts'
import { usageGet } from './usage.get/route.ts'
import { webhooksCreate } from './webhooks.create/route.ts'
import { webhooksDelete } from './webhooks.delete/route.ts'
import { webhooksDeliveries } from './webhooks.deliveries/route.ts'
import { webhooksGet } from './webhooks.get/route.ts'
import { webhooksList } from './webhooks.list/route.ts'
import { webhooksRetry } from './webhooks.retry/route.ts'

/** Every route by its name in the code. */
export const routesByName = {
  auditExport,
  auditList,
  auditVerify,
  healthLive,
  healthReady,
  invitationsAccept,
  invitationsCreate,
  invitationsDelete,
  invitationsList,
  keysCallers,
  keysCreate,
  keysDisable,
  keysEnable,
  keysExpire,
  keysGet,
  keysGrace,
  keysImport,
  keysLeaked,
  keysList,
  keysPermissions,
  keysReceipt,
  keysRestore,
  keysRevoke,
  keysRotate,
  keysSelfRevoke,
  keysTimeline,
  keysUnrotate,
  keysUpdate,
  keysUsage,
  keysVerify,
  keysVerifyBatch,
  keysWhoami,
  keyspacesCreate,
  keyspacesDelete,
  keyspacesFormat,
  keyspacesGet,
  keyspacesList,
  keyspacesUpdate,
  leaksGithub,
  leaksReport,
  meGet,
  membersList,
  membersRemove,
  membersUpdate,
  metadataResource,
  policiesReplay,
  projectResume,
  projectSuspend,
  refusalsGet,
  refusalsGroups,
  refusalsList,
  refusalsReport,
  rolesDelete,
  rolesGet,
  rolesList,
  rolesSave,
  rootKeysCreate,
  rootKeysGet,
  rootKeysList,
  rootKeysRevoke,
  rootKeysUpdate,
  settingsGet,
  settingsUpdate,
  setupFinish,
  usageGet,
  usageKeys,
  usageReport,
  authorize,
  webhooksCreate,
  webhooksDelete,
  webhooksDeliveries,
  webhooksGet,
  webhooksList,
  webhooksRetry,
}

/** Every route. */
export const routes: readonly Route[] = Object.values(routesByName)
