import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { succeed } from '@/lib/invoer/outcome'
import { findImportbestand, readImportomgeving } from './data'
import { checkImport, countImport, readJsonBestand } from './rules'
import { METING_PLEK, type Importvoorbeeld } from './schema'

/**
 * What the page shows on which one brings a meting in: which gemeente, and the file that is looked
 * at, if it is still there.
 */
export async function loadImport(
  principal: Principal | null,
  gemeenteCode: string,
  importId: string | undefined,
): Promise<Importvoorbeeld | Refusal> {
  const access = authorize(principal, gemeenteCode, 'meting:importeren')
  if (isRefusal(access)) return access
  const omgeving = await readImportomgeving(access)
  const { gemeente } = omgeving
  if (importId === undefined) return { gemeente, bestand: null, isVerlopen: false }
  const bestand = await findImportbestand(access, METING_PLEK, importId)
  if (!bestand) return { gemeente, bestand: null, isVerlopen: true }
  const json = readJsonBestand(bestand.inhoud)
  const checked = json.ok ? checkImport(json.value, omgeving) : json
  const uitkomst = checked.ok
    ? succeed({ plan: checked.value, telling: countImport(checked.value) })
    : checked
  const { id, bestandsnaam: naam } = bestand
  return { gemeente, isVerlopen: false, bestand: { id, naam, uitkomst } }
}
