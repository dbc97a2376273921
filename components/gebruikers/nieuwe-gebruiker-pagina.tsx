import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { Formulier, type Formulierveld } from '@/components/uitnodigingen/formulier'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Keuzes } from '@/lib/gebruikers/schema'

const { uitnodigen: TEKST, titel, nieuw } = GEBRUIKERS_TEKSTEN

type NieuweGebruikerProps = { keuzes: Keuzes; mailMogelijk: boolean; action: FormulierActie }

/** Invites someone, with the first thing that they may do. */
export function NieuweGebruikerPagina({ keuzes, mailMogelijk, action }: NieuweGebruikerProps) {
  return (
    <div className="vit-stack">
      <BeheerNavigatie current="gebruikers" />
      <div className="vit-prose">
        <Breadcrumb items={[{ label: titel, href: BEHEER_PADEN.gebruikers }]} current={nieuw} />
        <Heading level={1}>{nieuw}</Heading>
        <Paragraph>{mailMogelijk ? TEKST.uitleg : TEKST.uitlegZonderMail}</Paragraph>
        <Formulier
          id="nieuw"
          titel={nieuw}
          action={action}
          velden={listVelden(keuzes)}
          knop={TEKST.knop}
          appearance="primary"
        />
      </div>
    </div>
  )
}

const listVelden = (keuzes: Keuzes): Formulierveld[] => [
  { soort: 'tekst', naam: 'naam', label: TEKST.naam, hint: TEKST.naamHint },
  { soort: 'email', naam: 'email', label: TEKST.email },
  {
    soort: 'keuze',
    naam: 'recht',
    label: TEKST.recht,
    hint: TEKST.rechtHint,
    opties: TEKST.rechten,
  },
  {
    soort: 'lijst',
    naam: 'gemeente',
    label: TEKST.gemeente,
    hint: TEKST.gemeenteHint,
    opties: toOpties(keuzes.gemeenten, TEKST.kies),
  },
  {
    soort: 'lijst',
    naam: 'regio',
    label: TEKST.regio,
    hint: TEKST.regioHint,
    opties: toOpties(keuzes.regios, TEKST.kies),
  },
]

/** Places to choose from, with nothing chosen first. */
export const toOpties = (
  plaatsen: readonly Readonly<{ code: string; naam: string }>[],
  leeg: string,
) => [
  { value: '', label: leeg },
  ...plaatsen.map(({ code, naam }) => ({ value: code, label: naam })),
]
