/** One line a figure: `NAME VALUE AIM ok|miss`. An aim is a bound such as `<50` or `>=4`; without one it is `-`. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly aim?: `${'<' | '<=' | '>' | '>='}${number}`
}

function holds({ value, aim }: Figure): boolean {
  const [, sign, bound] = /^(<=?|>=?)(.+)$/.exec(aim ?? '') ?? []
  if (sign === undefined) return true
  const limit = Number(bound)
  return sign === '<' ? value < limit : sign === '<=' ? value <= limit : sign === '>' ? value > limit : value >= limit
}

export interface Figures {
  print(figure: Figure): void
  /** How many did not hold their aim. */
  countMisses(): number
}

/** Prints figures and counts those that miss. */
export function createFigures(): Figures {
  let misses = 0
  return {
    print: figure => {
      printFigure(figure)
      if (!holds(figure)) misses += 1
    },
    countMisses: () => misses
  }
}

export function printFigure(figure: Figure): void {
  const value = figure.value >= 100 ? figure.value.toFixed(0) : figure.value.toPrecision(3)
  process.stdout.write(`${figure.name} ${value}${figure.unit} ${figure.aim ?? '-'} ${holds(figure) ? 'ok' : 'miss'}\n`)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The value that `share` of the values do not pass. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
