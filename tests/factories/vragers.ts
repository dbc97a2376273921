import { findPrincipalByEmail } from '@/lib/auth/principal'
import type { Principal, Refusal } from '@/lib/authz/access'
import { can, type Lidrol, type Operatie, type Rol } from '@/lib/authz/permissions'
import { createRegio } from './deling'
import { createAccount, createWereld } from './wereld'

/** Everyone who can ask for something of one gemeente and its regio. */
export const VRAGERS = [
  'coordinator',
  'invuller',
  'lezer',
  'deelnemer met een link',
  'coordinator van een andere gemeente',
  'adviseur van de regio',
  'adviseur van een andere regio',
  'beheerder',
  'account zonder rechten',
  'bezoeker',
] as const
export type Vragernaam = (typeof VRAGERS)[number]

/** Who asks, and what they are to the gemeente and the regio that is asked for. */
export type Vrager = Readonly<{
  principal: Principal | null
  token?: string
  lid: Lidrol | null
  heeftLink: boolean
  adviseurVan: 'deze' | 'andere' | null
}>

type Account = Awaited<ReturnType<typeof createAccount>>

/** With the rights as they are stored. */
async function toVrager({ principal, token }: Account, part: Partial<Vrager> = {}) {
  const stored = await findPrincipalByEmail(principal.email)
  const niets = { lid: null, heeftLink: false, adviseurVan: null }
  return { ...niets, principal: stored, token, ...part }
}

const NIEMAND: Vrager = { principal: null, lid: null, heeftLink: false, adviseurVan: null }

/** A gemeente with everyone who can ask for something of it. */
export async function createVragers() {
  const wereld = await createWereld()
  const elders = await createWereld()
  const andereRegio = await createRegio()
  const { regioCode } = wereld.gemeente
  const vragers: Record<Vragernaam, Vrager> = {
    coordinator: await toVrager(wereld.coordinator, { lid: 'coordinator' }),
    invuller: await toVrager(wereld.invuller, { lid: 'invuller' }),
    lezer: await toVrager(wereld.lezer, { lid: 'lezer' }),
    // The link is made with each meting, since it opens that one only.
    'deelnemer met een link': { ...NIEMAND, heeftLink: true },
    'coordinator van een andere gemeente': await toVrager(elders.coordinator),
    'adviseur van de regio': await toVrager(await createAccount({ regioCode }), {
      adviseurVan: 'deze',
    }),
    'adviseur van een andere regio': await toVrager(
      await createAccount({ regioCode: andereRegio.code }),
      { adviseurVan: 'andere' },
    ),
    beheerder: await toVrager(await createAccount({ beheerder: true })),
    'account zonder rechten': await toVrager(await createAccount()),
    bezoeker: NIEMAND,
  }
  return { wereld, vragers }
}

/** Whose something is: that decides by which role one may do it. */
export type Terrein = 'gemeente' | 'regio' | 'land' | 'beheer'

/** By the permission table: why someone may not do something, or null when they may. */
export function expectRefusal(
  recht: Operatie,
  terrein: Terrein,
  { principal, lid, heeftLink, adviseurVan }: Vrager,
): Refusal | null {
  const byRol = (rollen: readonly Rol[]) =>
    rollen.some((rol) => can(rol, recht)) ? null : 'geen-recht'
  // Beyond their own answers a participant is nobody.
  if (heeftLink && terrein === 'gemeente' && can('deelnemer', recht)) return null
  if (!principal) return 'niet-ingelogd'
  switch (terrein) {
    case 'gemeente':
      return lid ? byRol([lid]) : 'niet-gevonden'
    case 'regio':
      return adviseurVan === 'deze' ? byRol(['adviseur']) : 'niet-gevonden'
    case 'land':
      return byRol([
        ...(principal.beheerder ? (['beheerder'] as const) : []),
        ...(adviseurVan ? (['adviseur'] as const) : []),
      ])
    case 'beheer':
      return principal.beheerder ? byRol(['beheerder']) : 'geen-recht'
  }
}
