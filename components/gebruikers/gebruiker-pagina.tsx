import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import type { Gewijzigd } from '@/components/gebruikers/paden'
import { GebruikerRechten } from '@/components/gebruikers/gebruiker-rechten'
import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { GebruikerStand } from '@/components/gebruikers/weergave'
import { FormTitle } from '@/components/frame/form-title'
import { Formulier } from '@/components/uitnodigingen/formulier'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { GebruikerDetail } from '@/lib/gebruikers/schema'

const { gebruiker: TEKST, titel } = GEBRUIKERS_TEKSTEN

/** The forms of the page; made by the page itself, since only it knows the session. */
export type GebruikerActies = Readonly<{
  gegevens: FormulierActie
  lidOpslaan: FormulierActie
  lidVerwijderen: (gemeenteCode: string) => FormulierActie
  regioToevoegen: FormulierActie
  regioVerwijderen: (regioCode: string) => FormulierActie
  beheerder: FormulierActie
  link: FormulierActie
  sluiten: FormulierActie
  openen: FormulierActie
}>

type GebruikerProps = {
  detail: GebruikerDetail
  acties: GebruikerActies
  gewijzigd: Gewijzigd | null
}

/** One user: who they are, what they may, and whether they can sign in. */
export function GebruikerPagina({ detail, acties, gewijzigd }: GebruikerProps) {
  const { naam } = detail.gebruiker
  const vervallen = detail.mailMogelijk ? TEKST.vervallen.perMail : TEKST.vervallen.zonderMail
  return (
    <div className="vit-stack">
      <FormTitle titel={naam} fouten={0} />
      <BeheerNavigatie current="gebruikers" />
      <Breadcrumb items={[{ label: titel, href: BEHEER_PADEN.gebruikers }]} current={naam} />
      <Heading level={1}>{naam}</Heading>
      {gewijzigd && (
        <Alert type="ok" live="status">
          <Paragraph>{TEKST.gewijzigd[gewijzigd](naam)}</Paragraph>
          {gewijzigd === 'wachtwoord' && <Paragraph>{vervallen}</Paragraph>}
        </Alert>
      )}
      <Gegevens detail={detail} action={acties.gegevens} />
      <GebruikerRechten detail={detail} acties={acties} />
      {detail.gedeactiveerdOp === null && <Wachtwoord detail={detail} action={acties.link} />}
      <Toegang detail={detail} acties={acties} />
    </div>
  )
}

type DeelProps = { detail: GebruikerDetail; action: FormulierActie }

function Gegevens({ detail, action }: DeelProps) {
  const { gegevens } = TEKST
  const { gebruiker, gemaaktOp, gedeactiveerdOp, laatsteSessie, linkTot } = detail
  const isNieuw = gebruiker.stand === 'uitgenodigd'
  return (
    <section className="vit-prose" aria-labelledby="gegevens">
      <Heading level={2} id="gegevens">
        {gegevens.titel}
      </Heading>
      <DescriptionList
        items={[
          { term: gegevens.email, value: gebruiker.email },
          { term: gegevens.stand, value: <GebruikerStand stand={gebruiker.stand} /> },
          { term: gegevens.gemaakt, value: gegevens.dag(gemaaktOp) },
          {
            term: gegevens.sessie,
            value: laatsteSessie ? gegevens.moment(laatsteSessie) : gegevens.geenSessie,
          },
          ...(isNieuw || linkTot
            ? [
                {
                  term: gegevens.link,
                  value: linkTot ? gegevens.linkTot(linkTot) : gegevens.geenLink,
                },
              ]
            : []),
        ]}
      />
      {gedeactiveerdOp && <Paragraph>{gegevens.geslotenOp(gedeactiveerdOp)}</Paragraph>}
      <Details summary={gegevens.wijzigen}>
        <Formulier
          id="gegevens-veld"
          action={action}
          velden={[
            { soort: 'tekst', naam: 'naam', label: gegevens.naam, waarde: gebruiker.naam },
            {
              soort: 'email',
              naam: 'email',
              label: gegevens.email,
              hint: gegevens.emailHint,
              waarde: gebruiker.email,
            },
          ]}
          knop={gegevens.knop}
        />
      </Details>
    </section>
  )
}

function Wachtwoord({ detail, action }: DeelProps) {
  const { link } = TEKST
  return (
    <section className="vit-prose" aria-labelledby="wachtwoord">
      <Heading level={2} id="wachtwoord">
        {link.titel}
      </Heading>
      <Paragraph>{link.uitleg}</Paragraph>
      <Formulier
        id="link"
        action={action}
        knop={detail.mailMogelijk ? link.knop : link.knopZonderMail}
      />
    </section>
  )
}

/** Shuts someone out, or lets them in again. */
function Toegang({ detail, acties }: Pick<GebruikerProps, 'detail' | 'acties'>) {
  const isOpen = detail.gedeactiveerdOp === null
  const { titel: kop, uitleg, knop, bevestigKnop } = isOpen ? TEKST.sluiten : TEKST.openen
  return (
    <section className="vit-prose" aria-labelledby="toegang">
      <Heading level={2} id="toegang">
        {kop}
      </Heading>
      <Paragraph>{uitleg}</Paragraph>
      <Formulier
        key={kop}
        id="toegang-actie"
        action={isOpen ? acties.sluiten : acties.openen}
        knop={knop}
        bevestigKnop={bevestigKnop}
      />
    </section>
  )
}
