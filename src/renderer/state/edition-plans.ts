import type { DigestRow } from '../../shared/digest.ts'
import type { EditionPlan } from '../../shared/library.ts'

/** A plan to start from: every day at seven, a day back, numbered from 1. */
export function newPlan(plans: readonly EditionPlan[], name: string, zone: string, now: string): EditionPlan {
  return {
    planId: freePlanId(plans), name, days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone, windowHours: 24, firstNumber: 1,
    maxBlocks: 12, language: 'en', activeFrom: now, isAutomatic: false
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

/** The plan as its form has it; what the form does not show stays as it was. */
export function planFromForm(plan: EditionPlan, form: FormData): EditionPlan {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  return {
    ...plan,
    name: text('name'), days: form.getAll('days').map(Number), cutOff: text('cutOff'), zone: text('zone'),
    windowHours: Number(text('windowHours')), firstNumber: Number(text('firstNumber')), maxBlocks: Number(text('maxBlocks')),
    language: text('language'), isAutomatic: form.has('isAutomatic')
  }
}
