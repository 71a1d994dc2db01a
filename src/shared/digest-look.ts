/** How a press review is laid out. */

export const digestLayouts = ['pieces', 'bulletins', 'glance', 'papers', 'voices'] as const

/** How a digest is laid out: `pieces`, each under `Outlet: headline`; `bulletins`, in sentences under each outlet's name;
 *  `glance`, a sentence or two per story and who has it; `papers`, under each outlet with the day of its issue;
 *  `voices`, by topic, with quotes in turn. */
export type DigestLayout = (typeof digestLayouts)[number]

export const paperSizes = ['a4', 'letter'] as const

export type PaperSize = (typeof paperSizes)[number]

/** What holds where a digest says nothing. */
export const usualLook: { readonly layout: DigestLayout; readonly paper: PaperSize } = { layout: 'pieces', paper: 'a4' }
