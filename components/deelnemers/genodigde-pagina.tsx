import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { ActieFormulier } from '@/components/deelnemers/actie-formulier'
import { deelnemersPaden, type GenodigdeActies } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { GENODIGDE_TEKSTEN as TEKST } from '@/components/deelnemers/teksten-genodigde'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Genodigde, GenodigdeDetail } from '@/lib/deelnemers/schema'
import { PERSPECTIEVEN } from '@/lib/instrument/model'

type GenodigdePaginaProps = { detail: GenodigdeDetail; acties: GenodigdeActies }

/** One invitation, and what a coordinator may do about it; nothing about the answers. */
export function GenodigdePagina({ detail, acties }: GenodigdePaginaProps) {
  const { gemeenteNaam, meting, genodigde, isOpen, isBegonnen, mailMogelijk } = detail
  const paden = deelnemersPaden(meting.gemeenteCode, meting.id)
  const formulier = { acties, genodigde, pad: paden.genodigde(genodigde.id) }
  const kanVerwijderen = isOpen && !isBegonnen
  return (
    <div className="vit-prose">
      <FormTitle titel={TEKST.titelVan(genodigde.email)} fouten={0} />
      <MetingKruimelpad
        gemeente={{ naam: gemeenteNaam }}
        meting={meting}
        paden={paden}
        boven={{ label: DEELNEMERS_TEKSTEN.titel, href: paden.deelnemers }}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Gegevens genodigde={genodigde} />
      <Paragraph variant="small">{TEKST.privacy}</Paragraph>
      {!genodigde.heeftToegang && (
        <Alert>
          <Paragraph>{TEKST.ingetrokken}</Paragraph>
        </Alert>
      )}
      {!isOpen && <Paragraph>{TEKST.rondeOver}</Paragraph>}
      {isOpen && isBegonnen && <Paragraph>{TEKST.isBegonnen}</Paragraph>}
      {isOpen && mailMogelijk && <NieuweLink {...formulier} />}
      {kanVerwijderen && <Perspectief {...formulier} />}
      {(genodigde.heeftToegang || kanVerwijderen) && meting.status === 'open' && (
        <Intrekken {...formulier} kanVerwijderen={kanVerwijderen} />
      )}
    </div>
  )
}

function Gegevens({ genodigde }: { genodigde: Genodigde }) {
  return (
    <DescriptionList
      items={[
        { term: TEKST.gegevens.email, value: genodigde.email },
        { term: TEKST.gegevens.naam, value: genodigde.naam || TEKST.geenNaam },
        { term: TEKST.gegevens.perspectief, value: PERSPECTIEF_NAMEN[genodigde.perspectief] },
        { term: TEKST.gegevens.op, value: DEELNEMERS_TEKSTEN.dag(genodigde.uitgenodigdOp) },
      ]}
    />
  )
}

type FormulierProps = { acties: GenodigdeActies; genodigde: Genodigde; pad: string }

function NieuweLink({ acties, pad }: FormulierProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="nieuwe-link">
      <Heading level={2} size={3} id="nieuwe-link">
        {TEKST.nieuweLink.titel}
      </Heading>
      <Paragraph>{TEKST.nieuweLink.uitleg}</Paragraph>
      <ActieFormulier
        id="link"
        action={acties.nieuweLink}
        pad={pad}
        knop={TEKST.nieuweLink.knop}
        appearance="primary"
      />
    </section>
  )
}

function Perspectief({ acties, genodigde, pad }: FormulierProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="perspectief">
      <Heading level={2} size={3} id="perspectief">
        {TEKST.perspectief.titel}
      </Heading>
      <Paragraph>{TEKST.perspectief.uitleg}</Paragraph>
      <ActieFormulier
        id="keuze"
        action={acties.perspectief}
        pad={pad}
        velden={[
          {
            soort: 'keuze',
            naam: 'perspectief',
            label: TEKST.perspectief.label,
            opties: PERSPECTIEVEN.map((value) => ({ value, label: PERSPECTIEF_NAMEN[value] })),
            waarde: genodigde.perspectief,
          },
        ]}
        knop={TEKST.perspectief.knop}
      />
    </section>
  )
}

function Intrekken({ acties, pad, kanVerwijderen }: FormulierProps & { kanVerwijderen: boolean }) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="intrekken">
      <Heading level={2} size={3} id="intrekken">
        {TEKST.intrekken.titel}
      </Heading>
      <Paragraph>{TEKST.intrekken.uitleg(kanVerwijderen)}</Paragraph>
      <ActieFormulier
        id="toegang"
        action={acties.intrekken}
        pad={pad}
        velden={
          kanVerwijderen
            ? [
                {
                  soort: 'vink',
                  naam: 'verwijderen',
                  label: TEKST.intrekken.verwijderen,
                  hint: TEKST.intrekken.verwijderenHint,
                },
              ]
            : []
        }
        knop={TEKST.intrekken.knop}
      />
    </section>
  )
}
