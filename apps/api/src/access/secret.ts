import { createHash, randomBytes } from "node:crypto"

/** A secret that nobody guesses: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString("base64url")

/** What is kept of it (hex): it cannot be told from this, and needs no salt, since no list of secrets holds it. */
export const secretHash = (secret: string): string => createHash("sha256").update(secret, "utf8").digest("hex")
