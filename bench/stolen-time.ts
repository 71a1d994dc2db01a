/** Time that the host of a virtual machine took from it: nothing that runs in it can help being late then. */
import { readFileSync } from 'node:fs'

/** Milliseconds between two looks. The system counts in steps of ten. */
const step = 20

interface Look {
  /** Microseconds, on the clock of `process.hrtime` and of Chromium's traces on Linux. */
  readonly at: number
  /** Milliseconds, of all cores, since the machine was started. */
  readonly stolen: number
}

export interface StolenTime {
  /** Milliseconds that were taken between two instants, widened to whole looks. Those are microseconds on the clock of
   *  `process.hrtime`. */
  between(from: number, to: number): number
  /** Milliseconds taken since it is watched. */
  total(): number
  stop(): void
}

/** Watches the machine; where the system does not say (another one than Linux), nothing is stolen. */
export function watchStolenTime(): StolenTime {
  const looks: Look[] = [look()]
  const timer = setInterval(() => looks.push(look()), step)
  const first = looks[0]?.stolen ?? 0
  return {
    between: (from, to) => {
      const before = looks.findLast(({ at }) => at <= from) ?? looks[0]
      const after = looks.find(({ at }) => at >= to) ?? looks.at(-1)
      return (after?.stolen ?? 0) - (before?.stolen ?? 0)
    },
    total: () => look().stolen - first,
    stop: () => clearInterval(timer)
  }
}

function look(): Look {
  return { at: Number(process.hrtime.bigint() / 1000n), stolen: readStolen() }
}

/** The eighth number of `/proc/stat`, in hundredths of a second (proc_stat(5)). */
function readStolen(): number {
  if (process.platform !== 'linux') return 0
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1)
  return Number(line.split(/\s+/)[8] ?? 0) * 10
}
