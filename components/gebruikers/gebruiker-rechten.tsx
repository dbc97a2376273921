import type { ReactNode } from 'react'
import type { GebruikerActies } from '@/components/gebruikers/gebruiker-pagina'
import { toOpties } from '@/components/gebruikers/nieuwe-gebruiker-pagina'
import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { Formulier } from '@/components/uitnodigingen/formulier'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { LIDROLLEN } from '@/lib/authz/permissions'
import type { GebruikerDetail, GebruikerLid } from '@/lib/gebruikers/schema'

const { gebruiker: TEKST, rollen: ROLLEN } = GEBRUIKERS_TEKSTEN

type RechtenProps = { detail: GebruikerDetail; acties: GebruikerActies }

/** What a user may: in gemeenten, in regio's, and of the installation. */
export function GebruikerRechten(props: RechtenProps) {
  return (
    <>
      <Gemeenten {...props} />
      <Regios {...props} />
      <Beheerder {...props} />
    </>
  )
}

/** Whose account is closed gets no new rights. */
const isOpen = ({ gedeactiveerdOp }: GebruikerDetail) => gedeactiveerdOp === null

type SoortRechtProps = Pick<RechtenProps, 'detail'> & {
  id: string
  tekst: Readonly<Record<'titel' | 'geen' | 'toevoegen', string>>
  /** The rights that there are, an item each. */
  rechten: readonly ReactNode[]
  /** The form that gives one; to oneself only another beheerder gives one. */
  toevoegen: ReactNode
}

function SoortRecht({ id, tekst, detail, rechten, toevoegen }: SoortRechtProps) {
  return (
    <section className="vit-prose" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {tekst.titel}
      </Heading>
      {rechten.length === 0 ? (
        <Paragraph>{tekst.geen}</Paragraph>
      ) : (
        <ul className="vit-rows">{rechten}</ul>
      )}
      {isOpen(detail) &&
        (detail.isUzelf ? (
          <Paragraph variant="small">{TEKST.uzelf}</Paragraph>
        ) : (
          <Details summary={tekst.toevoegen}>{toevoegen}</Details>
        ))}
    </section>
  )
}

const ROL_OPTIES = LIDROLLEN.map((value) => ({ value, label: ROLLEN[value] }))

function Gemeenten({ detail, acties }: RechtenProps) {
  const { leden } = TEKST
  const { lidmaatschappen } = detail.gebruiker
  const overig = detail.keuzes.gemeenten.filter(
    ({ code }) => !lidmaatschappen.some(({ gemeenteCode }) => gemeenteCode === code),
  )
  const gemeenten = toOpties(overig, leden.kies)
  return (
    <SoortRecht
      id="gemeenten"
      tekst={leden}
      detail={detail}
      rechten={lidmaatschappen.map((lid) => (
        <Lidmaatschap key={lid.gemeenteCode} {...{ lid, acties, isUzelf: detail.isUzelf }} />
      ))}
      toevoegen={
        <Formulier
          id="lid"
          action={acties.lidOpslaan}
          velden={[
            { soort: 'lijst', naam: 'gemeente', label: leden.gemeente, opties: gemeenten },
            {
              soort: 'lijst',
              naam: 'rol',
              label: leden.rol,
              opties: ROL_OPTIES,
              waarde: 'invuller',
            },
          ]}
          knop={leden.knop}
        />
      }
    />
  )
}

type LidmaatschapProps = { lid: GebruikerLid; acties: GebruikerActies; isUzelf: boolean }

function Lidmaatschap({ lid, acties, isUzelf }: LidmaatschapProps) {
  const { leden } = TEKST
  const { gemeenteCode, gemeenteNaam, rol, isUitgenodigd } = lid
  const van = leden.van(gemeenteNaam)
  return (
    <li>
      <Heading level={3}>{gemeenteNaam}</Heading>
      {isUitgenodigd && <Paragraph variant="small">{leden.uitgenodigd}</Paragraph>}
      {isUzelf ? (
        <Paragraph>{ROLLEN[rol]}</Paragraph>
      ) : (
        <Formulier
          id={`lid-${gemeenteCode}`}
          action={acties.lidOpslaan}
          isRij
          velden={[
            { soort: 'verborgen', naam: 'gemeente', label: '', waarde: gemeenteCode },
            { soort: 'lijst', naam: 'rol', label: leden.rol, opties: ROL_OPTIES, waarde: rol },
          ]}
          knop={leden.opslaan}
          knopOver={van}
          bevestigKnop={leden.bevestigKnop}
        />
      )}
      <Formulier
        id={`weg-${gemeenteCode}`}
        action={acties.lidVerwijderen(gemeenteCode)}
        knop={leden.verwijderen}
        knopOver={van}
        bevestigKnop={leden.bevestigKnop}
        appearance="subtle"
      />
    </li>
  )
}

function Regios({ detail, acties }: RechtenProps) {
  const { regios: tekst } = TEKST
  const { regios } = detail.gebruiker
  const overig = detail.keuzes.regios.filter(
    ({ code }) => !regios.some((regio) => regio.code === code),
  )
  const opties = toOpties(overig, tekst.kies)
  return (
    <SoortRecht
      id="regios"
      tekst={tekst}
      detail={detail}
      rechten={regios.map(({ code, naam }) => (
        <li key={code}>
          <Heading level={3}>{naam}</Heading>
          <Formulier
            id={`regio-${code}`}
            action={acties.regioVerwijderen(code)}
            knop={tekst.verwijderen}
            knopOver={tekst.van(naam)}
            appearance="subtle"
          />
        </li>
      ))}
      toevoegen={
        <Formulier
          id="adviseur"
          action={acties.regioToevoegen}
          velden={[{ soort: 'lijst', naam: 'regio', label: tekst.regio, opties }]}
          knop={tekst.knop}
        />
      }
    />
  )
}

function Beheerder({ detail, acties }: RechtenProps) {
  const { beheerder: tekst } = TEKST
  const { beheerder } = detail.gebruiker
  return (
    <section className="vit-prose" aria-labelledby="beheerder">
      <Heading level={2} id="beheerder">
        {tekst.titel}
      </Heading>
      <Paragraph>{beheerder ? tekst.wel : tekst.niet}</Paragraph>
      {(beheerder || isOpen(detail)) && (
        <Formulier
          key={String(beheerder)}
          id="beheerder-actie"
          action={acties.beheerder}
          knop={beheerder ? tekst.stop : tekst.maak}
          bevestigKnop={beheerder ? tekst.bevestigStop : tekst.bevestigMaak}
        />
      )}
    </section>
  )
}
