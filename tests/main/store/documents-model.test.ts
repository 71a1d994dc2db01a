import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Documents } from '../../../src/main/ports.ts'
import { openDocuments } from '../../../src/main/store/index.ts'
import { createMemoryDisk, type MemoryDisk } from './faulty-disk.ts'
import { makeDigest, quietLog, someLibrary, someSettings, stillClock, timeAt } from './fixtures.ts'

/** What the documents should hold. */
interface Model {
  city: string
  sections: number
  readonly digests: Map<string, { readonly version: number; readonly deck: string; readonly isIssued: boolean }>
}

type Order =
  | { readonly kind: 'settings'; readonly city: string }
  | { readonly kind: 'library'; readonly sections: number }
  | { readonly kind: 'save'; readonly digest: string; readonly basedOn: 'stored' | 'older'; readonly deck: string; readonly issue: boolean }
  | { readonly kind: 'remove'; readonly digest: string }
  | { readonly kind: 'throw' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'power-cut' }

const digest = fc.constantFrom('morning-1', 'morning-2', 'evening-1')
const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('settings' as const), city: fc.string({ unit: 'grapheme', maxLength: 8 }) }),
  fc.record({ kind: fc.constant('library' as const), sections: fc.nat(3) }),
  { weight: 4, arbitrary: fc.record({
    kind: fc.constant('save' as const), digest, basedOn: fc.constantFrom('stored' as const, 'stored' as const, 'older' as const),
    deck: fc.string({ unit: 'grapheme', maxLength: 8 }), issue: fc.boolean()
  }) },
  fc.record({ kind: fc.constant('remove' as const), digest }),
  fc.constantFrom<Order>({ kind: 'throw' }, { kind: 'reopen' }, { kind: 'power-cut' })
)

interface Real {
  disk: MemoryDisk
  documents: Documents
}

async function open(disk: MemoryDisk): Promise<Real> {
  const documents = await openDocuments({
    folder: '/desk', files: disk.files, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  return { disk, documents }
}

async function save(order: Extract<Order, { kind: 'save' }>, model: Model, { documents }: Real): Promise<void> {
  const stored = model.digests.get(order.digest)
  const basedOn = order.basedOn === 'stored' ? stored?.version : 99
  const version = (stored?.version ?? 0) + 1
  const status = order.issue ? { kind: 'issued', issuedAt: timeAt(1) } as const : { kind: 'draft' } as const
  const saving = documents.saveDigest(makeDigest({ digestId: order.digest, version, deck: order.deck, status }), basedOn)
  if (stored?.isIssued === true) return await expect(saving).rejects.toMatchObject({ code: 'digest-issued' })
  if (basedOn !== stored?.version) return await expect(saving).rejects.toMatchObject({ code: 'conflict' })
  await saving
  model.digests.set(order.digest, { version, deck: order.deck, isIssued: order.issue })
}

/** Obeys an order and answers the documents as they are open after it. */
async function obey(order: Order, model: Model, real: Real): Promise<Real> {
  const { documents, disk } = real
  switch (order.kind) {
    case 'settings':
      await documents.changeSettings(settings => ({ ...settings, city: model.city = order.city }))
      return real
    case 'library': {
      const sections = Array.from({ length: order.sections }, (_, index) => ({ sectionId: `s${index}`, title: 'S', isHidden: false }))
      await documents.changeLibrary(library => ({ ...library, sections }))
      model.sections = order.sections
      return real
    }
    case 'save':
      await save(order, model, real)
      return real
    case 'remove':
      await documents.removeDigest(order.digest)
      model.digests.delete(order.digest)
      return real
    case 'throw':
      await expect(documents.changeSettings(() => { throw new RangeError('caused by the test') })).rejects.toThrow(RangeError)
      return real
    case 'reopen': return await open(disk)
    // What was answered is safe, whatever else was under way.
    case 'power-cut': return await open(disk.afterPowerCut(0))
  }
}

async function told({ documents }: Real): Promise<unknown> {
  const digests = await Promise.all(documents.listDigests().map(({ digestId }) => documents.findDigest(digestId)))
  return {
    city: documents.settings().city, sections: documents.library().sections.length, rescued: documents.rescued,
    digests: digests.map(one => [one?.digestId, one?.version, one?.deck, one?.status.kind === 'issued']).toSorted()
  }
}

it('whatever is done to them, documents hold what a plain object would, also after a power cut (fault 3)', async () => {
  await fc.assert(fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 20 }), async orders => {
    const model: Model = { city: someSettings.city, sections: someLibrary.sections.length, digests: new Map() }
    let real = await open(createMemoryDisk())
    for (const one of orders) {
      real = await obey(one, model, real)
      expect(await told(real)).toEqual({
        city: model.city, sections: model.sections, rescued: [],
        digests: [...model.digests].map(([id, { version, deck, isIssued }]) => [id, version, deck, isIssued]).toSorted()
      })
    }
  }), { numRuns: 60 })
})
