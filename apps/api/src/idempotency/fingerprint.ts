import { createHash } from "node:crypto"

/**
 * The digest of a request as it is sent. The boundary of a form is left out of it wherever it stands: clients make a new one
 * each time they send the same.
 */
export class Fingerprint {
  readonly #hash = createHash("sha256")
  readonly #boundary: Buffer | null
  #rest: Buffer = Buffer.alloc(0)

  constructor(parts: readonly string[], contentType: string) {
    const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
    const boundary = quoted ?? plain
    this.#boundary = boundary === undefined ? null : Buffer.from(boundary, "latin1")
    const type = contentType.split(";")[0]?.trim().toLowerCase() ?? ""
    this.#hash.update(JSON.stringify([...parts, type]))
  }

  update(chunk: Uint8Array): void {
    const boundary = this.#boundary
    if (boundary === null) return void this.#hash.update(chunk)
    const bytes = Buffer.concat([this.#rest, chunk])
    let from = 0
    for (let at = bytes.indexOf(boundary); at !== -1; at = bytes.indexOf(boundary, from)) {
      this.#hash.update(bytes.subarray(from, at)).update("\0boundary\0")
      from = at + boundary.length
    }
    // A boundary may go on in the next chunk.
    const kept = Math.max(from, bytes.length - boundary.length + 1)
    this.#hash.update(bytes.subarray(from, kept))
    this.#rest = Buffer.from(bytes.subarray(kept))
  }

  digest(): string {
    return this.#hash.update(this.#rest).digest("hex")
  }
}
