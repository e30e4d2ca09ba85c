import { heldOutFigures } from "./figures.ts"
import { heldOutRemedies } from "./remedies-and-none.ts"
import { heldOutRequests } from "./requests.ts"

/** Sentences written after the rules: what they were first counted on. */
export const heldOutCorpus = [...heldOutRequests, ...heldOutRemedies, ...heldOutFigures]
