import { jsonText } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { administer } from "./administer.ts"
import { expiry } from "./expiry.ts"
import { powerOf } from "./flags.ts"
import type { TokensAddFlags } from "./tokens-command.ts"

/** `gouji tokens add`: the token alone on standard output, this once, so that a script can take it from there. */
export function addToken(this: Context, flags: TokensAddFlags): Promise<Error | undefined> {
  const words = this.texts.access
  return administer(this, flags, async (accounts, by) => {
    const { newSecret, secretHash, tokenDays } = await this.ports.access()
    const expiresAt = expiry(flags.until, this.now(), tokenDays)
    if (expiresAt === null) return new Error(words.badUntil(tokenDays.most))
    const token = newSecret()
    const made = { name: flags.name, ...powerOf(flags), sha256: secretHash(token), expiresAt }
    const about = await accounts.createToken(made, by)
    await this.print(flags.json ? jsonText({ token, about }) : `${token}\n`)
    this.say(escapeText(words.tokenMade(about.id, about.expiresAt)))
    return undefined
  })
}
