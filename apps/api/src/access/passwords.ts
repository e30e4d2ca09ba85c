import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto"
import { Failure } from "@gouji/core"

// OWASP's scrypt of 32 MiB a password: as much work as the one of 128 MiB, in a quarter of the memory.
const cost = { N: 2 ** 15, r: 8, p: 3 }
const maxmem = 64 * 1024 * 1024
const length = 32

function derive(password: string, salt: Uint8Array, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem }
  // One text has several encodings: a password typed on another machine must be the same.
  const text = password.normalize("NFC")
  return new Promise((resolve, reject) => {
    scrypt(text, salt, length, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

const written = (salt: Buffer, key: Buffer) =>
  ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$")

/** The hash of a password, with how it was made. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return written(salt, await derive(password, salt, cost))
}

// What nobody's password is compared with, so that a login that is not there takes as long as one that is.
const nobody = written(Buffer.alloc(16), Buffer.alloc(length))

/** Whether a password is the one that was hashed; `null`: there is none, which takes as long to find out. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = (hash ?? nobody).split("$")
  const kept = Buffer.from(key, "base64url")
  const given = await derive(password, Buffer.from(salt, "base64url"), { N: Number(N), r: Number(r), p: Number(p) })
  return kept.length === given.length && timingSafeEqual(kept, given) && hash !== null
}

/** Lets few pieces of work run at once and few wait, in their order. Throws `busy` for what comes on top. */
export function oneAfterAnother(atOnce: number, waiting: number) {
  const queue: (() => void)[] = []
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Failure("busy")
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
