import { FormTitle } from '@/components/frame/form-title'
import { gemeentePaden } from '@/components/gemeente/paden'
import { Stand } from '@/components/leden/leden-pagina'
import { LEDEN_TEKSTEN } from '@/components/leden/teksten'
import { Formulier } from '@/components/uitnodigingen/formulier'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { ROL_OPTIES } from '@/components/uitnodigingen/teksten'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { LidDetail } from '@/lib/leden/schema'

const { lid: TEKST } = LEDEN_TEKSTEN

export type LidActies = Readonly<{
  rol: FormulierActie
  nieuweLink: FormulierActie
  verwijderen: FormulierActie
}>

type LidPaginaProps = { detail: LidDetail; acties: LidActies }

/** One member, or someone who was asked, and what a coordinator may do about them. */
export function LidPagina({ detail, acties }: LidPaginaProps) {
  const { gemeente, lid, isLaatste, mailMogelijk } = detail
  const paden = gemeentePaden(gemeente.code)
  const titel = lid.isUitgenodigd ? TEKST.titelUitgenodigd : TEKST.titel
  return (
    <div className="vit-prose">
      <FormTitle titel={`${titel}: ${lid.naam ?? lid.email}`} fouten={0} />
      <Breadcrumb
        items={[
          { label: gemeente.naam, href: paden.gemeente },
          { label: LEDEN_TEKSTEN.titel, href: paden.leden },
        ]}
        current={titel}
      />
      <Heading level={1}>{titel}</Heading>
      <Gegevens detail={detail} />
      {isLaatste ? (
        <Alert>
          <Paragraph>{TEKST.laatste}</Paragraph>
        </Alert>
      ) : (
        <>
          <Rol detail={detail} action={acties.rol} />
          {lid.isUitgenodigd && <NieuweLink mail={mailMogelijk} action={acties.nieuweLink} />}
          <Einde detail={detail} action={acties.verwijderen} />
        </>
      )}
    </div>
  )
}

function Gegevens({ detail: { lid } }: { detail: LidDetail }) {
  return (
    <DescriptionList
      items={[
        { term: TEKST.gegevens.naam, value: lid.naam ?? TEKST.naamOnbekend },
        { term: TEKST.gegevens.email, value: lid.email },
        { term: TEKST.gegevens.rol, value: LEDEN_TEKSTEN.rollen[lid.rol] },
        { term: TEKST.gegevens.stand, value: <Stand lid={lid} /> },
      ]}
    />
  )
}

type DeelProps = { detail: LidDetail; action: FormulierActie }

function Rol({ detail: { lid }, action }: DeelProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="rol">
      <Heading level={2} size={3} id="rol">
        {TEKST.rol.titel}
      </Heading>
      <Formulier
        id="wijzigen"
        action={action}
        velden={[
          {
            soort: 'keuze',
            naam: 'rol',
            label: TEKST.rol.label,
            opties: ROL_OPTIES,
            waarde: lid.rol,
          },
        ]}
        knop={TEKST.rol.knop}
      />
    </section>
  )
}

function NieuweLink({ mail, action }: { mail: boolean; action: FormulierActie }) {
  const { nieuweLink } = TEKST
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="nieuwe-link">
      <Heading level={2} size={3} id="nieuwe-link">
        {nieuweLink.titel}
      </Heading>
      <Paragraph>{nieuweLink.uitleg}</Paragraph>
      <Formulier
        id="link"
        action={action}
        knop={mail ? nieuweLink.knop : nieuweLink.knopZonderMail}
      />
    </section>
  )
}

/** The end of a membership, or of what someone was asked. */
function Einde({ detail: { lid }, action }: DeelProps) {
  const { verwijderen, intrekken } = TEKST
  const lidTeksten = lid.isUzelf
    ? {
        titel: verwijderen.titelZelf,
        uitleg: verwijderen.uitlegZelf,
        knop: verwijderen.knopZelf,
      }
    : verwijderen
  const { titel, uitleg, knop } = lid.isUitgenodigd ? intrekken : lidTeksten
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="einde">
      <Heading level={2} size={3} id="einde">
        {titel}
      </Heading>
      <Paragraph>{uitleg}</Paragraph>
      <Formulier id="verwijderen" action={action} knop={knop} />
    </section>
  )
}
