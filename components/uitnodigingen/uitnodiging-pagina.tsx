import { FormTitle } from '@/components/frame/form-title'
import { inlogPad } from '@/components/inloggen/paden'
import { Formulier, type Formulierveld } from '@/components/uitnodigingen/formulier'
import { uitnodigingPad, VERGETEN_PAD } from '@/components/uitnodigingen/paden'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { UitnodigingDetail } from '@/lib/uitnodigingen/schema'

const {
  wachtwoord: WACHTWOORD,
  keuze: KEUZE,
  aannemen: AANNEMEN,
  werktNiet: WERKT_NIET,
} = UITNODIGING_TEKSTEN

type UitnodigingPaginaProps = {
  detail: UitnodigingDetail
  token: string
  acties: { wachtwoord: FormulierActie; aannemen: FormulierActie }
}

/** What the owner of a link can do: choose a password, or accept a membership. */
export function UitnodigingPagina({ detail, token, acties }: UitnodigingPaginaProps) {
  if (detail.stap === 'wachtwoord') {
    return <WachtwoordKiezen detail={detail} action={acties.wachtwoord} />
  }
  if (detail.stap === 'inloggen-of-wachtwoord') {
    return <InloggenOfWachtwoord detail={detail} token={token} action={acties.wachtwoord} />
  }
  return <Aannemen detail={detail} token={token} action={acties.aannemen} />
}

type DeelProps = { detail: UitnodigingDetail; action: FormulierActie }

function WachtwoordKiezen({ detail, action }: DeelProps) {
  const { email, heeftWachtwoord, lidmaatschap } = detail
  const titel = heeftWachtwoord ? WACHTWOORD.titelNieuw : WACHTWOORD.titel
  const uitleg = lidmaatschap
    ? WACHTWOORD.lidmaatschap(lidmaatschap.gemeenteNaam, lidmaatschap.rol)
    : WACHTWOORD.uitleg
  return (
    <div className="vit-prose">
      <Heading level={1}>{titel}</Heading>
      <Paragraph variant="lead">{uitleg}</Paragraph>
      {heeftWachtwoord && <Paragraph>{WACHTWOORD.uitlegNieuw}</Paragraph>}
      <DescriptionList items={[{ term: WACHTWOORD.account, value: email }]} />
      <Formulier
        id="uitnodiging"
        titel={titel}
        action={action}
        velden={listVelden(detail)}
        knop={WACHTWOORD.knop}
        appearance="primary"
      />
    </div>
  )
}

/** For who was handed a link: the same page, whether there is an account already or not. */
function InloggenOfWachtwoord({ detail, token, action }: DeelProps & { token: string }) {
  const { email, lidmaatschap } = detail
  return (
    <div className="vit-prose">
      <Heading level={1}>{AANNEMEN.titel}</Heading>
      {lidmaatschap && (
        <Paragraph variant="lead">
          {AANNEMEN.uitleg(lidmaatschap.gemeenteNaam, lidmaatschap.rol)}
        </Paragraph>
      )}
      <DescriptionList items={[{ term: KEUZE.adres, value: email }]} />
      <Heading level={2}>{KEUZE.welTitel}</Heading>
      <Paragraph>{KEUZE.wel}</Paragraph>
      <ButtonLink href={inlogPad(uitnodigingPad(token))} appearance="secondary">
        {AANNEMEN.inlogKnop}
      </ButtonLink>
      <Heading level={2}>{KEUZE.nietTitel}</Heading>
      <Paragraph>{KEUZE.niet}</Paragraph>
      <Formulier
        id="uitnodiging"
        titel={AANNEMEN.titel}
        action={action}
        velden={listVelden(detail)}
        knop={WACHTWOORD.knop}
        appearance="primary"
      />
    </div>
  )
}

const listVelden = ({ naam, email }: UitnodigingDetail): Formulierveld[] => [
  // With this a browser keeps the password under the right name.
  { soort: 'verborgen', naam: 'gebruikersnaam', label: '', waarde: email },
  ...(naam === ''
    ? [
        {
          soort: 'tekst' as const,
          naam: 'naam',
          label: WACHTWOORD.naam,
          hint: WACHTWOORD.naamHint,
          autoComplete: 'name',
        },
      ]
    : []),
  {
    soort: 'nieuw-wachtwoord',
    naam: 'wachtwoord',
    label: WACHTWOORD.veld,
    hint: WACHTWOORD.veldHint,
  },
  { soort: 'nieuw-wachtwoord', naam: 'herhaling', label: WACHTWOORD.herhaling },
]

function Aannemen({ detail, token, action }: DeelProps & { token: string }) {
  const { lidmaatschap } = detail
  return (
    <div className="vit-prose">
      <FormTitle titel={AANNEMEN.titel} fouten={0} />
      <Heading level={1}>{AANNEMEN.titel}</Heading>
      {lidmaatschap && (
        <Paragraph variant="lead">
          {AANNEMEN.uitleg(lidmaatschap.gemeenteNaam, lidmaatschap.rol)}
        </Paragraph>
      )}
      <VolgendeStap stap={detail.stap} token={token} action={action} />
    </div>
  )
}

type StapProps = Pick<UitnodigingDetail, 'stap'> & { token: string; action: FormulierActie }

function VolgendeStap({ stap, token, action }: StapProps) {
  switch (stap) {
    case 'eerst-inloggen':
      return (
        <>
          <Paragraph>{AANNEMEN.inloggen}</Paragraph>
          <ButtonLink href={inlogPad(uitnodigingPad(token))}>{AANNEMEN.inlogKnop}</ButtonLink>
          <Paragraph>
            <Link href={VERGETEN_PAD}>{UITNODIGING_TEKSTEN.vergeten.vraag}</Link>
          </Paragraph>
        </>
      )
    case 'ander-account':
      return (
        <Alert type="warning">
          <Paragraph>{AANNEMEN.anderAccount}</Paragraph>
        </Alert>
      )
    case 'eerst-bevestigen':
      return (
        <Alert type="warning">
          <Paragraph>{AANNEMEN.eerstBevestigen}</Paragraph>
        </Alert>
      )
    case 'eerst-wachtwoord':
      return (
        <>
          <Paragraph>{AANNEMEN.eersteWachtwoord}</Paragraph>
          <ButtonLink href={VERGETEN_PAD}>{AANNEMEN.vraagLink}</ButtonLink>
        </>
      )
    default:
      return (
        <>
          <Paragraph>{AANNEMEN.gevolg}</Paragraph>
          <Formulier id="aannemen" action={action} knop={AANNEMEN.knop} appearance="primary" />
        </>
      )
  }
}

/** Instead of anything that a link leads to, when it does not work; the same whatever the reason. */
export function UitnodigingWerktNiet() {
  return (
    <div className="vit-prose">
      <Heading level={1}>{WERKT_NIET.titel}</Heading>
      <Paragraph variant="lead">{WERKT_NIET.uitleg}</Paragraph>
      <Paragraph>{WERKT_NIET.anders}</Paragraph>
      <ButtonLink href="/inloggen">{WERKT_NIET.inloggen}</ButtonLink>
      <Paragraph>
        <Link href={VERGETEN_PAD}>{WERKT_NIET.vergeten}</Link>
      </Paragraph>
    </div>
  )
}
