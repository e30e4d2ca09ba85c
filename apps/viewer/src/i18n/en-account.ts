import type { Texts } from "./dictionary.ts"
import type { zhAccount } from "./zh-cn-account.ts"

/** The texts of one's own account, and of the board's files. */
export const enAccount: Texts<typeof zhAccount> = {
  account: {
    title: "My account",
    name: "Name",
    role: "Role",
    login: "Login",
    division: "Division",
    provider: "Organisation’s account",
    passwordTitle: "Change the password",
    passwordLead: "Sessions on all other devices end with it; here you stay signed in.",
    current: "Present password",
    next: "New password",
    nextHint:
      "At least 12 characters. A sentence that you alone know and can remember is good; capitals and signs are not asked for.",
    again: "New password again",
    submit: "Change the password",
    changed: "The password has been changed.",
    none: "You sign in with your organisation’s account; this site has no password of yours. Change it where that account is kept.",
    problems: {
      failed: "The present password is not right",
      failedTodo: "Nothing has been changed. Check it and try again; an administrator can set a new one.",
      differs: "The two new passwords are not the same",
      differsTodo: "Nothing has been changed. Please type them again.",
      weak: "The new password is too short or too easy to guess",
      weakTodo:
        "Nothing has been changed. Take one of at least 12 characters that does not hold the login and is not common.",
      paused: "Too many failures: try again in {{ seconds }} seconds",
      pausedTodo: "Nothing has been changed.",
      busy: "Too many people are signing in at this moment",
      busyTodo: "Nothing has been changed. Try again in a few seconds.",
    },
  },
  boardFiles: { title: "Take this list away", rows: "{{ count }} agencies" },
}
