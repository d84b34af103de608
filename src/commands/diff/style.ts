/** The style sheet of a comparison that stands alone. */
export const style = `
:root{--paper:#fbf8f1;--ink:#1c1a17;--soft:#4d483f;--accent:#17466b;--rule:#cdc5b4;--ins:#dceadb;--del:#f3ddd8}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--ink:#ece5d8;--soft:#beb5a4;--accent:#a5cbea;--rule:#4a4438;--ins:#1f3524;--del:#44241f}}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font:1.0625rem/1.6 Literata,Georgia,"Times New Roman","Noto Serif",serif;overflow-wrap:break-word;hyphens:auto}
main{max-inline-size:46rem;margin:2rem auto;padding-inline:1.125rem}
h1{font-size:1.9rem;line-height:1.2;font-weight:500}
h2{margin-block:2rem .5rem;font-size:1.4rem;line-height:1.3}
h3{margin-block:1.25rem .25rem;font-size:1.1rem}
a{color:var(--accent)}
.sides-line,.point-details,.side-label,.legend,.view,.places,.plain,article summary,.next,table{font-family:system-ui,sans-serif;font-size:.9rem}
.sides-line,.point-details,.side-label,article summary{color:var(--soft)}
.verdict{font-size:1.25rem}
table{inline-size:100%;border-collapse:collapse}
caption{text-align:start;font-weight:600}
th,td{padding:.4rem .75rem .4rem 0;border-block-end:1px solid var(--rule);font-weight:400;text-align:start;vertical-align:top}
.fact-kind{display:block;color:var(--soft)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ins,[data-change=inserted],[data-change=moved-to]{background:var(--ins);text-decoration:underline}
del,[data-change=deleted],[data-change=moved-from]{background:var(--del);text-decoration:line-through}
[data-change=moved-to],[data-change=moved-from]{text-decoration-style:dotted}
[data-change=formatted]{outline:1px dashed var(--soft)}
del+ins{margin-inline-start:.2em}
.plain{padding-inline-start:.875rem;border-inline-start:3px solid var(--rule)}
.view{border:0;padding:0}
.view label{margin-inline-end:1rem}
.spot{display:flow-root;position:relative;margin-block:.75rem;padding-inline-start:.75rem;border-inline-start:4px solid var(--accent)}
.next{float:inline-end}
summary{cursor:pointer}
.side-label,.side.after{display:none}
.part:has(#changes_sides:checked) :is(.side-label,.side.after){display:block}
.part:has(#changes_sides:checked) .before :is([data-change=inserted],[data-change=moved-to]){display:none}
.part:has(#changes_sides:checked) .after :is([data-change=deleted],[data-change=moved-from]){display:none}
.side-label{margin:0}
.after del+ins{margin:0}
[data-change=fold] table{margin:0}
li[data-change=fold],ol.marks{list-style:none}
ol.marks{padding-inline-start:2.25em}
.mark{display:inline-block;min-inline-size:2em;margin-inline-start:-2.25em}
.clause>.number{float:inline-start;margin:0 .75em 0 0;color:var(--accent)}
@media (min-width:60rem){main:has(#changes_sides:checked){max-inline-size:72rem}.part:has(#changes_sides:checked) .spot{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1rem}.part:has(#changes_sides:checked) .next{grid-column:1/-1;justify-self:end}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--accent:#000}.view,.places,.next{display:none}*{print-color-adjust:exact}}
`;
