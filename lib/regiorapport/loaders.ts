import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findLens, listLenzen } from '@/lib/instrument/content'
import { fail, invalid, succeed, type Invalid, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { buildRegiorapport } from '@/lib/report/regio/build'
import {
  HEEL_RAPPORT,
  regiorapportQuerySchema,
  toRegiorapportkeuze,
  type Regiorapportkeuze,
  type RegiorapportQuery,
} from '@/lib/report/regio/keuze'
import { toRegiorapportInput, withoutNamen } from './rules'
import type { Regiorapport, RegiorapportPagina } from './schema'

async function compose(
  principal: Principal | null,
  regioCode: string,
  keuze: Regiorapportkeuze,
): Promise<Regiorapport | Refusal> {
  const now = new Date()
  const [overzicht, metLens] = await Promise.all([
    loadRegio(principal, regioCode, ALLES, now),
    keuze.lens === null
      ? null
      : loadRegio(principal, regioCode, { ...ALLES, lens: keuze.lens }, now),
  ])
  if (isRefusal(overzicht)) return overzicht
  if (isRefusal(metLens)) return metLens
  const heel = toRegiorapportInput(overzicht, metLens)
  const input = keuze.metNamen ? heel : withoutNamen(heel)
  return { input, keuze, rapport: buildRegiorapport(input, keuze.onderdelen) }
}

const ONBEKENDE_LENS = 'Deze afspraak of dit kader bestaat niet. Kies er een uit de lijst.'

function readKeuze(
  query: RegiorapportQuery,
): Readonly<{ ok: true; value: Regiorapportkeuze }> | Invalid {
  const keuze = toRegiorapportkeuze(query)
  const isBekend = keuze.lens === null || findLens(keuze.lens) !== undefined
  return isBekend ? succeed(keuze) : invalid(['lens'], ONBEKENDE_LENS)
}

/** The report for a file, as its address composes it. */
export async function loadRegiorapport(
  principal: Principal | null,
  regioCode: string,
  query: RegiorapportQuery,
): Promise<Outcome<Regiorapport>> {
  const keuze = readKeuze(query)
  if (!keuze.ok) return keuze
  const found = await compose(principal, regioCode, keuze.value)
  return isRefusal(found) ? fail(found) : succeed(found)
}

/** The page of the report: as its address composes it, or whole where that is wrong. */
export async function loadRegiorapportPagina(
  principal: Principal | null,
  regioCode: string,
  query: unknown,
): Promise<RegiorapportPagina | Refusal> {
  const parsed = parseInput(regiorapportQuerySchema, query)
  const keuze = parsed.ok ? readKeuze(parsed.value) : parsed
  const found = await compose(principal, regioCode, keuze.ok ? keuze.value : HEEL_RAPPORT)
  if (isRefusal(found)) return found
  const lenzen = listLenzen().map(({ id, titel }) => ({ id, titel }))
  return { ...found, lenzen, isOnbekend: !keuze.ok }
}
