import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { NIVEAUS } from '@/lib/instrument/model'
import type { RegioKeuze, RegioOverzicht } from '@/lib/regio/schema'
import { KAART_ID, keuzePad, SPREIDING_ID } from './adres'
import { regioPaden } from './paden'
import { KAART_TEKSTEN } from './teksten'

const { filter: TEKST } = KAART_TEKSTEN

type Veld = Readonly<{
  naam: 'lens' | 'waarde' | 'kenmerk' | 'niveau'
  label: string
  opties: readonly SelectOption[]
}>

function listVelden({ instrument, lenzen, lens, kaart }: RegioOverzicht): Veld[] {
  const keuzeLens: Veld = {
    naam: 'lens',
    label: TEKST.lens,
    opties: [
      { value: '', label: TEKST.geenLens },
      ...lenzen.map(({ id, kort }) => ({ value: id, label: kort })),
    ],
  }
  if (kaart.totaal === 0) return [keuzeLens]
  const niveau: Veld = {
    naam: 'niveau',
    label: TEKST.niveau,
    opties: [
      { value: '', label: TEKST.alleNiveaus },
      ...NIVEAUS.map((one) => ({ value: String(one), label: TEKST.niveauKeuze(one) })),
    ],
  }
  if (lens) return [keuzeLens, niveau]
  const waarde: Veld = {
    naam: 'waarde',
    label: TEKST.waarde,
    opties: [
      { value: '', label: TEKST.alleWaarden },
      ...instrument.waarden.map(({ id, titel }) => ({ value: id, label: titel })),
    ],
  }
  const kenmerk: Veld = {
    naam: 'kenmerk',
    label: TEKST.kenmerk,
    opties: [
      { value: '', label: TEKST.alleKenmerken },
      ...instrument.kenmerken.map(({ id, nummer, kort }) => ({
        value: id,
        label: KAART_TEKSTEN.kolom(nummer, kort),
      })),
    ],
  }
  return [keuzeLens, waarde, kenmerk, niveau]
}

const isGekozen = ({ lens, waarde, kenmerk, niveau, sorteer, volgorde }: RegioKeuze) =>
  [lens, waarde, kenmerk, niveau, sorteer].some((value) => value !== null) ||
  volgorde === 'aflopend'

/**
 * What one sees of the heat map, as an ordinary form that leads to the same page; without a map, by
 * which lens one sees the spread.
 */
export function KeuzeFormulier(overzicht: RegioOverzicht) {
  const { regio, keuze, kaart } = overzicht
  const isKaart = kaart.totaal > 0
  const anker = isKaart ? KAART_ID : SPREIDING_ID
  return (
    <search aria-label={TEKST.titel} className="vit-panel vit-no-print">
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form
        action={`${regioPaden(regio.code).regio}#${anker}`}
        key={JSON.stringify(keuze)}
        className="rg-keuze"
      >
        {listVelden(overzicht).map(({ naam, label, opties }) => (
          <SelectField
            key={naam}
            name={naam}
            label={label}
            defaultValue={keuze[naam] ?? ''}
            options={opties}
          />
        ))}
        {isKaart && <Sortering {...keuze} />}
        <div className="rg-keuze__knoppen">
          <Button>{TEKST.toon}</Button>
          {isGekozen(keuze) && <Link href={keuzePad(regio.code, {}, anker)}>{TEKST.wis}</Link>}
        </div>
      </form>
    </search>
  )
}

/** The order stays as it was. */
function Sortering({ sorteer, volgorde }: RegioKeuze) {
  return (
    <>
      {sorteer !== null && <input type="hidden" name="sorteer" value={sorteer} />}
      {volgorde === 'aflopend' && <input type="hidden" name="volgorde" value={volgorde} />}
    </>
  )
}
