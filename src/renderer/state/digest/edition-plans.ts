import type { DigestRow } from '../../../shared/digest.ts'
import type { DigestLayout, PaperSize, RightsTerms } from '../../../shared/digest.ts'
import type { EditionPlan } from '../../../shared/library.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'

/** A plan to start from: every day at seven, a day back, numbered from 1. */
export function newPlan(plans: readonly EditionPlan[], name: string, zone: string, now: string): EditionPlan {
  return {
    planId: freePlanId(plans), name, days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone, windowHours: 24, firstNumber: 1,
    maxBlocks: 12, language: interfaceLanguage(), activeFrom: now, isAutomatic: false
  }
}

function freePlanId(plans: readonly EditionPlan[]): string {
  for (let at = plans.length + 1; ; at += 1) {
    if (!plans.some(plan => plan.planId === `plan-${at}`)) return `plan-${at}`
  }
}

/** Plans whose edition of a day is not there yet. */
export function plansToCompose(plans: readonly EditionPlan[], rows: readonly DigestRow[], day: string): readonly EditionPlan[] {
  return plans.filter(plan => !rows.some(row => row.planId === plan.planId && row.day === day))
}

/** The plan as its form has it; what the form does not show stays as it was, and what is empty there is absent. */
export function planFromForm(plan: EditionPlan, form: FormData): EditionPlan {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const { sectionIds: _sections, outletIds: _outlets, layout: _layout, paper: _paper, compiler: _compiler,
    distribution: _distribution,
    logo: _logo, rights, ...kept } = plan
  return {
    ...kept,
    name: text('name'), days: form.getAll('days').map(Number), cutOff: text('cutOff'), zone: text('zone'),
    windowHours: Number(text('windowHours')), firstNumber: Number(text('firstNumber')), maxBlocks: Number(text('maxBlocks')),
    language: text('language'), isAutomatic: form.has('isAutomatic'),
    ...(text('sections') === 'own' && { sectionIds: form.getAll('sectionIds').map(String) }),
    ...(text('outlets') === 'own' && { outletIds: form.getAll('outletIds').map(String) }),
    ...(text('layout') && { layout: text('layout') as DigestLayout }), ...(text('paper')
      && { paper: text('paper') as PaperSize }),
    ...(text('compiler') && { compiler: text('compiler') }), ...(text('distribution') && { distribution: text('distribution') }),
    ...(text('logo') && { logo: text('logo') }),
    ...(text('profile') ? { rights: rightsFromForm(text) } : rights && { rights })
  }
}

function rightsFromForm(text: (name: string) => string): RightsTerms {
  return {
    profile: text('profile') as RightsTerms['profile'], maxQuoteWords: Number(text('maxQuoteWords')),
      maxQuoteShare: Number(text('maxQuoteShare')),
    ...(text('licence') && { licence: text('licence') }), ...(text('recipients') && { recipients: Number(text('recipients')) })
  }
}

/** The plan's own sections in its order, then the others in the library's. */
export function sectionsInOrder<Row extends { readonly sectionId: string }>(sections: readonly Row[],
  own: readonly string[] = []): readonly Row[] {
  const chosen = own.flatMap(sectionId => sections.find(section => section.sectionId === sectionId) ?? [])
  return [...chosen, ...sections.filter(section => !chosen.includes(section))]
}

/** The most a logo may weigh, in bytes: it goes into every document. */
export const largestLogo = 290_000
