import 'server-only'
import { door } from '../db/client'
import { log } from '../log/log'

/** How many tasks somebody was reminded of, and how many the supervisors were told of. */
export type Swept = { reminded: number; escalated: number }

/** Reminds of what is due and tells supervisors of what is overdue, each task once, however many copies sweep at once. */
export async function sweepTasks(): Promise<Swept> {
  const [swept] = await door().$queryRaw<
    [Swept]
  >`SELECT reminded, escalated FROM app.door_sweep_tasks()`
  const count = swept.reminded + swept.escalated
  if (count > 0) log().info({ event: 'tasks-swept', count })
  return swept
}
