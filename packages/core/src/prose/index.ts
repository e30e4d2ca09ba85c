export { type Placed as PlacedProse, told } from "./found.ts"
export * from "./judge-prose.ts"
export * from "./judgement.ts"
export * from "./stated-fees.ts"
