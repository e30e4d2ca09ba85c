import type { AccessText } from "./access-text.ts"

export const enAccess: AccessText = {
  accounts: {
    add: {
      brief: "Make an account",
      fullDescription: `Makes an account. The password is typed twice at the terminal, unseen, or is a line of standard input with
--password-stdin; it is never part of the command line. It has 12 characters at least. A clerk has an agency, an approver
a division, others neither.

EXAMPLES
  gouji accounts add --data ./data --name "Jia Yi" --login jia.yi --role clerk --agency ID
  gouji accounts add --data ./data --name bing --role approver --division 320800
  gouji accounts add --data ./data --name admin --role administrator --password-stdin < password.txt`,
    },
    list: {
      brief: "List accounts",
      fullDescription: `Lists the accounts by login: id, role, agency or division, state, login, name.

EXAMPLES
  gouji accounts list --data ./data
  gouji accounts list --data ./data --json`,
    },
    disable: {
      brief: "Disable an account",
      fullDescription: `Disables an account and ends all its sessions. Accounts are never deleted; the last administrator cannot be disabled.

EXAMPLES
  gouji accounts disable jia.yi --data ./data`,
    },
    enable: {
      brief: "Enable a disabled account",
      fullDescription: `Enables a disabled account again.

EXAMPLES
  gouji accounts enable jia.yi --data ./data`,
    },
    password: {
      brief: "Set a new password",
      fullDescription: `Sets a new password of an account and ends all its sessions. It is given as with gouji accounts add.

EXAMPLES
  gouji accounts password jia.yi --data ./data
  gouji accounts password jia.yi --data ./data --password-stdin < password.txt`,
    },
  },
  tokens: {
    add: {
      brief: "Make a token for a program",
      fullDescription: `Makes a token for a program and prints it, this once. The program sends it as Authorization: Bearer TOKEN.
Without --until it is good for 90 days; 366 at most.

EXAMPLES
  gouji tokens add --data ./data --name statistics --role reader
  gouji tokens add --data ./data --name sender --role clerk --agency ID --until 2026-12-31`,
    },
    list: {
      brief: "List tokens",
      fullDescription: `Lists tokens, newest first: id, role, agency or division, state, day of the last use, name. The tokens themselves are kept
nowhere and cannot be shown again.

EXAMPLES
  gouji tokens list --data ./data
  gouji tokens list --data ./data --json`,
    },
    revoke: {
      brief: "Revoke a token",
      fullDescription: `Revokes a token, at once and for good.

EXAMPLES
  gouji tokens revoke ID --data ./data`,
    },
  },
  accountName: "name of the person, as in the journal",
  tokenName: "name of the program, as in the journal",
  login: "login (default: the name): 2 to 100 letters, digits or . _ @ -",
  role: "role: reader, clerk, approver, administrator",
  agency: "id of a clerk's agency (see gouji agencies list)",
  division: "an approver's division code: two, four or six digits, with those below it",
  until: "last day on which it is good, in China (default: 90 days)",
  account: "id or login of the account",
  token: "id of the token (see gouji tokens list)",
  passwordStdin: "read the password, a line, from standard input",
  password: "Password: ",
  passwordAgain: "Once more: ",
  passwordsDiffer: "The two passwords differ: nothing was kept.",
  noPassword: "No password was given. Without a terminal, send it with --password-stdin.",
  passwordLine: "Standard input must be one line of UTF-8 text: the password.",
  badUntil: (mostDays) => `--until must be today or later, and no more than ${mostDays} days off.`,
  tokenMade: (id, expiresAt) => `The token is shown this once: keep it safe. Id ${id}, good until ${expiresAt}.`,
  enabled: "enabled",
  disabled: "disabled",
  revoked: "revoked",
  expired: "expired",
  good: (expiresAt) => `until ${expiresAt}`,
  unused: "never used",
  used: (day) => `used ${day}`,
}
