export { hashPassword, isPassword } from "./passwords.ts"
export { newSecret, secretHash } from "./secret.ts"
export { tokenDays } from "./token-days.ts"
export { demandGoodPassword } from "./weak-password.ts"
