import { jsonText } from "@gouji/core"
import type { Account } from "@gouji/store"
import type { Context } from "../context.ts"
import { printRows } from "./print-rows.ts"

/** Prints one account, or all that were asked for. */
export async function showAccounts(
  context: Context,
  { json }: { readonly json?: boolean },
  shown: Account | readonly Account[],
): Promise<void> {
  if (json) return await context.print(jsonText(shown))
  const words = context.texts.access
  await printRows(
    context,
    [shown]
      .flat()
      .map(({ id, role, agencyId, division, disabledAt, login, name }: Account) => [
        id,
        role,
        agencyId ?? division ?? "",
        disabledAt === null ? words.enabled : words.disabled,
        login,
        name,
      ]),
  )
}
