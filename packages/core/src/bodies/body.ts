/**
 * What a body is, as far as its name tells. `government`: a people's government of county level or above. `office`: the
 * office of one. `department`: 县级以上人民政府部门, with those that report to the capital alone. `authorised`: 法律、法规授权的
 * 具有管理公共事务职能的组织 and other institutions. `unknown`: the name does not tell, or it is no administrative body.
 */
export type BodyKind =
  | "government"
  | "office"
  | "department"
  | "township"
  | "street"
  | "development-zone"
  | "authorised"
  | "unknown"

/** The rank of the division that a body belongs to; a district of a city, also of 直辖市, is of county level. */
export type BodyLevel = "national" | "province" | "prefecture" | "county" | "township"

export interface Body {
  readonly kind: BodyKind
  /** `null` where the name does not tell: 某市 may be of prefecture or of county level. */
  readonly level: BodyLevel | null
}
