/** What a journalist sets up once and leans on daily, in a real browser: cities, weather, converter, outlets, packs, settings. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSecretsFile } from '../../src/main/node/secrets-file.ts'
import { weatherSecret } from '../../src/main/routines/keep-weather.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'
import { axeViolations } from './axe-violations.ts'
import { startDeskServices, type DeskServices } from './desk-services.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 15_000 }

let services: DeskServices
let program: TestApp
let opened: ProgramPage
let page: Page

beforeAll(async () => {
  services = await startDeskServices()
  program = await makeApp(services.ports)
  const { api } = program.app
  await api.settings.change({ change: { city: 'Lisbon', cityId: 'lisbon', zone: 'Europe/Lisbon', language: 'en' } })
  opened = await openProgramPage(program, { options: { viewport: { width: 1400, height: 900 } } })
  page = opened.page
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await services.close()
})

async function goTo(path: string): Promise<void> {
  await page.evaluate(to => { location.hash = `#/${to}` }, path)
}

const settings = () => program.app.api.settings.read({})
const library = () => program.app.api.library.read({})
const undo = () => page.getByRole('button', { name: 'Undo', exact: true }).last().click()

describe('a new desk', () => {
  test('begins with packs: followed together, in their sections, and taken back in one step', async () => {
    await goTo('news')
    await page.locator('pr-news').getByText(/^No outlets yet/).waitFor()
    await page.locator('pr-news .pane').getByRole('link', { name: 'Begin with a starter pack' }).waitFor()
    await goTo('')
    await page.getByRole('heading', { name: 'Begin with a starter pack' }).waitFor()
    expect(await page.locator('pr-packs h3').allInnerTexts()).toEqual(['In English', 'By country', 'By language'])
    await page.getByRole('checkbox', { name: 'Ireland' }).check()
    await page.locator('summary', { hasText: 'Arabic' }).click()
    await page.getByText(/^Addresses as found in yavuz\/news-feed-list-of-countries/).waitFor()
    await page.getByRole('checkbox', { name: /^البطولة/ }).check()
    await page.getByRole('button', { name: 'Follow 5 feeds' }).click()
    await page.getByText('5 feeds are followed now').waitFor()
    expect((await library()).subscriptions.find(({ feedUrl }) => feedUrl.includes('elbotola'))?.sectionId).toBe('sport')
    await undo()
    await page.getByRole('heading', { name: 'Begin with a starter pack' }).waitFor()
    expect((await library()).subscriptions).toEqual([])
    await expect.poll(async () => (await program.app.api.feeds.progress({})).isRunning, patient).toBe(false)
  })

  test('takes an OPML file that is dropped on the page, says what became of each feed, and takes it back', async () => {
    await goTo('outlets')
    await page.getByText(/^No outlets yet/).waitFor()
    await dropFile('feeds.opml', `<opml version="2.0"><head><title>Mine</title></head><body><outline text="Harbour Times"
      xmlUrl="http://harbour.example/feed.xml"/><outline text="Again" xmlUrl="http://harbour.example/feed.xml"/><outline text="None"
      xmlUrl="gopher://harbour.example/feed"/></body></opml>`)
    await page.getByText('1 feed added, 1 skipped and 1 left out').waitFor()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByText('1 feed taken out again.').waitFor()
    expect((await library()).subscriptions).toEqual([])
    await dropFile('photo.opml', 'nothing of the kind')
    await page.locator('pr-opml-import [role=alert]').waitFor()
  })

  test('follows by address with a preview, and renames, moves, mutes and leaves with a way back', async () => {
    await page.getByLabel('Address of a site or a feed').fill('http://harbour.example/feed.xml')
    await page.getByRole('button', { name: 'Look for feeds' }).click()
    await page.getByText('Ferries run again').first().waitFor()
    await page.getByRole('button', { name: 'Subscribe to Harbour Times' }).click()
    await page.getByRole('button', { name: 'Rename Harbour Times' }).click()
    await page.getByLabel('New name for Harbour Times').fill('The Harbour')
    await page.keyboard.press('Enter')
    await page.getByLabel('Section of The Harbour').selectOption({ label: 'Business & Economy' })
    await page.getByRole('list', { name: 'Feeds in Business & Economy' }).getByText('The Harbour').waitFor()
    await page.getByRole('button', { name: 'Mute The Harbour', exact: true }).click()
    await page.getByText('Muted: not refreshed and not shown.').waitFor()
    await page.getByRole('button', { name: 'Unmute The Harbour' }).click()
    await page.getByRole('button', { name: 'Unsubscribe from The Harbour' }).click()
    await page.getByText(/^No outlets yet/).waitFor()
    await undo()
    await page.getByRole('list', { name: 'Feeds in Business & Economy' }).getByText('The Harbour').waitFor()
  })
})

/** As a file manager drops it. */
async function dropFile(name: string, text: string): Promise<void> {
  await page.evaluate(([fileName, content]) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content ?? ''], fileName ?? ''))
    for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
  }, [name, text])
}

describe('cities', () => {
  test('the desk moves to a city that is found by typing, with its date and time in the masthead', async () => {
    await goTo('cities')
    // Weather that is off takes no room.
    const bottom = await page.locator('pr-cities .desk').evaluate(desk => desk.getBoundingClientRect().bottom)
    const below = await page.locator('pr-cities section pr-city-choice').first().evaluate(choice => choice.getBoundingClientRect().top)
    expect(Math.round(below - bottom)).toBe(12)
    await page.getByRole('combobox', { name: 'City of your desk' }).fill('toky')
    await page.getByRole('option', { name: 'Tokyo' }).click()
    await page.locator('pr-masthead .when').getByText(/\d\d:\d\d UTC\+9/).waitFor()
    await expect.poll(settings, patient).toMatchObject({ cityId: 'tokyo', city: 'Tokyo', zone: 'Asia/Tokyo' })
    await page.getByRole('link', { name: 'Filed from Tokyo' }).click()
    await page.getByText('No article is known to be filed from Tokyo.').waitFor()
    await goTo('cities')
    await page.getByRole('combobox', { name: 'City of your desk' }).fill('Lissabon')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Filed from Lisbon' }).click()
    await page.locator('pr-news').getByText('Ferries run again').first().waitFor()
  })

  test('further cities are clocks in the reader’s order, and one that is removed comes back to its place', async () => {
    await goTo('cities')
    for (const city of ['Kathmandu', 'Sydney']) {
      await page.getByRole('combobox', { name: 'Add a clock' }).fill(city)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: `Remove the clock of ${city}` }).waitFor()
    }
    await page.getByRole('button', { name: 'Move Sydney up' }).click()
    await expect.poll(async () => (await settings()).clocks, patient).toEqual(['sydney', 'kathmandu'])
    await page.locator('pr-masthead .rest').getByText(/Kathmandu/).waitFor()
    await page.getByRole('button', { name: 'Remove the clock of Sydney' }).click()
    await expect.poll(async () => (await settings()).clocks, patient).toEqual(['kathmandu'])
    await undo()
    await expect.poll(async () => (await settings()).clocks, patient).toEqual(['sydney', 'kathmandu'])
  })
})

describe('an order that is made by keyboard', () => {
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('aria-label')
  })

  test('leaves the focus on the button, also at the end of the way', async () => {
    await goTo('cities')
    await page.getByRole('button', { name: 'Move Kathmandu up' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await settings()).clocks, patient).toEqual(['kathmandu', 'sydney'])
    await expect.poll(() => page.locator('pr-cities li').first().innerText(), patient).toMatch(/^Kathmandu/)
    expect(await focused()).toBe('Move Kathmandu up')
    await page.keyboard.press('Enter')

    await goTo('sections')
    const [before, second] = (await library()).sections
    await page.getByRole('button', { name: `Move up: ${second?.title}` }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await library()).sections[0]?.title, patient).toBe(second?.title)
    await expect.poll(() => page.locator('pr-sections li h2').first().innerText(), patient).toBe(second?.title)
    expect(await focused()).toBe(`Move up: ${second?.title}`)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: `Move up: ${before?.title}` }).click()
    await expect.poll(async () => (await library()).sections[0]?.title, patient).toBe(before?.title)
    expect((await settings()).clocks).toEqual(['kathmandu', 'sydney'])
    await goTo('settings/plans')
    if (await page.locator('pr-plan').count() === 0) await page.getByRole('button', { name: 'Add an edition plan' }).click()
    await page.getByRole('radio', { name: 'These, in this order' }).check()
    await page.getByRole('button', { name: `Move up: ${second?.title}` }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('pr-plan .ordered li').first().innerText(), patient).toMatch(second?.title ?? '')
    expect(await focused()).toBe(`Move up: ${second?.title}`)
  })
})

describe('the weather', () => {
  test('is asked for from the moment it is switched on, shown at once, and the last known stays, marked as old', async () => {
    expect(services.asked).not.toContain('weather.example')
    await goTo('settings/weather')
    await page.getByLabel('Show the weather of the desk’s city').check()
    await page.locator('pr-settings pr-weather').getByText('11 °C, overcast').waitFor()
    await page.locator('pr-masthead').getByText('11 °C').waitFor()
    services.answer('rubbish')
    services.pass(4)
    await page.reload()
    await page.locator('pr-settings pr-weather').getByText(/^Old: of/).waitFor()
    await page.locator('pr-settings pr-weather').getByText('11 °C, overcast').waitFor()
    expect(await page.locator('pr-masthead').getByText('11 °C').count()).toBe(0)
    services.answer('sound')
    services.pass(1)
    await page.reload()
    await page.locator('pr-masthead').getByText('11 °C').waitFor()
  })
})

const amount = () => page.getByLabel('Amount')
const result = () => page.locator('pr-conversion .result')

describe('the converter', () => {
  test('converts what is typed with bank and day, swaps, and copies', async () => {
    await goTo('converter')
    await amount().fill('1,000.5')
    await expect.poll(() => result().innerText(), patient).toBe('1,000.5 EUR = 1,250.63 USD')
    await page.locator('pr-conversion').getByText(/^1 EUR = 1\.25 USD · European Central Bank, /).waitFor()
    await page.getByRole('button', { name: 'Swap the currencies' }).click()
    await expect.poll(() => result().innerText(), patient).toBe('1,000.5 USD = 800.4 EUR')
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1,000\.5 USD = 800\.4 EUR \(European Central Bank, /)
    await amount().fill('a lot')
    await page.getByText(/^This is no number/).waitFor()
  })

  test('says what day rates are of where there are none, and what became of a currency that left the table', async () => {
    await amount().fill('100')
    await page.getByLabel('Rates of').fill('2023-01-01')
    await page.locator('pr-conversion').getByText(/^No rates were published for Sunday,? 1 January 2023/).waitFor()
    await page.getByLabel('From').selectOption('HRK')
    await page.locator('pr-conversion select[name=to]').selectOption('EUR')
    await expect.poll(() => result().innerText(), patient).toBe('100 HRK = 13.27 EUR')
    await page.getByLabel('Rates of').fill(new Date().toISOString().slice(0, 10))
    await page.getByText(/has published no rate of HRK since Friday,? 30 December 2022/).waitFor()
    await page.getByRole('button', { name: /^Use Friday/ }).click()
    await expect.poll(() => result().innerText(), patient).toBe('100 HRK = 13.27 EUR')
  })

  test('asks no bank for a year that is being typed', async () => {
    const days: unknown[] = []
    page.on('request', request => request.url().endsWith('money.convert') && days.push(request.postDataJSON().date))
    const field = page.getByLabel('Rates of')
    await field.focus()
    for (const key of ['Tab', 'Tab', '2', '0', '2', '1']) await page.keyboard.press(key)
    await expect.poll(() => days, patient).toEqual([expect.stringMatching(/^2021-/)])
  })

  test('roubles are the Bank of Russia’s', async () => {
    await page.getByLabel('Rates of').fill(new Date().toISOString().slice(0, 10))
    await page.getByLabel('From').selectOption('RUB')
    await expect.poll(() => result().innerText(), patient).toBe('100 RUB = 1 EUR')
    await page.locator('pr-conversion').getByText(/Bank of Russia/).waitFor()
  })

  test.each([['rubbish'], ['from the future']] as const)('rates that come as %s leave the last good ones, with their date', async how => {
    services.answer(how)
    services.pass(7 * 24)
    await page.getByLabel('From').selectOption('USD')
    await expect.poll(() => result().innerText(), patient).toBe('100 USD = 80 EUR')
    await page.getByText(/^These rates are old: the newest that are known are of/).waitFor()
    services.answer('sound')
    services.pass(1)
    await page.getByLabel('From').selectOption('GBP')
    await expect.poll(() => result().innerText(), patient).toBe('100 GBP = 200 EUR')
  })
})

describe('a sum that is marked in an article', () => {
  test.each([
    ['English', '3 trillion rubles', 'The budget of the northern region is to grow to 3 trillion rubles by the end of the year, the minister told the chamber on Sunday.'],
    ['French', '3 000 milliards de roubles', 'Le budget de la région du nord doit atteindre 3 000 milliards de roubles à la fin de l’année, a dit la ministre devant la chambre.'],
    ['German', '3 Billionen Rubel', 'Der Haushalt der nördlichen Region soll bis zum Ende des Jahres auf 3 Billionen Rubel wachsen, sagte die Ministerin am Sonntag.'],
    ['Spanish', '3 billones de rublos', 'El presupuesto de la región del norte debe crecer hasta 3 billones de rublos a finales de año, dijo la ministra ante la cámara.'],
    ['Russian', '3 трлн рублей', 'Бюджет северного региона к концу года должен вырасти до 3 трлн рублей, сообщила министр на заседании палаты в воскресенье.'],
    ['Arabic', '3 تريليونات روبل', 'من المقرر أن تنمو ميزانية المنطقة الشمالية إلى 3 تريليونات روبل بحلول نهاية العام، حسبما قالت الوزيرة أمام المجلس يوم الأحد.']
  ])('is converted over it, in %s', async (language, sum, text) => {
    const { articleId } = await program.app.api.articles.addPasted({ headline: text.slice(0, 40), text, outletName: `The ${language} Ledger` })
    await goTo(`news/${articleId}`)
    const frame = page.frameLocator('#article-frame')
    await frame.getByText(sum).waitFor()
    await page.locator('#article-frame').evaluate((element: HTMLIFrameElement, wanted) => {
      const inside = element.contentDocument
      const walker = inside?.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT)
      while (walker?.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(wanted)
        if (at >= 0) inside?.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    }, sum)
    await page.getByRole('toolbar', { name: 'The marked passage' }).getByRole('button', { name: 'Convert' }).click()
    const dialogue = page.getByRole('dialog', { name: 'Currency converter' })
    await expect.poll(() => dialogue.getByLabel('Amount').inputValue(), patient).toBe('3000000000000')
    expect(await dialogue.getByLabel('From').inputValue()).toBe('RUB')
    await page.keyboard.press('Escape')
  })
})

/** As the next start would find it. */
const weatherKey = async (): Promise<string | undefined> =>
  (await openSecretsFile({ dataFolder: program.dataFolder, log: quietLog })).find(weatherSecret)?.password

/** Between the head of the page and the rule that opens the part. */
const marginOver = 20

describe('settings', () => {
  test.each([
    ['Keeping articles', 'keeping'], ['Backup', 'backup']
  ])('lead to the part “%s” by its name, and again after scrolling on', async (name, part) => {
    await goTo('settings')
    const way = page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('link', { name })
    const topOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate(element => element.getBoundingClientRect().top)
    const above = async (): Promise<number> => Math.round(await topOf(`pr-settings #${part}`) - await topOf('pr-settings'))
    for (let time = 0; time < 2; time += 1) {
      await page.locator('pr-settings').evaluate(element => { element.scrollTop = 0 })
      await way.click()
      await expect.poll(above, patient).toBe(marginOver)
    }
  })

  test('never scroll the page itself, however long they are', async () => {
    await goTo('settings/keys')
    await page.locator('pr-own-keys summary').click()
    await page.locator('pr-own-keys').getByRole('rowheader', { name: 'Next unread article', exact: true }).waitFor()
    await goTo('settings/about')
    await expect.poll(() => page.locator('pr-settings').evaluate(element => element.scrollTop), patient).toBeGreaterThan(900)
    expect(await page.evaluate(() => [document.scrollingElement?.scrollHeight, scrollY])).toEqual([900, 0])
    await page.locator('pr-own-keys summary').click()
  })

  test('show their effect at once: theme, zone, single keys', async () => {
    await goTo('settings')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme']), patient).toBe('dark')
    await page.getByRole('radio', { name: 'Light' }).check()
    await page.getByRole('combobox', { name: 'Time zone' }).first().selectOption('Asia/Tokyo')
    await page.getByText(/^It is \d\d:\d\d UTC\+9 there/).waitFor()
    await page.locator('pr-masthead').getByText('⇧R').waitFor()
    await page.getByLabel('Single-key shortcuts').uncheck()
    await expect.poll(() => page.locator('pr-masthead kbd').allInnerTexts(), patient).toEqual(['Ctrl R'])
    await page.getByRole('button', { name: 'Show all keys' }).click()
    expect(await page.locator('pr-keys dialog').getByText('Next article').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByLabel('Single-key shortcuts').check()
    await page.locator('pr-masthead').getByText('⇧R').waitFor()
  })

  test('do not take a proxy that is none, and say “Saved” of nothing then', async () => {
    const saved = page.locator('pr-settings .saved')
    const proxy = page.getByRole('combobox', { name: 'Proxy' })
    await page.getByRole('radio', { name: 'Light' }).check()
    await expect.poll(() => saved.innerText(), patient).toBe('Saved')
    await proxy.fill('htp:/quay')
    await proxy.press('Tab')
    await expect.poll(() => saved.innerText(), patient).toBe('')
    expect((await settings()).proxy).toBeUndefined()
    await proxy.fill('none')
    await proxy.press('Tab')
    await expect.poll(() => saved.innerText(), patient).toBe('Saved')
    expect((await settings()).proxy).toBe('none')
    await proxy.fill('system')
    await proxy.press('Tab')
    await expect.poll(async () => (await settings()).proxy, patient).toBe('system')
  })

  test('an edition plan that is removed comes back', async () => {
    const before = (await library()).editionPlans
    await page.getByRole('button', { name: 'Remove plan' }).first().click()
    await expect.poll(async () => (await library()).editionPlans.length, patient).toBe(before.length - 1)
    await undo()
    await expect.poll(async () => (await library()).editionPlans, patient).toEqual(before)
  })

  test('give back what was forgotten, removed or reset', async () => {
    const { api } = program.app
    const { articleId } = await api.articles.addPasted({
      headline: 'Herring quota cut', text: 'By a third.', outletName: 'Quay Ledger'
    })
    await api.readings.note({ articleId })
    // Not how many stories were read: the pasted article may come to be one with others meanwhile.
    const readings = async (): Promise<number> => (await api.readings.most({ span: 'now', limit: 5 }))
      .reduce((sum, { readCount }) => sum + readCount, 0)
    const before = await readings()
    expect(before).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Forget what I read most' }).click()
    await expect.poll(readings, patient).toBe(0)
    await undo()
    await expect.poll(readings, patient).toBe(before)

    await api.desk.setWeatherKey({ key: 'k-1', acceptsPlain: true })
    await page.getByLabel('Show the weather of the desk’s city').check()
    await page.getByRole('button', { name: 'Remove key' }).click()
    await page.getByText('Key removed').waitFor()
    await undo()
    await expect.poll(weatherKey, patient).toBe('k-1')

    await page.locator('summary', { hasText: 'Change keys' }).click()
    await page.getByRole('button', { name: 'Remove the keys of: Next article' }).click()
    await page.getByText('Keys changed: Next article').waitFor()
    await page.getByRole('button', { name: 'Reset the keys of: Next article' }).waitFor()
    await undo()
    await page.getByRole('button', { name: 'Remove the keys of: Next article' }).waitFor()
    expect(await page.getByRole('button', { name: 'Reset the keys of: Next article' }).count()).toBe(0)
  })

  test('are found in the palette, in the page’s language and in English, and come into sight', async () => {
    await program.app.api.settings.change({ change: { language: 'ru' } })
    await page.waitForFunction(() => document.documentElement.lang === 'ru')
    for (const [asked, part] of [['Backup', 'backup'], ['резерв', 'backup'], ['Check evidence', 'evidence'], ['Proxy', 'refreshing']] as const) {
      await page.keyboard.press('Control+k')
      await page.locator('pr-palette input').fill(asked)
      await page.keyboard.press('Enter')
      await page.waitForFunction(hash => location.hash === hash, `#/settings/${part}`)
      await expect.poll(() => page.locator(`#${part}`).evaluate(element => element.getBoundingClientRect().top), patient).toBeLessThan(800)
    }
    await program.app.api.settings.change({ change: { language: 'en' } })
    await page.waitForFunction(() => document.documentElement.lang === 'en')
  })
})

describe('a failure', () => {
  test('says what to do, and goes away when it is solved', async () => {
    const { api } = program.app
    await api.settings.change({ change: { proxy: 'http://127.0.0.1:1' } })
    await goTo('outlets')
    await page.getByLabel('Address of a site or a feed').fill('not an address')
    await page.getByRole('button', { name: 'Look for feeds' }).click()
    await page.locator('pr-add-outlet [role=alert]').waitFor()
    await page.getByLabel('Address of a site or a feed').fill('http://harbour.example/feed.xml')
    await page.getByRole('button', { name: 'Look for feeds' }).click()
    await page.locator('pr-add-outlet').getByText('Ferries run again').waitFor()
    expect(await page.locator('pr-add-outlet [role=alert]').count()).toBe(0)
    await api.settings.change({ change: { proxy: 'system' } })
  })
})

describe.each([['en', 'light'], ['en', 'dark'], ['ar', 'dark']] as const)('in %s and %s', (language, theme) => {
  beforeAll(async () => {
    await program.app.api.settings.change({ change: { language, theme } })
    await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor({ state: 'attached' })
  })

  test.each(['cities', 'converter', 'outlets', 'clippings', 'settings'])('%s keeps to WCAG 2.2 AA', async path => {
    await goTo(path)
    await page.locator('main h1').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})

test('nothing went wrong in the page', () => expect(opened.faults).toEqual([]))
