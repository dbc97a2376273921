import { Foutenlijst, type Bestandsfout } from '@/components/gegevens/foutenlijst'
import { BevestigFormulier } from '@/components/gegevens/bevestig-formulier'
import { Heading } from '@/components/ui/heading'
import type { Failure } from '@/lib/invoer/outcome'
import type { Celfout, Rekenbladuitkomst } from '@/lib/rekenblad/schema'
import type { Tabelbezwaar } from '@/lib/tabellen/model'
import { PlanFormulier } from './plan-formulier'
import type { RekenbladActies } from './stand'
import { REKENBLAD_PAGINA_TEKSTEN as TEKST } from './teksten'

/** The file that is looked at, and what it would change or what is wrong with it. */
export type BekekenBestand = Readonly<{
  id: string
  naam: string
  uitkomst: Rekenbladuitkomst | Failure<Tabelbezwaar>
}>

type BekekenProps = { bestand: BekekenBestand; acties: RekenbladActies }

/** What a file changes and the decision, or what is wrong with it. */
export function Bekeken({ bestand, acties }: BekekenProps) {
  const { naam, uitkomst } = bestand
  return (
    <section className="vit-gegevens vit-gegevens--breed" aria-labelledby="bekeken">
      <Heading level={2} id="bekeken" className="vit-gegevens__bestand">
        {uitkomst.ok ? TEKST.bekeken(naam) : TEKST.nietMogelijk(naam)}
      </Heading>
      {uitkomst.ok ? (
        <PlanFormulier plan={uitkomst.value} action={acties.decide} />
      ) : (
        <>
          <Foutenlijst
            fouten={listFouten(uitkomst)}
            koppen={{ titel: TEKST.foutenTabel, plaats: TEKST.plaats, melding: TEKST.melding }}
          />
          <BevestigFormulier action={acties.cancel} teksten={TEKST.besluit} magBevestigen={false} />
        </>
      )}
    </section>
  )
}

const listFouten = (uitkomst: Exclude<BekekenBestand['uitkomst'], { ok: true }>) =>
  uitkomst.reden === 'fouten'
    ? uitkomst.fouten.map(toFout)
    : [{ plaats: TEKST.heleBestand, melding: TEKST.bezwaren[uitkomst.reden] }]

const toFout = ({ rij, kolom, cel, melding }: Celfout): Bestandsfout => ({
  plaats:
    rij === null || kolom === null || cel === null ? TEKST.heleBestand : TEKST.cel(rij, kolom, cel),
  melding,
})
