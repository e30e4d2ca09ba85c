import { jsonText } from "@gouji/core"
import type { AccessToken } from "@gouji/store"
import type { Context } from "../context.ts"
import { printRows } from "./print-rows.ts"

function stateOf(context: Context, { revokedAt, expiresAt }: AccessToken): string {
  const words = context.texts.access
  if (revokedAt !== null) return words.revoked
  return expiresAt <= context.now().toISOString() ? words.expired : words.good(expiresAt)
}

/** Prints what is known of one token, or of all that were asked for. */
export async function showTokens(
  context: Context,
  { json }: { readonly json?: boolean },
  shown: AccessToken | readonly AccessToken[],
): Promise<void> {
  if (json) return await context.print(jsonText(shown))
  await printRows(
    context,
    [shown]
      .flat()
      .map((token: AccessToken) => [
        token.id,
        token.role,
        token.agencyId ?? token.division ?? "",
        stateOf(context, token),
        token.usedOn === null ? context.texts.access.unused : context.texts.access.used(token.usedOn),
        token.name,
      ]),
  )
}
