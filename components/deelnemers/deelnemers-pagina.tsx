import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { GenodigdenLijst } from '@/components/deelnemers/genodigden'
import { Mails } from '@/components/deelnemers/mails'
import { deelnemersPaden, type DeelnemersActies } from '@/components/deelnemers/model'
import { OpenLinks } from '@/components/deelnemers/open-links'
import { ResponsTabel, type Responstotaal } from '@/components/deelnemers/respons'
import { Ronde } from '@/components/deelnemers/ronde'
import { Stap } from '@/components/deelnemers/stap'
import { DEELNEMERS_TEKSTEN as TEKST } from '@/components/deelnemers/teksten'
import { Uitnodigen } from '@/components/deelnemers/uitnodigen'
import { FormTitle } from '@/components/frame/form-title'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { DeelnemersOverzicht } from '@/lib/deelnemers/schema'

type DeelnemersPaginaProps = {
  overzicht: DeelnemersOverzicht
  totaal: Responstotaal
  acties: DeelnemersActies
}

/** All about the deelnemers of a meting, in the order in which a coordinator needs it. */
export function DeelnemersPagina({ overzicht, totaal, acties }: DeelnemersPaginaProps) {
  const { meting, isOpen, stap, mailMogelijk, herinneren } = overzicht
  const paden = deelnemersPaden(meting.gemeenteCode, meting.id)
  const pad = paden.deelnemers
  const begint = stap === 'uitnodigen'
  const ronde = (
    <Ronde
      acties={acties}
      pad={pad}
      meting={meting}
      isOpen={isOpen}
      herinneren={herinneren}
      mailMogelijk={mailMogelijk}
      stap={stap}
    />
  )
  return (
    <div className="vit-stack">
      {/* Where the form to invite is, it says the title itself, with its errors. */}
      {!(isOpen && mailMogelijk) && <FormTitle titel={TEKST.titelVan(meting.naam)} fouten={0} />}
      <Kop overzicht={overzicht} totaal={totaal} />
      <Stap stap={stap} paden={paden} acties={acties} herinneren={herinneren} />
      {!begint && <ResponsTabel respons={overzicht.respons} totaal={totaal} />}
      {!begint && ronde}
      <Uitnodigen
        acties={acties}
        pad={pad}
        meting={meting}
        isOpen={isOpen}
        isPrimary={begint || stap === 'wachten'}
        mailMogelijk={mailMogelijk}
        voorbeelden={overzicht.voorbeelden}
      />
      <OpenLinks
        links={overzicht.openLinks}
        acties={acties}
        paden={paden}
        isOpen={isOpen}
        isVastgesteld={meting.status === 'vastgesteld'}
        appearance={begint && !mailMogelijk ? 'primary' : 'secondary'}
      />
      {begint && ronde}
      {!begint && (
        <>
          <GenodigdenLijst
            genodigden={overzicht.genodigden}
            totaal={totaal.uitgenodigd}
            paden={paden}
          />
          <Mails
            mails={overzicht.mails}
            opnieuw={acties.mailsOpnieuw}
            pad={pad}
            mailMogelijk={mailMogelijk}
          />
        </>
      )}
    </div>
  )
}

function Kop({ overzicht, totaal }: Omit<DeelnemersPaginaProps, 'acties'>) {
  const { gemeenteNaam, meting } = overzicht
  const paden = deelnemersPaden(meting.gemeenteCode, meting.id)
  const { uitgenodigd, zelfGekomen, begonnen, klaar } = totaal
  return (
    <div className="vit-prose">
      <MetingKruimelpad
        gemeente={{ naam: gemeenteNaam }}
        meting={meting}
        paden={paden}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">
        {TEKST.conclusie(uitgenodigd + zelfGekomen, begonnen, klaar)}
      </Paragraph>
    </div>
  )
}
