/** English texts of who is signed in. */
export const enWho = {
  who: {
    menu: "Account",
    signIn: "Sign in",
    signOut: "Sign out",
    desk: "Desk",
    as: "{{ name }} ({{ role }})",
    roles: { reader: "reader", clerk: "clerk", approver: "approver", administrator: "administrator" },
  },
} as const
