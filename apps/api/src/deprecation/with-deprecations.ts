import { deprecationsIn } from "./deprecation.ts"

interface Operation {
  readonly parameters?: readonly object[]
}

/** An operation of the description whose parameters that go away are marked as such. */
export function withDeprecations<T extends Operation>(operation: T): T {
  const { parameters: deprecated } = deprecationsIn(operation)
  const { parameters } = operation
  if (parameters === undefined || Object.keys(deprecated).length === 0) return operation
  return {
    ...operation,
    parameters: parameters.map((parameter) =>
      (parameter as { name?: string }).name !== undefined && (parameter as { name: string }).name in deprecated
        ? { ...parameter, deprecated: true }
        : parameter,
    ),
  }
}
