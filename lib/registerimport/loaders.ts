import { authorizeBeheer, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { readTabelbestand } from '@/lib/bestanden/tabel'
import { toJaar } from '@/lib/invoer/datum'
import { parseRegister } from '@/lib/register/rules'
import { findRegisterbestand, listRegisterjaren, readRegisterstand } from './data'
import { findVerzonnen, planRegister, readJaar } from './rules'
import type { Registerbezwaar, Registervoorbeeld } from './schema'

type Gelezen = Readonly<{ id: string; bestandsnaam: string; inhoud: Uint8Array }>
type Uitkomst = NonNullable<Registervoorbeeld['bestand']>['uitkomst']

/** Reads a file as a register. Never throws, whatever is in it. */
export async function readRegisterbestand({ bestandsnaam, inhoud }: Omit<Gelezen, 'id'>) {
  const tabel = await readTabelbestand(bestandsnaam, inhoud)
  if (!tabel.ok) return tabel
  const gelezen = parseRegister(tabel.bladen[0]?.rijen ?? [], bestandsnaam)
  return gelezen.ok ? gelezen : toBezwaar(gelezen.fouten)
}

const toBezwaar = (fouten: Registerbezwaar['fouten']): Registerbezwaar => ({
  ok: false,
  reden: 'fouten',
  fouten,
})

async function readUitkomst(bestand: Gelezen, jaar: string): Promise<Uitkomst> {
  const gelezen = await readRegisterbestand(bestand)
  if (!gelezen.ok) return gelezen
  const { rijen } = gelezen.value
  const ditJaar = toJaar(new Date())
  const gekozen = readJaar(jaar, gelezen.value.jaar, ditJaar)
  if (!gekozen.ok) return gekozen
  const stand = await readRegisterstand(gekozen.jaar)
  const verzonnen = findVerzonnen(rijen, stand)
  if (verzonnen.length > 0) return toBezwaar(verzonnen)
  return { ok: true, plan: planRegister(rijen, gekozen.jaar, stand) }
}

/**
 * The page on which a beheerder brings in a register.
 * @param gevraagd the file that is looked at, and the year that was typed for it
 */
export async function loadRegisterimport(
  principal: Principal | null,
  gevraagd: Readonly<{ bestand: string | undefined; jaar: string }>,
): Promise<Registervoorbeeld | Refusal> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) return access
  const jaren = await listRegisterjaren(access)
  if (gevraagd.bestand === undefined) return { jaren, bestand: null, isVerlopen: false }
  const bestand = await findRegisterbestand(access, gevraagd.bestand)
  if (!bestand) return { jaren, bestand: null, isVerlopen: true }
  const uitkomst = await readUitkomst(bestand, gevraagd.jaar)
  const { id, bestandsnaam: naam } = bestand
  return { jaren, isVerlopen: false, bestand: { id, naam, uitkomst } }
}
