import { Bell } from '@/components/notification/bell'
import { WorkFrame } from '@/components/shell/work-frame'
import { may } from '@/lib/domain/access/permissions'
import { layout } from '@/lib/server/entry/layout'
import { requestedPath } from '@/lib/server/entry/requested-path'
import { sessionLimits } from '@/lib/server/identity/session-limits'
import { countUnseen } from '@/lib/server/notifications/count-unseen'
import { countAwaiting } from '@/lib/server/workflow/approvals'

export default layout('account.keep', async ({ actor, children }) => (
  <WorkFrame
    person={{ name: actor.name, agency: { name: actor.agency.name }, roles: actor.roles }}
    path={await requestedPath()}
    bell={<Bell unseen={await countUnseen(actor)} />}
    awaiting={may(actor.roles, 'approval.list') ? await countAwaiting(actor) : 0}
    idleMinutes={sessionLimits.idleMinutes}
  >
    {children}
  </WorkFrame>
))
