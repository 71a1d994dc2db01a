/** The program's icon, 1024 by 1024: the wordmark's initials in its serif, on a sheet of paper, the dot in the accent. */
export const icon = (): string => `
<rect x="64" y="64" width="896" height="896" rx="200" fill="#fbfaf7" stroke="#dedbd3" stroke-width="6"/>
<rect x="184" y="246" width="656" height="16" fill="#1b1c1e"/>
<rect x="184" y="762" width="656" height="6" fill="#1b1c1e"/>
<g font-family="'Source Serif 4'" font-weight="600" font-size="440" fill="#1b1c1e">
<text x="182" y="672">P</text><text x="842" y="672" text-anchor="end">R</text></g>
<circle cx="496" cy="540" r="40" fill="#9b1c1f"/>`
