/** For the screen and for A4; the verdict and severities are words, never colours alone. */
export const sheetStyle = [
  '*{box-sizing:border-box}body{margin:0;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c2026;background:#fff}',
  "article{max-width:64rem;margin:0 auto;padding:2rem 1.5rem}",
  'h1{font:700 1.5rem/1.4 "Songti SC",SimSun,"Noto Serif CJK SC",serif;text-align:center}h2{font-size:1rem;margin:1.5rem 0 .3rem}',
  "p,ul{margin:0}ul{padding-left:1.4em}",
  "dl{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:1rem 0}dl div{display:flex;gap:.6rem}dt{color:#4d5560}dt::after{content:'：'}dd{margin:0;font-weight:600}",
  "table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #8d8a82;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}",
  "thead{display:table-header-group}thead th{background:#f2f0ea;white-space:nowrap}tr{break-inside:avoid}",
  "td:nth-child(2){white-space:nowrap;font-weight:600}.error td:nth-child(2){color:#a3211a}.warning td:nth-child(2){color:#7a4f00}td:last-child{min-width:6rem}",
  ".rule{color:#4d5560;font-size:.8em}",
  ".signature{display:flex;gap:2rem;margin-top:2.5rem}.signature span{flex:1;border-bottom:1px solid #1c2026;padding-bottom:.2rem}",
  "@page{size:A4;margin:15mm 13mm}@media print{body{font-size:10pt}article{max-width:none;padding:0}article+article{break-before:page}}",
].join("\n")
