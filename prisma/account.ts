import { runCommand, withDatabase } from './command'
import { makeAccount, parseAccount } from './new-account'

/** `npm run account`: the first accounts of an installation, as nobody can sign up by themselves. */
await runCommand(async () => {
  const account = parseAccount(process.argv.slice(2))
  const wachtwoord = await withDatabase((client) => makeAccount(client, account))
  console.log(`Account gemaakt: ${account.email}`)
  console.log(`Wachtwoord (wordt maar één keer getoond): ${wachtwoord}`)
})
