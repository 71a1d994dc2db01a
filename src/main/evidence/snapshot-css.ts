/** Readable on a screen and on paper, in light and dark, with the fonts at hand. */
export const snapshotCss = `
:root{color-scheme:light dark}
body{margin:0;font:1.125rem/1.55 Georgia,"Times New Roman",serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:2rem;line-height:1.15;margin:.2em 0 .4em}
.outlet,.byline,.missing,figcaption,.record{font:.875rem/1.45 system-ui,sans-serif}
.outlet{font-weight:600;margin:0}
.standfirst{font-size:1.25rem}
img{max-width:100%;height:auto}
figure{margin:1rem 0}
table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .5em;text-align:start}
.record{border-top:2px solid;margin-top:3rem}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
`.trim()
