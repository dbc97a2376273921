import type { NewAccount } from '@/lib/auth/accounts'
import { demoId } from './identity'

/** The domain cannot receive mail (RFC 2606), so nobody can claim one of these accounts. */
export const DEMO_DOMEIN = '@demo.example'
export const DEMO_WACHTWOORD = 'demo-wachtwoord'

export type DemoAccount = NewAccount & Readonly<{ omschrijving: string }>

const account = (
  name: string,
  rest: Pick<DemoAccount, 'naam' | 'omschrijving' | 'rechten'>,
): DemoAccount => ({
  id: demoId(`user ${name}`),
  email: `${name}${DEMO_DOMEIN}`,
  wachtwoord: DEMO_WACHTWOORD,
  ...rest,
})

/** The accounts that one can sign in with. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('coordinator', {
    naam: 'Marieke van den Heuvel',
    omschrijving: 'Coördinator van Demostad',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM9901' },
  }),
  account('invuller', {
    naam: 'Youssef El Amrani',
    omschrijving: 'Invuller van Demostad',
    rechten: { rol: 'invuller', gemeenteCode: 'GM9901' },
  }),
  account('lezer', {
    naam: 'Ineke de Wit-Ooms',
    omschrijving: 'Lezer van Demostad',
    rechten: { rol: 'lezer', gemeenteCode: 'GM9901' },
  }),
  account('coordinator2', {
    naam: 'Sjoerd Dijkstra',
    omschrijving: 'Coördinator van Voorbeeldrecht',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM9902' },
  }),
  account('coordinator3', {
    naam: 'Fenna Hoekstra',
    omschrijving: 'Coördinator van Súdwest-Voorbeeld: deelnemers vullen nu in',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM9904' },
  }),
  account('coordinator4', {
    naam: 'Thijs Kuipers',
    omschrijving: 'Coördinator van Proefhoven aan den Toets: het gesprek loopt',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM9905' },
  }),
  account('coordinator5', {
    naam: 'Renée Faassen',
    omschrijving: 'Coördinator van Toetsen, Proeven en Schetswetten: twee jaren vastgesteld',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM9908' },
  }),
  account('adviseur', {
    naam: 'Anouk Çelik',
    omschrijving: 'Adviseur van de Demoregio',
    rechten: { rol: 'adviseur', regioCode: 'JZ99' },
  }),
  account('beheerder', {
    naam: 'Ruben Nassy',
    omschrijving: 'Beheerder bij VNG',
    rechten: { rol: 'beheerder' },
  }),
]

const COLLEAGUES = {
  GM9906: 'Ömer Yıldız',
  GM9907: 'Loes Vermeulen',
  GM9909: 'Jelle Postma',
  GM9910: 'Naïma Bouzid',
  GM9911: 'Gerrit ten Have',
  GM9912: 'Willemijn O’Briain',
} as const

/** Coordinators of the other gemeenten with a meting; without a password nobody can be them. */
export const DEMO_COLLEAGUES: readonly NewAccount[] = Object.entries(COLLEAGUES).map(
  ([gemeenteCode, naam]) => ({
    id: demoId(`user ${gemeenteCode}`),
    naam,
    email: `coordinator.${gemeenteCode.toLowerCase()}${DEMO_DOMEIN}`,
    rechten: { rol: 'coordinator', gemeenteCode },
  }),
)

/** Id of the coordinator of a gemeente. @throws when it has none */
export function findCoordinator(gemeenteCode: string): string {
  const found = [...DEMO_ACCOUNTS, ...DEMO_COLLEAGUES].find(
    ({ rechten }) => rechten.rol === 'coordinator' && rechten.gemeenteCode === gemeenteCode,
  )
  if (found?.id === undefined) throw new Error(`no coordinator in ${gemeenteCode}`)
  return found.id
}
