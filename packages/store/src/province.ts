/** Of an agency whose division is not known. No province has it (GB/T 2260 begins with 11). */
export const unknownProvince = "00"

/** The province of a division: the first two of its six digits (GB/T 2260). */
export function provinceOf(division: string | null): string {
  return division?.slice(0, 2) ?? unknownProvince
}
