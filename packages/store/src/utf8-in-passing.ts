const most = 2 ** 20
let room = Buffer.allocUnsafeSlow(2 ** 16)

/** Room for so many bytes. What a rare large text needs is not kept. */
function roomFor(size: number): Buffer {
  if (size <= room.length) return room
  const made = Buffer.allocUnsafeSlow(size)
  if (size <= most) room = made
  return made
}

/**
 * The UTF-8 of texts, one behind the other, for whoever is done with it at once: the next call writes over it. Texts of
 * ASCII alone take a tenth of the time that they take as parts of a text that is more.
 */
export function utf8InPassing(texts: readonly string[]): Buffer {
  // No sign of a text takes more than three bytes.
  const bytes = roomFor(texts.reduce((sum, { length }) => sum + length * 3, 0))
  let end = 0
  for (const text of texts) end += bytes.write(text, end)
  return bytes.subarray(0, end)
}
