import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { AanvraagMail, AanvraagOverzicht, Ontvanger } from '@/lib/aanvraag/schema'
import { AanvraagKeuzeFormulier } from './aanvraag-keuze'
import { AanvraagMailFormulier, type BijwerkActie } from './aanvraag-mail'
import { BEHOEFTEN_TEKSTEN } from './teksten'
import { AANVRAAG_TEKSTEN as TEKST, REGIOADVISEUR } from './teksten-aanvraag'

type AanvraagPaginaProps = { overzicht: AanvraagOverzicht; bijwerk: BijwerkActie }

/** The request for support: what goes into it, and the mail that comes of it. */
export function AanvraagPagina({ overzicht, bijwerk }: AanvraagPaginaProps) {
  const { gemeente, metingId, metingNaam, behoeften, ontvangers, keuze, mail } = overzicht
  const paden = metingPaden(gemeente.code, metingId)
  const ontvanger = ontvangers.find(({ id }) => id === keuze.ontvanger)
  return (
    <div className="vit-page vit-behoeften">
      <MetingKruimelpad
        gemeente={gemeente}
        meting={{ naam: metingNaam }}
        paden={paden}
        boven={{ label: BEHOEFTEN_TEKSTEN.titel, href: paden.behoeften }}
        current={TEKST.titel}
      />
      <header className="grid grid-cols-1 gap-3">
        <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={metingId} current={null} />
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </header>
      {behoeften.length === 0 ? (
        <div className="grid grid-cols-1 gap-3">
          <Paragraph>{TEKST.geen}</Paragraph>
          <div>
            <ButtonLink href={paden.behoeften}>{TEKST.naarBehoeften}</ButtonLink>
          </div>
        </div>
      ) : (
        <AanvraagKeuzeFormulier overzicht={overzicht} pad={paden.aanvraag} />
      )}
      {mail && ontvanger && (
        <Tekst mail={mail} ontvanger={ontvanger} plan={paden.plan} bijwerk={bijwerk} />
      )}
    </div>
  )
}

type TekstProps = { mail: AanvraagMail; ontvanger: Ontvanger; plan: string; bijwerk: BijwerkActie }

function Tekst({ mail, ontvanger, plan, bijwerk }: TekstProps) {
  const { id, titel, mail: adres, aanvragen } = ontvanger
  return (
    <section id="aanvraag" className="vit-part" aria-labelledby="aanvraag-titel">
      <Heading level={2} id="aanvraag-titel">
        {TEKST.tekstTitel}
      </Heading>
      <Paragraph>{TEKST.tekstUitleg}</Paragraph>
      <DescriptionList
        items={[
          { term: TEKST.aan, value: TEKST.aanRegel(titel, adres) },
          { term: TEKST.hoe, value: aanvragen },
        ]}
      />
      {adres === null && (
        <Alert type="info" headingLevel={3}>
          <p className="utrecht-paragraph">{TEKST.geenAdres}</p>
        </Alert>
      )}
      {adres !== null && id === REGIOADVISEUR && <Paragraph>{TEKST.regioadviseur}</Paragraph>}
      <AanvraagMailFormulier
        key={`${id} ${mail.tekst}`}
        mail={mail}
        aan={adres}
        bijwerk={bijwerk}
      />
      <Paragraph>
        {TEKST.verder} <Link href={plan}>{TEKST.inPlan}</Link>
      </Paragraph>
    </section>
  )
}
