import type { ReactNode } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ONDERBOUWING_ID } from '@/components/onderbouwing/paden'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { kenmerkPad, resultatenPad } from '@/components/vragenlijst/paden'
import { veldNaam } from '@/components/vragenlijst/velden'
import type { Werkruimte } from '@/lib/opmerkingen/schema'
import { Draden } from './draden'
import { OpmerkingFormulier } from './opmerking-formulier'
import { OPMERKINGEN_ID } from './paden'
import type { WerkruimteActies } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type WerkruimtePaginaProps = {
  werkruimte: Werkruimte
  acties: WerkruimteActies
  /** The section with what the judgement rests on. */
  onderbouwing: ReactNode
}

/** Where a team works on one question: what they say about it, and what it rests on. */
export function WerkruimtePagina({ werkruimte, acties, onderbouwing }: WerkruimtePaginaProps) {
  const { magPlaatsen, team, draden } = werkruimte
  return (
    <div className="vit-werkruimte vit-stack">
      <FormTitle titel={TEKST.metadata(werkruimte.indicator.stelling)} fouten={0} />
      <Kop werkruimte={werkruimte} />
      <section className="vit-stack" aria-labelledby={OPMERKINGEN_ID}>
        <Heading level={2} id={OPMERKINGEN_ID} tabIndex={-1}>
          {TEKST.opmerkingen}
        </Heading>
        <Paragraph>{TEKST.uitleg}</Paragraph>
        {!magPlaatsen && <Alert>{TEKST.gesloten}</Alert>}
        <OpmerkingFormulier
          id="nieuw"
          titel={TEKST.nieuw}
          isOpen={draden.length === 0}
          label={TEKST.tekst}
          knop={TEKST.plaatsen}
          team={team}
          action={acties.plaatsen}
          isBeschikbaar={magPlaatsen}
        />
        <Draden draden={draden} team={team} magPlaatsen={magPlaatsen} acties={acties} />
      </section>
      {onderbouwing}
    </div>
  )
}

function Kop({ werkruimte }: { werkruimte: Werkruimte }) {
  const { meting, gemeenteNaam, kenmerk, indicator } = werkruimte
  const place = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
  // Only the whole questionnaire has every question.
  const versie = indicator.kern ? meting.omvang : 'volledig'
  const vraag = kenmerk.indicatoren.findIndex(({ id }) => id === indicator.id) + 1
  return (
    <div className="vit-prose">
      <MetingKruimelpad
        gemeente={{ naam: gemeenteNaam }}
        meting={meting}
        paden={metingPaden(meting.gemeenteCode, meting.id)}
        current={TEKST.titel}
      />
      <Paragraph variant="small">
        {TEKST.plaats(kenmerk.nummer, kenmerk.kort, vraag, kenmerk.indicatoren.length)}
      </Paragraph>
      <Heading level={1} size={2}>
        {indicator.stelling}
      </Heading>
      <ul className="vit-link-row">
        <li>
          {meting.status === 'open' ? (
            <Link href={`${kenmerkPad(place, kenmerk, versie)}#${veldNaam.kop(indicator.id)}`}>
              {TEKST.naarVraag}
            </Link>
          ) : (
            <Link href={`${resultatenPad(place)}/${kenmerk.id}`}>{TEKST.naarResultaten}</Link>
          )}
        </li>
        <li>
          <Link href={`#${ONDERBOUWING_ID}`}>{TEKST.naarOnderbouwing}</Link>
        </li>
      </ul>
    </div>
  )
}
