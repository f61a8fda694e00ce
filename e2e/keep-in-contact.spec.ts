import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { saveRecord } from './support/record-form'
import { expect, test } from './support/test'

for (const javaScriptEnabled of [true, false]) {
  test(`a contact that is overdue, and a proof of life that ran out, are said and become tasks ${javaScriptEnabled ? '@phone' : 'without JavaScript'}`, async ({
    openAs,
  }) => {
    const page = await openAs('caseworker', { javaScriptEnabled })
    const reference = await openDossier(page, 'Long Silent (invented)')
    const home = `/dossiers/${reference}`
    const contact = page.getByRole('region', { name: 'Contact', exact: true })
    await page.goto(home)
    await expect(contact).toContainText('No plan for contact stands')

    await page.goto(`${home}/contact/contact-log/new`)
    const when = (name: string) => page.getByRole('group', { name }).getByLabel('Date')
    await when('When').fill('1 May 2025')
    await page.getByLabel('Who answered').selectOption('A guard, manager or other operator')
    await when('Next contact due').fill('4 May 2025')
    await saveRecord(page, 'Contact')
    await page.goto(`${home}/contact/proof-of-life/new`)
    await when('When').fill('1 May 2025')
    await when('Ask again after').fill('3 May 2025')
    await saveRecord(page, 'Proof of life')
    await expect(page.getByText(/^No longer counts since 3 May 2025/)).toBeVisible()

    await page.goto(home)
    await expect(contact).toContainText('A guard, manager or other operator')
    await expect(contact).toContainText('Overdue')
    await expect(contact).toContainText('No longer counts since 3 May 2025')
    await expect(page.getByRole('link', { name: /Contact overdue/ }).first()).toBeVisible()
    await expect(
      page.getByRole('link', { name: /Proof of life has expired/ }).first(),
    ).toBeVisible()
    if (javaScriptEnabled) await lookHere(page)

    // A try that nobody answered settles nothing; word from the person does.
    await page.goto(`${home}/contact/contact-log/new`)
    await when('When').fill('6 May 2025')
    await page.getByLabel('We tried, no answer').check()
    await saveRecord(page, 'Contact')
    await page.goto(home)
    await expect(contact).toContainText('Overdue')
    await page.goto(`${home}/contact/contact-log/new`)
    await when('When').fill('7 May 2025')
    await page.getByLabel('The person called or wrote').check()
    await saveRecord(page, 'Contact')
    await page.goto(home)
    await expect(contact).not.toContainText('Overdue')
    await expect(page.getByRole('link', { name: /Contact overdue/ })).toHaveCount(0)
  })
}
