/** The value that a share of all are not greater than. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

export const median = (values) => percentile(values, 0.5)

/** What is said of one run. */
export function summary({ times, late, due, answered, failed, inTime }) {
  const at = (share) => percentile(times, share)
  return {
    ...{ p50: at(0.5), p90: at(0.9), p99: at(0.99), p999: at(0.999), max: at(1) },
    ...{ due, answered, failed, inTime, late: percentile(late, 0.99) },
  }
}

export const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0))
