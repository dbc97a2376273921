/** The smallest sample that at least this share (0 to 1) of all samples does not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const sample = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (sample === undefined) throw new Error('no samples')
  return sample
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5)

/** How long each of a number of runs takes, in milliseconds, one after the other. */
export async function timeRuns(count: number, run: (index: number) => unknown): Promise<number[]> {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    await run(index)
    samples.push(performance.now() - start)
  }
  return samples
}

const round = (value: number) =>
  value.toLocaleString(
    'en-GB',
    value < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 },
  )

export const formatMs = (milliseconds: number) => `${round(milliseconds)} ms`
export const formatTimes = (ratio: number) => `${round(ratio)}×`
export const formatKb = (bytes: number) =>
  `${(bytes / 1000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`
export const formatCount = (value: number) => Math.round(value).toLocaleString('en-GB')
