import { describe, expect, it } from "vitest"
import { keptDetail, readDetail } from "./kept-detail.ts"

const [one, two] = ["0f".repeat(32), "a1".repeat(32)]

describe("keptDetail", () => {
  it.each([
    [{ revision: 1, hash: one, record: two }, 64],
    [{ name: "某局", code: null }, null],
    [{ hash: one, note: "#" }, null],
    [{ hash: one.toUpperCase(), record: "0" }, null],
    [{}, null],
  ])("is read as it was: %j", (detail, bytes) => {
    const kept = keptDetail(detail)
    expect(kept.digests?.length ?? null).toBe(bytes)
    expect(JSON.stringify(readDetail(kept))).toBe(JSON.stringify(detail))
  })

  it("is not read with a hash too many or too few", () => {
    const { detail, digests } = keptDetail({ hash: one, record: two })
    for (const end of [0, 31, 32, 63]) {
      expect(() => readDetail({ detail, digests: digests?.subarray(0, end) ?? null })).toThrow()
    }
    expect(() => readDetail({ detail: "{}", digests })).toThrow()
  })
})
