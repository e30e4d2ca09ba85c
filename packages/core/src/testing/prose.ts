export { heldOutRounds } from "./prose-corpus/held-out/index.ts"
export { type ProseCase, proseCorpus } from "./prose-corpus/index.ts"
export { precision, recall, type Score, score, type Verdicts } from "./prose-corpus/score.ts"
