/**
 * Places that `npm run mutation` leaves alone because the compiler or a schema's own tests hold them: a rule's basis
 * (words for people, and an object that does not compile without them), and schemas.
 */
const declared = {
  shouldIgnore(path) {
    if (path.isObjectProperty() && path.node.key.name === "basis") return "The compiler asks for it."
    if (path.isVariableDeclarator() && /Schema$/.test(path.node.id.name ?? "")) return "A schema."
    return undefined
  },
}

export const strykerPlugins = [{ kind: "Ignore", name: "declared", value: declared }]
