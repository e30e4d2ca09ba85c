// Generated from the rules' declarations by `npx vitest run src/check/batch -u`; a test holds it up to date.
import type { FormId, TableId } from "../../../report/index.ts"

function disclosure2019(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  const c10 = rows[o + 10] as number
  const c11 = rows[o + 11] as number
  const c12 = rows[o + 12] as number
  const c13 = rows[o + 13] as number
  const c14 = rows[o + 14] as number
  const c15 = rows[o + 15] as number
  const c16 = rows[o + 16] as number
  const c17 = rows[o + 17] as number
  const c18 = rows[o + 18] as number
  const c19 = rows[o + 19] as number
  const c20 = rows[o + 20] as number
  const c21 = rows[o + 21] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c8 | c9 | c11 | c12 | c14 | c15 | c17 | c18 | c20 | c21) < 0) return false
  if (c7 < -2000000000) return false
  if (c10 < -2000000000) return false
  if (c13 < -2000000000) return false
  if (c16 < -2000000000) return false
  if (c19 < -2000000000) return false
  if (c2 < c1) return false
  if (c5 < c4) return false
  return true
}

function disclosure2021(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9) < 0) return false
  if (c2 + c1 < c0) return false
  if (c5 + c4 < c3) return false
  if (c2 < c0) return false
  if (c5 < c3) return false
  return true
}

function requests2019(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  const c10 = rows[o + 10] as number
  const c11 = rows[o + 11] as number
  const c12 = rows[o + 12] as number
  const c13 = rows[o + 13] as number
  const c14 = rows[o + 14] as number
  const c15 = rows[o + 15] as number
  const c16 = rows[o + 16] as number
  const c17 = rows[o + 17] as number
  const c18 = rows[o + 18] as number
  const c19 = rows[o + 19] as number
  const c20 = rows[o + 20] as number
  const c21 = rows[o + 21] as number
  const c22 = rows[o + 22] as number
  const c23 = rows[o + 23] as number
  const c24 = rows[o + 24] as number
  const c25 = rows[o + 25] as number
  const c26 = rows[o + 26] as number
  const c27 = rows[o + 27] as number
  const c28 = rows[o + 28] as number
  const c29 = rows[o + 29] as number
  const c30 = rows[o + 30] as number
  const c31 = rows[o + 31] as number
  const c32 = rows[o + 32] as number
  const c33 = rows[o + 33] as number
  const c34 = rows[o + 34] as number
  const c35 = rows[o + 35] as number
  const c36 = rows[o + 36] as number
  const c37 = rows[o + 37] as number
  const c38 = rows[o + 38] as number
  const c39 = rows[o + 39] as number
  const c40 = rows[o + 40] as number
  const c41 = rows[o + 41] as number
  const c42 = rows[o + 42] as number
  const c43 = rows[o + 43] as number
  const c44 = rows[o + 44] as number
  const c45 = rows[o + 45] as number
  const c46 = rows[o + 46] as number
  const c47 = rows[o + 47] as number
  const c48 = rows[o + 48] as number
  const c49 = rows[o + 49] as number
  const c50 = rows[o + 50] as number
  const c51 = rows[o + 51] as number
  const c52 = rows[o + 52] as number
  const c53 = rows[o + 53] as number
  const c54 = rows[o + 54] as number
  const c55 = rows[o + 55] as number
  const c56 = rows[o + 56] as number
  const c57 = rows[o + 57] as number
  const c58 = rows[o + 58] as number
  const c59 = rows[o + 59] as number
  const c60 = rows[o + 60] as number
  const c61 = rows[o + 61] as number
  const c62 = rows[o + 62] as number
  const c63 = rows[o + 63] as number
  const c64 = rows[o + 64] as number
  const c65 = rows[o + 65] as number
  const c66 = rows[o + 66] as number
  const c67 = rows[o + 67] as number
  const c68 = rows[o + 68] as number
  const c69 = rows[o + 69] as number
  const c70 = rows[o + 70] as number
  const c71 = rows[o + 71] as number
  const c72 = rows[o + 72] as number
  const c73 = rows[o + 73] as number
  const c74 = rows[o + 74] as number
  const c75 = rows[o + 75] as number
  const c76 = rows[o + 76] as number
  const c77 = rows[o + 77] as number
  const c78 = rows[o + 78] as number
  const c79 = rows[o + 79] as number
  const c80 = rows[o + 80] as number
  const c81 = rows[o + 81] as number
  const c82 = rows[o + 82] as number
  const c83 = rows[o + 83] as number
  const c84 = rows[o + 84] as number
  const c85 = rows[o + 85] as number
  const c86 = rows[o + 86] as number
  const c87 = rows[o + 87] as number
  const c88 = rows[o + 88] as number
  const c89 = rows[o + 89] as number
  const c90 = rows[o + 90] as number
  const c91 = rows[o + 91] as number
  const c92 = rows[o + 92] as number
  const c93 = rows[o + 93] as number
  const c94 = rows[o + 94] as number
  const c95 = rows[o + 95] as number
  const c96 = rows[o + 96] as number
  const c97 = rows[o + 97] as number
  const c98 = rows[o + 98] as number
  const c99 = rows[o + 99] as number
  const c100 = rows[o + 100] as number
  const c101 = rows[o + 101] as number
  const c102 = rows[o + 102] as number
  const c103 = rows[o + 103] as number
  const c104 = rows[o + 104] as number
  const c105 = rows[o + 105] as number
  const c106 = rows[o + 106] as number
  const c107 = rows[o + 107] as number
  const c108 = rows[o + 108] as number
  const c109 = rows[o + 109] as number
  const c110 = rows[o + 110] as number
  const c111 = rows[o + 111] as number
  const c112 = rows[o + 112] as number
  const c113 = rows[o + 113] as number
  const c114 = rows[o + 114] as number
  const c115 = rows[o + 115] as number
  const c116 = rows[o + 116] as number
  const c117 = rows[o + 117] as number
  const c118 = rows[o + 118] as number
  const c119 = rows[o + 119] as number
  const c120 = rows[o + 120] as number
  const c121 = rows[o + 121] as number
  const c122 = rows[o + 122] as number
  const c123 = rows[o + 123] as number
  const c124 = rows[o + 124] as number
  const c125 = rows[o + 125] as number
  const c126 = rows[o + 126] as number
  const c127 = rows[o + 127] as number
  const c128 = rows[o + 128] as number
  const c129 = rows[o + 129] as number
  const c130 = rows[o + 130] as number
  const c131 = rows[o + 131] as number
  const c132 = rows[o + 132] as number
  const c133 = rows[o + 133] as number
  const c134 = rows[o + 134] as number
  const c135 = rows[o + 135] as number
  const c136 = rows[o + 136] as number
  const c137 = rows[o + 137] as number
  const c138 = rows[o + 138] as number
  const c139 = rows[o + 139] as number
  const c140 = rows[o + 140] as number
  const c141 = rows[o + 141] as number
  const c142 = rows[o + 142] as number
  const c143 = rows[o + 143] as number
  const c144 = rows[o + 144] as number
  const c145 = rows[o + 145] as number
  const c146 = rows[o + 146] as number
  const c147 = rows[o + 147] as number
  const c148 = rows[o + 148] as number
  const c149 = rows[o + 149] as number
  const c150 = rows[o + 150] as number
  const c151 = rows[o + 151] as number
  const c152 = rows[o + 152] as number
  const c153 = rows[o + 153] as number
  const c154 = rows[o + 154] as number
  const c155 = rows[o + 155] as number
  const c156 = rows[o + 156] as number
  const c157 = rows[o + 157] as number
  const c158 = rows[o + 158] as number
  const c159 = rows[o + 159] as number
  const c160 = rows[o + 160] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | c10 | c11 | c12 | c13 | c14 | c15 | c16 | c17 | c18 | c19 | c20 | c21 | c22 | c23 | c24 | c25 | c26 | c27 | c28 | c29 | c30 | c31 | c32 | c33 | c34 | c35 | c36 | c37 | c38 | c39 | c40 | c41 | c42 | c43 | c44 | c45 | c46 | c47 | c48 | c49 | c50 | c51 | c52 | c53 | c54 | c55 | c56 | c57 | c58 | c59 | c60 | c61 | c62 | c63 | c64 | c65 | c66 | c67 | c68 | c69 | c70 | c71 | c72 | c73 | c74 | c75 | c76 | c77 | c78 | c79 | c80 | c81 | c82 | c83 | c84 | c85 | c86 | c87 | c88 | c89 | c90 | c91 | c92 | c93 | c94 | c95 | c96 | c97 | c98 | c99 | c100 | c101 | c102 | c103 | c104 | c105 | c106 | c107 | c108 | c109 | c110 | c111 | c112 | c113 | c114 | c115 | c116 | c117 | c118 | c119 | c120 | c121 | c122 | c123 | c124 | c125 | c126 | c127 | c128 | c129 | c130 | c131 | c132 | c133 | c134 | c135 | c136 | c137 | c138 | c139 | c140 | c141 | c142 | c143 | c144 | c145 | c146 | c147 | c148 | c149 | c150 | c151 | c152 | c153 | c154 | c155 | c156 | c157 | c158 | c159 | c160) < 0) return false
  if (c0 + c7 !== c147 + c154) return false
  if (c1 + c8 !== c148 + c155) return false
  if (c2 + c9 !== c149 + c156) return false
  if (c3 + c10 !== c150 + c157) return false
  if (c4 + c11 !== c151 + c158) return false
  if (c5 + c12 !== c152 + c159) return false
  if (c6 + c13 !== c153 + c160) return false
  if (c14 + c21 + c28 + c35 + c42 + c49 + c56 + c63 + c70 + c77 + c84 + c91 + c98 + c105 + c112 + c119 + c126 + c133 + c140 !== c147) return false
  if (c15 + c22 + c29 + c36 + c43 + c50 + c57 + c64 + c71 + c78 + c85 + c92 + c99 + c106 + c113 + c120 + c127 + c134 + c141 !== c148) return false
  if (c16 + c23 + c30 + c37 + c44 + c51 + c58 + c65 + c72 + c79 + c86 + c93 + c100 + c107 + c114 + c121 + c128 + c135 + c142 !== c149) return false
  if (c17 + c24 + c31 + c38 + c45 + c52 + c59 + c66 + c73 + c80 + c87 + c94 + c101 + c108 + c115 + c122 + c129 + c136 + c143 !== c150) return false
  if (c18 + c25 + c32 + c39 + c46 + c53 + c60 + c67 + c74 + c81 + c88 + c95 + c102 + c109 + c116 + c123 + c130 + c137 + c144 !== c151) return false
  if (c19 + c26 + c33 + c40 + c47 + c54 + c61 + c68 + c75 + c82 + c89 + c96 + c103 + c110 + c117 + c124 + c131 + c138 + c145 !== c152) return false
  if (c20 + c27 + c34 + c41 + c48 + c55 + c62 + c69 + c76 + c83 + c90 + c97 + c104 + c111 + c118 + c125 + c132 + c139 + c146 !== c153) return false
  if (c0 + c1 + c2 + c3 + c4 + c5 !== c6) return false
  if (c7 + c8 + c9 + c10 + c11 + c12 !== c13) return false
  if (c14 + c15 + c16 + c17 + c18 + c19 !== c20) return false
  if (c21 + c22 + c23 + c24 + c25 + c26 !== c27) return false
  if (c28 + c29 + c30 + c31 + c32 + c33 !== c34) return false
  if (c35 + c36 + c37 + c38 + c39 + c40 !== c41) return false
  if (c42 + c43 + c44 + c45 + c46 + c47 !== c48) return false
  if (c49 + c50 + c51 + c52 + c53 + c54 !== c55) return false
  if (c56 + c57 + c58 + c59 + c60 + c61 !== c62) return false
  if (c63 + c64 + c65 + c66 + c67 + c68 !== c69) return false
  if (c70 + c71 + c72 + c73 + c74 + c75 !== c76) return false
  if (c77 + c78 + c79 + c80 + c81 + c82 !== c83) return false
  if (c84 + c85 + c86 + c87 + c88 + c89 !== c90) return false
  if (c91 + c92 + c93 + c94 + c95 + c96 !== c97) return false
  if (c98 + c99 + c100 + c101 + c102 + c103 !== c104) return false
  if (c105 + c106 + c107 + c108 + c109 + c110 !== c111) return false
  if (c112 + c113 + c114 + c115 + c116 + c117 !== c118) return false
  if (c119 + c120 + c121 + c122 + c123 + c124 !== c125) return false
  if (c126 + c127 + c128 + c129 + c130 + c131 !== c132) return false
  if (c133 + c134 + c135 + c136 + c137 + c138 !== c139) return false
  if (c140 + c141 + c142 + c143 + c144 + c145 !== c146) return false
  if (c147 + c148 + c149 + c150 + c151 + c152 !== c153) return false
  if (c154 + c155 + c156 + c157 + c158 + c159 !== c160) return false
  return true
}

function requests2021(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  const c10 = rows[o + 10] as number
  const c11 = rows[o + 11] as number
  const c12 = rows[o + 12] as number
  const c13 = rows[o + 13] as number
  const c14 = rows[o + 14] as number
  const c15 = rows[o + 15] as number
  const c16 = rows[o + 16] as number
  const c17 = rows[o + 17] as number
  const c18 = rows[o + 18] as number
  const c19 = rows[o + 19] as number
  const c20 = rows[o + 20] as number
  const c21 = rows[o + 21] as number
  const c22 = rows[o + 22] as number
  const c23 = rows[o + 23] as number
  const c24 = rows[o + 24] as number
  const c25 = rows[o + 25] as number
  const c26 = rows[o + 26] as number
  const c27 = rows[o + 27] as number
  const c28 = rows[o + 28] as number
  const c29 = rows[o + 29] as number
  const c30 = rows[o + 30] as number
  const c31 = rows[o + 31] as number
  const c32 = rows[o + 32] as number
  const c33 = rows[o + 33] as number
  const c34 = rows[o + 34] as number
  const c35 = rows[o + 35] as number
  const c36 = rows[o + 36] as number
  const c37 = rows[o + 37] as number
  const c38 = rows[o + 38] as number
  const c39 = rows[o + 39] as number
  const c40 = rows[o + 40] as number
  const c41 = rows[o + 41] as number
  const c42 = rows[o + 42] as number
  const c43 = rows[o + 43] as number
  const c44 = rows[o + 44] as number
  const c45 = rows[o + 45] as number
  const c46 = rows[o + 46] as number
  const c47 = rows[o + 47] as number
  const c48 = rows[o + 48] as number
  const c49 = rows[o + 49] as number
  const c50 = rows[o + 50] as number
  const c51 = rows[o + 51] as number
  const c52 = rows[o + 52] as number
  const c53 = rows[o + 53] as number
  const c54 = rows[o + 54] as number
  const c55 = rows[o + 55] as number
  const c56 = rows[o + 56] as number
  const c57 = rows[o + 57] as number
  const c58 = rows[o + 58] as number
  const c59 = rows[o + 59] as number
  const c60 = rows[o + 60] as number
  const c61 = rows[o + 61] as number
  const c62 = rows[o + 62] as number
  const c63 = rows[o + 63] as number
  const c64 = rows[o + 64] as number
  const c65 = rows[o + 65] as number
  const c66 = rows[o + 66] as number
  const c67 = rows[o + 67] as number
  const c68 = rows[o + 68] as number
  const c69 = rows[o + 69] as number
  const c70 = rows[o + 70] as number
  const c71 = rows[o + 71] as number
  const c72 = rows[o + 72] as number
  const c73 = rows[o + 73] as number
  const c74 = rows[o + 74] as number
  const c75 = rows[o + 75] as number
  const c76 = rows[o + 76] as number
  const c77 = rows[o + 77] as number
  const c78 = rows[o + 78] as number
  const c79 = rows[o + 79] as number
  const c80 = rows[o + 80] as number
  const c81 = rows[o + 81] as number
  const c82 = rows[o + 82] as number
  const c83 = rows[o + 83] as number
  const c84 = rows[o + 84] as number
  const c85 = rows[o + 85] as number
  const c86 = rows[o + 86] as number
  const c87 = rows[o + 87] as number
  const c88 = rows[o + 88] as number
  const c89 = rows[o + 89] as number
  const c90 = rows[o + 90] as number
  const c91 = rows[o + 91] as number
  const c92 = rows[o + 92] as number
  const c93 = rows[o + 93] as number
  const c94 = rows[o + 94] as number
  const c95 = rows[o + 95] as number
  const c96 = rows[o + 96] as number
  const c97 = rows[o + 97] as number
  const c98 = rows[o + 98] as number
  const c99 = rows[o + 99] as number
  const c100 = rows[o + 100] as number
  const c101 = rows[o + 101] as number
  const c102 = rows[o + 102] as number
  const c103 = rows[o + 103] as number
  const c104 = rows[o + 104] as number
  const c105 = rows[o + 105] as number
  const c106 = rows[o + 106] as number
  const c107 = rows[o + 107] as number
  const c108 = rows[o + 108] as number
  const c109 = rows[o + 109] as number
  const c110 = rows[o + 110] as number
  const c111 = rows[o + 111] as number
  const c112 = rows[o + 112] as number
  const c113 = rows[o + 113] as number
  const c114 = rows[o + 114] as number
  const c115 = rows[o + 115] as number
  const c116 = rows[o + 116] as number
  const c117 = rows[o + 117] as number
  const c118 = rows[o + 118] as number
  const c119 = rows[o + 119] as number
  const c120 = rows[o + 120] as number
  const c121 = rows[o + 121] as number
  const c122 = rows[o + 122] as number
  const c123 = rows[o + 123] as number
  const c124 = rows[o + 124] as number
  const c125 = rows[o + 125] as number
  const c126 = rows[o + 126] as number
  const c127 = rows[o + 127] as number
  const c128 = rows[o + 128] as number
  const c129 = rows[o + 129] as number
  const c130 = rows[o + 130] as number
  const c131 = rows[o + 131] as number
  const c132 = rows[o + 132] as number
  const c133 = rows[o + 133] as number
  const c134 = rows[o + 134] as number
  const c135 = rows[o + 135] as number
  const c136 = rows[o + 136] as number
  const c137 = rows[o + 137] as number
  const c138 = rows[o + 138] as number
  const c139 = rows[o + 139] as number
  const c140 = rows[o + 140] as number
  const c141 = rows[o + 141] as number
  const c142 = rows[o + 142] as number
  const c143 = rows[o + 143] as number
  const c144 = rows[o + 144] as number
  const c145 = rows[o + 145] as number
  const c146 = rows[o + 146] as number
  const c147 = rows[o + 147] as number
  const c148 = rows[o + 148] as number
  const c149 = rows[o + 149] as number
  const c150 = rows[o + 150] as number
  const c151 = rows[o + 151] as number
  const c152 = rows[o + 152] as number
  const c153 = rows[o + 153] as number
  const c154 = rows[o + 154] as number
  const c155 = rows[o + 155] as number
  const c156 = rows[o + 156] as number
  const c157 = rows[o + 157] as number
  const c158 = rows[o + 158] as number
  const c159 = rows[o + 159] as number
  const c160 = rows[o + 160] as number
  const c161 = rows[o + 161] as number
  const c162 = rows[o + 162] as number
  const c163 = rows[o + 163] as number
  const c164 = rows[o + 164] as number
  const c165 = rows[o + 165] as number
  const c166 = rows[o + 166] as number
  const c167 = rows[o + 167] as number
  const c168 = rows[o + 168] as number
  const c169 = rows[o + 169] as number
  const c170 = rows[o + 170] as number
  const c171 = rows[o + 171] as number
  const c172 = rows[o + 172] as number
  const c173 = rows[o + 173] as number
  const c174 = rows[o + 174] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | c10 | c11 | c12 | c13 | c14 | c15 | c16 | c17 | c18 | c19 | c20 | c21 | c22 | c23 | c24 | c25 | c26 | c27 | c28 | c29 | c30 | c31 | c32 | c33 | c34 | c35 | c36 | c37 | c38 | c39 | c40 | c41 | c42 | c43 | c44 | c45 | c46 | c47 | c48 | c49 | c50 | c51 | c52 | c53 | c54 | c55 | c56 | c57 | c58 | c59 | c60 | c61 | c62 | c63 | c64 | c65 | c66 | c67 | c68 | c69 | c70 | c71 | c72 | c73 | c74 | c75 | c76 | c77 | c78 | c79 | c80 | c81 | c82 | c83 | c84 | c85 | c86 | c87 | c88 | c89 | c90 | c91 | c92 | c93 | c94 | c95 | c96 | c97 | c98 | c99 | c100 | c101 | c102 | c103 | c104 | c105 | c106 | c107 | c108 | c109 | c110 | c111 | c112 | c113 | c114 | c115 | c116 | c117 | c118 | c119 | c120 | c121 | c122 | c123 | c124 | c125 | c126 | c127 | c128 | c129 | c130 | c131 | c132 | c133 | c134 | c135 | c136 | c137 | c138 | c139 | c140 | c141 | c142 | c143 | c144 | c145 | c146 | c147 | c148 | c149 | c150 | c151 | c152 | c153 | c154 | c155 | c156 | c157 | c158 | c159 | c160 | c161 | c162 | c163 | c164 | c165 | c166 | c167 | c168 | c169 | c170 | c171 | c172 | c173 | c174) < 0) return false
  if (c0 + c7 !== c161 + c168) return false
  if (c1 + c8 !== c162 + c169) return false
  if (c2 + c9 !== c163 + c170) return false
  if (c3 + c10 !== c164 + c171) return false
  if (c4 + c11 !== c165 + c172) return false
  if (c5 + c12 !== c166 + c173) return false
  if (c6 + c13 !== c167 + c174) return false
  if (c14 + c21 + c28 + c35 + c42 + c49 + c56 + c63 + c70 + c77 + c84 + c91 + c98 + c105 + c112 + c119 + c126 + c133 + c140 + c147 + c154 !== c161) return false
  if (c15 + c22 + c29 + c36 + c43 + c50 + c57 + c64 + c71 + c78 + c85 + c92 + c99 + c106 + c113 + c120 + c127 + c134 + c141 + c148 + c155 !== c162) return false
  if (c16 + c23 + c30 + c37 + c44 + c51 + c58 + c65 + c72 + c79 + c86 + c93 + c100 + c107 + c114 + c121 + c128 + c135 + c142 + c149 + c156 !== c163) return false
  if (c17 + c24 + c31 + c38 + c45 + c52 + c59 + c66 + c73 + c80 + c87 + c94 + c101 + c108 + c115 + c122 + c129 + c136 + c143 + c150 + c157 !== c164) return false
  if (c18 + c25 + c32 + c39 + c46 + c53 + c60 + c67 + c74 + c81 + c88 + c95 + c102 + c109 + c116 + c123 + c130 + c137 + c144 + c151 + c158 !== c165) return false
  if (c19 + c26 + c33 + c40 + c47 + c54 + c61 + c68 + c75 + c82 + c89 + c96 + c103 + c110 + c117 + c124 + c131 + c138 + c145 + c152 + c159 !== c166) return false
  if (c20 + c27 + c34 + c41 + c48 + c55 + c62 + c69 + c76 + c83 + c90 + c97 + c104 + c111 + c118 + c125 + c132 + c139 + c146 + c153 + c160 !== c167) return false
  if (c0 + c1 + c2 + c3 + c4 + c5 !== c6) return false
  if (c7 + c8 + c9 + c10 + c11 + c12 !== c13) return false
  if (c14 + c15 + c16 + c17 + c18 + c19 !== c20) return false
  if (c21 + c22 + c23 + c24 + c25 + c26 !== c27) return false
  if (c28 + c29 + c30 + c31 + c32 + c33 !== c34) return false
  if (c35 + c36 + c37 + c38 + c39 + c40 !== c41) return false
  if (c42 + c43 + c44 + c45 + c46 + c47 !== c48) return false
  if (c49 + c50 + c51 + c52 + c53 + c54 !== c55) return false
  if (c56 + c57 + c58 + c59 + c60 + c61 !== c62) return false
  if (c63 + c64 + c65 + c66 + c67 + c68 !== c69) return false
  if (c70 + c71 + c72 + c73 + c74 + c75 !== c76) return false
  if (c77 + c78 + c79 + c80 + c81 + c82 !== c83) return false
  if (c84 + c85 + c86 + c87 + c88 + c89 !== c90) return false
  if (c91 + c92 + c93 + c94 + c95 + c96 !== c97) return false
  if (c98 + c99 + c100 + c101 + c102 + c103 !== c104) return false
  if (c105 + c106 + c107 + c108 + c109 + c110 !== c111) return false
  if (c112 + c113 + c114 + c115 + c116 + c117 !== c118) return false
  if (c119 + c120 + c121 + c122 + c123 + c124 !== c125) return false
  if (c126 + c127 + c128 + c129 + c130 + c131 !== c132) return false
  if (c133 + c134 + c135 + c136 + c137 + c138 !== c139) return false
  if (c140 + c141 + c142 + c143 + c144 + c145 !== c146) return false
  if (c147 + c148 + c149 + c150 + c151 + c152 !== c153) return false
  if (c154 + c155 + c156 + c157 + c158 + c159 !== c160) return false
  if (c161 + c162 + c163 + c164 + c165 + c166 !== c167) return false
  if (c168 + c169 + c170 + c171 + c172 + c173 !== c174) return false
  return true
}

function remedies2019(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  const c10 = rows[o + 10] as number
  const c11 = rows[o + 11] as number
  const c12 = rows[o + 12] as number
  const c13 = rows[o + 13] as number
  const c14 = rows[o + 14] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | c10 | c11 | c12 | c13 | c14) < 0) return false
  if (c0 + c1 + c2 + c3 !== c4) return false
  if (c5 + c6 + c7 + c8 !== c9) return false
  if (c10 + c11 + c12 + c13 !== c14) return false
  return true
}

function remedies2021(rows: Int32Array, o: number): boolean {
  const c0 = rows[o + 0] as number
  const c1 = rows[o + 1] as number
  const c2 = rows[o + 2] as number
  const c3 = rows[o + 3] as number
  const c4 = rows[o + 4] as number
  const c5 = rows[o + 5] as number
  const c6 = rows[o + 6] as number
  const c7 = rows[o + 7] as number
  const c8 = rows[o + 8] as number
  const c9 = rows[o + 9] as number
  const c10 = rows[o + 10] as number
  const c11 = rows[o + 11] as number
  const c12 = rows[o + 12] as number
  const c13 = rows[o + 13] as number
  const c14 = rows[o + 14] as number
  if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | c10 | c11 | c12 | c13 | c14) < 0) return false
  if (c0 + c1 + c2 + c3 !== c4) return false
  if (c5 + c6 + c7 + c8 !== c9) return false
  if (c10 + c11 + c12 + c13 !== c14) return false
  return true
}

/** Whether a table's row is tidy: every cell given, of its kind, and every relation true. */
export const tidy: Readonly<Record<TableId, Readonly<Record<FormId, (rows: Int32Array, o: number) => boolean>>>> = {
  disclosure: { "2019": disclosure2019, "2021": disclosure2021 },
  requests: { "2019": requests2019, "2021": requests2021 },
  remedies: { "2019": remedies2019, "2021": remedies2021 },
}
