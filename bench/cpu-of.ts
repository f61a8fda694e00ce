import { readFileSync } from 'node:fs'

// Linux counts processor time in hundredths of a second, on every machine we know of.
const tick = 10

/** Milliseconds of processor time that a process has used, in its own code and in the kernel's (proc(5), fields 14 and 15). */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}
