/** Milliseconds for which the processor works on a task, in all threads of this process; what others do on the machine is not its time. */
export function workMs(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
