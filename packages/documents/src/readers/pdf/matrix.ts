/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `second` in the coordinates of `first`: what `second` gives is put through `first`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Six numbers that came as operands, in an array of their own or not. */
export function matrixOf(operands: readonly unknown[]): Matrix {
  const [first] = operands
  const numbers = ArrayBuffer.isView(first) || Array.isArray(first) ? [...(first as readonly number[])] : operands
  const [a, b, c, d, e, f] = numbers.map(Number)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

/** From the coordinates of a page to those of a sheet held for reading: from its top left, downwards. */
export function sheetOf(view: readonly [number, number, number, number], rotation: number): Matrix {
  const [left, bottom, right, top] = view
  switch (((rotation % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -bottom, -left]
    case 180:
      return [-1, 0, 0, 1, right, -bottom]
    case 270:
      return [0, -1, -1, 0, top, right]
    default:
      return [1, 0, 0, -1, -left, top]
  }
}
