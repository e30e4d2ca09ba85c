import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto"
import { open, readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Failure } from "@gouji/core"
import { makeFolder } from "../make-folder.ts"

/** The key that checkpoints are signed with. */
export interface SigningKey {
  readonly path: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** The public key as PEM text: what others need to check a signature. */
  readonly publicPem: string
  /** SHA-256 (hex) of the public key in its DER form (SPKI). */
  readonly fingerprint: string
}

/** The file of an installation's own key. */
export const signingKeyFile = (dataFolder: string) => join(dataFolder, "signing-key.pem")

export function fingerprintOf(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined)

function keyFrom(path: string, pem: string): SigningKey {
  try {
    const privateKey = createPrivateKey(pem)
    if (privateKey.asymmetricKeyType !== "ed25519") throw new TypeError("not Ed25519")
    const publicKey = createPublicKey(privateKey)
    const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString()
    return { path, privateKey, publicKey, publicPem, fingerprint: fingerprintOf(publicKey) }
  } catch (cause) {
    throw new Failure("key-invalid", { path }, { cause })
  }
}

/** Writes a new key that its owner alone may read. Where another was quicker, that one stays. */
async function makeKey(path: string): Promise<void> {
  await makeFolder(dirname(path))
  const { privateKey } = generateKeyPairSync("ed25519")
  const file = await open(path, "wx", 0o600)
  try {
    await file.writeFile(privateKey.export({ type: "pkcs8", format: "pem" }))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The key in a file that must be there. Throws `key-invalid`. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const pem = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Failure("key-invalid", { path }, { cause })
  })
  return keyFrom(path, pem)
}

/**
 * The key of an installation: in the file that is named, or in the data folder, where it is made at its first use.
 * Throws `key-invalid` and `archive-unwritable`.
 */
export async function signingKey(dataFolder: string, named: string | null = null): Promise<SigningKey> {
  if (named !== null) return readSigningKey(named)
  const path = signingKeyFile(dataFolder)
  try {
    await makeKey(path)
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw new Failure("archive-unwritable", { path }, { cause: error })
  }
  return readSigningKey(path)
}
