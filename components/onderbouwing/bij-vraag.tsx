import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { OnderbouwingBijVraag as Overzicht, Stuk } from '@/lib/onderbouwing/schema'
import { BestandFormulier } from './bestand-formulier'
import { KeuzeFormulier } from './keuze-formulier'
import { LinkFormulier } from './link-formulier'
import { StukMelding } from './melding'
import type { VraagActies } from './model'
import { bibliotheekPad, ONDERBOUWING_ID, overzichtPad, vraagPad } from './paden'
import { StukLijst } from './stuk-lijst'
import { ONDERBOUWING_TEKSTEN } from './teksten'

const { titel: TITEL, bijVraag: TEKST } = ONDERBOUWING_TEKSTEN

type OnderbouwingBijVraagProps = { overzicht: Overzicht; acties: VraagActies }

/** What a judgement rests on: the pieces with a question, and ways to add some. */
export function OnderbouwingBijVraag({ overzicht, acties }: OnderbouwingBijVraagProps) {
  const { plek, isOpen, stukken, melding } = overzicht
  const { gemeenteCode, metingId } = plek
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby={ONDERBOUWING_ID}>
      <Heading level={2} id={ONDERBOUWING_ID}>
        {TITEL}
      </Heading>
      <StukMelding melding={melding} />
      <Paragraph>{isOpen ? TEKST.uitleg : TEKST.gesloten}</Paragraph>
      {stukken.length === 0 ? (
        <Paragraph>{TEKST.geen}</Paragraph>
      ) : (
        <StukLijst
          stukken={stukken}
          label={TEKST.lijst}
          {...(isOpen && {
            actie: (stuk) => <Weghalen stuk={stuk} action={acties.disconnect.bind(null, plek)} />,
          })}
        />
      )}
      {isOpen && <Toevoegen overzicht={overzicht} acties={acties} />}
      <ul className="vit-link-row">
        <li>
          <Link href={overzichtPad(gemeenteCode, metingId)}>{TEKST.naarOverzicht}</Link>
        </li>
        <li>
          <Link href={bibliotheekPad(gemeenteCode)}>{TEKST.naarBibliotheek}</Link>
        </li>
      </ul>
    </section>
  )
}

function Toevoegen({ overzicht, acties }: OnderbouwingBijVraagProps) {
  const { plek, keuze, melding } = overzicht
  return (
    <div>
      <LinkFormulier action={acties.addLink.bind(null, plek)} />
      <BestandFormulier plek={plek} melding={melding} />
      <KeuzeFormulier
        keuze={keuze}
        pad={vraagPad(plek)}
        isBezig={melding?.stand === 'niets-gekozen'}
        action={acties.connect.bind(null, plek)}
      />
    </div>
  )
}

type WeghalenProps = { stuk: Stuk; action: (form: FormData) => Promise<void> }

function Weghalen({ stuk, action }: WeghalenProps) {
  return (
    <form action={action}>
      <input type="hidden" name="stuk" value={stuk.id} />
      <Button appearance="subtle">
        {TEKST.weghalen}
        <VisuallyHidden>{ONDERBOUWING_TEKSTEN.overzicht.bij(stuk.titel)}</VisuallyHidden>
      </Button>
    </form>
  )
}
