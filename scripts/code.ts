/** `npm run code -- EMAIL`: the second factor of a demo account, as its telephone would show it now. */
import { generate } from 'otplib'
import { dataFolder } from './launch/data-folder'
import { demoAccounts } from './launch/demo'

const email = process.argv[2]?.trim().toLowerCase()
const accounts = demoAccounts(dataFolder())
const account = accounts?.find((one) => one.email === email)

if (!accounts) {
  console.error('There is no demo here.')
  process.exitCode = 1
} else if (!account) {
  console.error(
    `Usage: npm run code -- EMAIL, one of:\n${accounts.map((one) => `  ${one.email}`).join('\n')}`,
  )
  process.exitCode = 1
} else {
  console.log(await generate({ secret: account.totpSecret }))
}
