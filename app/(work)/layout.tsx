import { WorkFrame } from '@/components/shell/work-frame'
import { layout } from '@/lib/server/entry/layout'
import { requestedPath } from '@/lib/server/entry/requested-path'
import { sessionLimits } from '@/lib/server/identity/session-limits'

export default layout('account.keep', async ({ actor, children }) => (
  <WorkFrame
    person={{ name: actor.name, agency: { name: actor.agency.name }, roles: actor.roles }}
    path={await requestedPath()}
    idleMinutes={sessionLimits.idleMinutes}
  >
    {children}
  </WorkFrame>
))
